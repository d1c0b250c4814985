package halfplane.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An experiment's settings as a small JSON file:
 *
 * <pre>
 * {"halfplane": 1,
 *  "data": {"set": "circles", "samples": 1000, "noise": 0.03, "seed": 42, "testSize": 0.2},
 *  "model": {"features": ["x1", "x2"], "hidden": [5], "activation": "identity", "seed": 42},
 *  "training": {"learningRate": 0.1, "epochs": 100, "batch": "all"}}
 * </pre>
 *
 * In place of set, samples and noise, data may name a CSV {@code file} in the same folder; and it
 * may have {@code "straightLabels": {"degrees": 30, "offset": 0}}, a line that labels the points.
 */
public final class ExperimentFile {
  private static final int VERSION = 1;

  /** A name without folders, drives or control characters, that does not begin with a point. */
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*");

  private static final long MOST_BYTES = 1 << 20;

  private final Path file;

  private ExperimentFile(Path file) {
    this.file = file;
  }

  /**
   * @throws InvalidInputException if it is not such a file; the sentence says what is wrong
   */
  public static Experiment read(Path file) {
    return new ExperimentFile(file).read();
  }

  /**
   * Writes the settings; what was there before is replaced whole.
   *
   * @throws InvalidInputException if the data is a file in another folder, where it would not be
   *     found again
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Path file, Experiment experiment) throws IOException {
    if (experiment.data().source() instanceof Source.CsvFile csv
        && !csv.file()
            .toAbsolutePath()
            .resolveSibling("")
            .equals(file.toAbsolutePath().resolveSibling(""))) {
      throw new InvalidInputException(
          "An experiment on %s is saved in the same folder as that file".formatted(csv.file()));
    }
    var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    WholeFile.write(file, out -> out.write(json.writeValueAsBytes(toJson(experiment))));
  }

  private Experiment read() {
    var root = parse();
    if (whole(root, "halfplane") != VERSION) {
      throw wrong("'halfplane' is not %d, the version that can be read".formatted(VERSION));
    }
    try {
      return new Experiment(
          data(part(root, "data")), model(part(root, "model")), schedule(part(root, "training")));
    } catch (InvalidInputException e) {
      throw e.getMessage().startsWith(file.toString()) ? e : wrong(e.getMessage());
    }
  }

  private JsonNode parse() {
    try {
      if (!Files.isRegularFile(file)) {
        throw wrong("there is no such file");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw wrong("is longer than %d bytes".formatted(MOST_BYTES));
      }
      return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      var where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
      throw wrong("is not JSON%s".formatted(where));
    } catch (IOException e) {
      throw wrong("cannot be read");
    }
  }

  private Experiment.Data data(JsonNode data) {
    return new Experiment.Data(
        source(data), whole(data, "seed"), number(data, "testSize"), straightLabels(data));
  }

  private Optional<StraightLabels> straightLabels(JsonNode data) {
    if (!data.has("straightLabels")) {
      return Optional.empty();
    }
    var line = part(data, "straightLabels");
    return Optional.of(new StraightLabels(number(line, "degrees"), number(line, "offset")));
  }

  private Source source(JsonNode data) {
    if (!data.has("file")) {
      return new Source.Made(
          choice(data, "set", Shape::of), (int) whole(data, "samples"), number(data, "noise"));
    }
    var name = data.get("file").asText();
    if (!PLAIN_NAME.matcher(name).matches()) {
      throw wrong(
          "'file' is '%s'; the name of a file in the same folder is allowed".formatted(name));
    }
    return new Source.CsvFile(file.toAbsolutePath().resolveSibling(name));
  }

  private Experiment.Model model(JsonNode model) {
    var features = new ArrayList<Feature>();
    for (var key : list(model, "features")) {
      features.add(choice("features", key, Feature::of));
    }
    var hidden = new ArrayList<Integer>();
    for (var size : list(model, "hidden")) {
      hidden.add((int) whole("hidden", size));
    }
    return new Experiment.Model(
        features, hidden, choice(model, "activation", Activation::of), whole(model, "seed"));
  }

  private Experiment.Schedule schedule(JsonNode training) {
    var batch = training.path("batch");
    boolean all = batch.asText().equals("all");
    return new Experiment.Schedule(
        number(training, "learningRate"),
        (int) whole(training, "epochs"),
        all ? Experiment.Schedule.ALL : batchSize(training));
  }

  private int batchSize(JsonNode training) {
    long size = whole(training, "batch");
    if (size < 1) {
      throw wrong("'batch' is %d; 'all' or 1 and more are allowed".formatted(size));
    }
    return (int) size;
  }

  private long whole(JsonNode node, String name) {
    return whole(name, node.path(name));
  }

  /** Whole numbers that an experiment can hold fit into 33 bits; only seeds need more than 31. */
  private long whole(String name, JsonNode value) {
    boolean fits = value.canConvertToInt() || name.equals("seed") && value.canConvertToLong();
    if (!value.isIntegralNumber() || !fits) {
      throw wrong("'%s' is not a whole number that can be used".formatted(name));
    }
    return value.asLong();
  }

  private JsonNode part(JsonNode node, String name) {
    if (!node.path(name).isObject()) {
      throw wrong("'%s' is missing".formatted(name));
    }
    return node.get(name);
  }

  private JsonNode list(JsonNode node, String name) {
    if (!node.path(name).isArray()) {
      throw wrong("'%s' is not a list".formatted(name));
    }
    return node.get(name);
  }

  private double number(JsonNode node, String name) {
    if (!node.path(name).isNumber()) {
      throw wrong("'%s' is not a number".formatted(name));
    }
    return node.get(name).asDouble();
  }

  private <T> T choice(JsonNode node, String name, Function<String, Optional<T>> find) {
    return choice(name, node.path(name), find);
  }

  private <T> T choice(String name, JsonNode value, Function<String, Optional<T>> find) {
    return find.apply(value.asText())
        .orElseThrow(() -> wrong("'%s' cannot be '%s'".formatted(name, value.asText())));
  }

  private InvalidInputException wrong(String what) {
    return new InvalidInputException("%s: %s".formatted(file, what));
  }

  private static ObjectNode toJson(Experiment experiment) {
    var root = JsonNodeFactory.instance.objectNode().put("halfplane", VERSION);
    var data = root.putObject("data");
    switch (experiment.data().source()) {
      case Source.Made made ->
          data.put("set", made.shape().key())
              .put("samples", made.samples())
              .put("noise", made.noise());
      case Source.CsvFile csv -> data.put("file", csv.file().getFileName().toString());
    }
    data.put("seed", experiment.data().seed()).put("testSize", experiment.data().testSize());
    experiment
        .data()
        .straightLabels()
        .ifPresent(
            line ->
                data.putObject("straightLabels")
                    .put("degrees", line.degrees())
                    .put("offset", line.offset()));
    var model = root.putObject("model");
    var features = model.putArray("features");
    experiment.model().features().forEach(feature -> features.add(feature.key()));
    var hidden = model.putArray("hidden");
    List.copyOf(experiment.model().hidden()).forEach(hidden::add);
    model.put("activation", experiment.model().activation().key());
    model.put("seed", experiment.model().seed());
    var schedule = experiment.schedule();
    var training =
        root.putObject("training")
            .put("learningRate", schedule.learningRate())
            .put("epochs", schedule.epochs());
    if (schedule.batch() == Experiment.Schedule.ALL) {
      training.put("batch", "all");
    } else {
      training.put("batch", schedule.batch());
    }
    return root;
  }
}
