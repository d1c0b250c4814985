package halfplane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import halfplane.data.Choice;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The runs that scikit-learn and PyTorch computed. */
public record Reference(String name, JsonNode json) {
  private static final List<String> NAMES =
      List.of(
          "seed",
          "seed-1000-epochs",
          "circles-noisy",
          "circles-odd",
          "deep-linear",
          "deep-relu",
          "tanh",
          "moons-linear",
          "blobs-linear");

  public static Stream<Reference> all() {
    return NAMES.stream().map(Reference::load);
  }

  public static Reference load(String name) {
    try (var in = Reference.class.getResourceAsStream("/reference/" + name + ".json")) {
      return new Reference(name, JsonMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Experiment experiment() {
    var c = json.get("case");
    var hidden = new ArrayList<Integer>();
    c.get("hidden").forEach(size -> hidden.add(size.asInt()));
    long seed = c.get("seed").asLong();
    return new Experiment(
        new Experiment.Data(
            new Source.Made(
                Choice.of("dataset", c.get("dataset").asText(), Shape.values(), Shape::key),
                c.get("samples").asInt(),
                c.get("noise").asDouble()),
            seed,
            0.2),
        new Experiment.Model(
            List.of(Feature.X1, Feature.X2),
            hidden,
            Choice.of(
                "activation", c.get("activation").asText(), Activation.values(), Activation::key),
            seed),
        new Experiment.Schedule(
            c.get("lr").asDouble(), c.get("epochs").asInt(), Experiment.Schedule.ALL));
  }

  public List<String> log() {
    var lines = new ArrayList<String>();
    json.get("log").forEach(line -> lines.add(line.asText()));
    return lines;
  }

  /** The weights and biases in the order of PyTorch's state, as written there. */
  public double[] state(String which) {
    var values = new ArrayList<Double>();
    json.get(which).forEach(tensor -> flatten(tensor, values));
    return values.stream().mapToDouble(value -> value).toArray();
  }

  private static void flatten(JsonNode node, List<Double> out) {
    if (node.isNumber()) {
      out.add(node.asDouble());
    } else {
      node.forEach(part -> flatten(part, out));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
