package halfplane.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halfplane.data.CsvColumns;
import halfplane.data.Dataset;
import halfplane.data.Names;
import halfplane.data.Source;
import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;

/** An experiment as JSON, see {@link ExperimentFile}. */
final class ExperimentJson {
  private ExperimentJson() {}

  static ObjectNode of(SavedExperiment saved) {
    var root = JsonNodeFactory.instance.objectNode().put("halfplane", ExperimentFile.VERSION);
    var experiment = saved.experiment();
    putData(root.putObject("data"), experiment.data());
    putModel(root.putObject("model"), experiment.model());
    putSchedule(root.putObject("training"), experiment.schedule());
    saved.shown().ifPresent(shown -> putShown(root.putObject("shown"), shown));
    saved
        .beside()
        .ifPresent(
            beside -> {
              var node = root.putObject("beside");
              putModel(node, beside.model());
              node.put("learningRate", beside.learningRate());
              putRates(node, beside.rates());
            });
    saved
        .lesson()
        .ifPresent(
            place -> {
              var node = root.putObject("lesson");
              node.put("name", place.name()).put("step", place.step());
              if (place.answered()) {
                node.put("answered", true);
              }
            });
    return root;
  }

  private static void putData(ObjectNode node, Experiment.Data data) {
    switch (data.source()) {
      case Source.Made made ->
          node.put("set", made.shape().key())
              .put("samples", made.samples())
              .put("noise", made.noise());
      case Source.CsvFile csv -> {
        node.put("file", csv.file().getFileName().toString());
        csv.columns().ifPresent(columns -> putColumns(node.putObject("columns"), columns));
      }
      case Source.Own own -> putOwn(node, own.points());
    }
    node.put("seed", data.seed()).put("testSize", data.testSize());
    if (data.standardised()) {
      node.put("standardised", true);
    }
    data.straightLabels()
        .ifPresent(
            line ->
                node.putObject("straightLabels")
                    .put("degrees", line.degrees())
                    .put("offset", line.offset()));
  }

  private static void putColumns(ObjectNode node, CsvColumns columns) {
    node.put("separator", String.valueOf(columns.separator()))
        .put("header", columns.header())
        .put("x1", columns.x1() + 1)
        .put("x2", columns.x2() + 1)
        .put("label", columns.label() + 1);
  }

  static void putOwn(ObjectNode node, Dataset points) {
    putPoints(node.putArray("points"), points);
    points.names().ifPresent(names -> putNames(node.putObject("names"), names));
  }

  private static void putPoints(ArrayNode node, Dataset points) {
    for (int i = 0; i < points.size(); i++) {
      node.addArray().add(points.x1(i)).add(points.x2(i)).add(points.label(i));
    }
  }

  private static void putNames(ObjectNode node, Names names) {
    node.put("x1", names.x1())
        .put("x2", names.x2())
        .put("red", names.red())
        .put("blue", names.blue());
  }

  private static void putModel(ObjectNode node, Experiment.Model model) {
    var features = node.putArray("features");
    model.features().forEach(feature -> features.add(feature.key()));
    var hidden = node.putArray("hidden");
    model.hidden().forEach(hidden::add);
    node.put("activation", model.activation().key()).put("seed", model.seed());
  }

  private static void putSchedule(ObjectNode node, Experiment.Schedule schedule) {
    node.put("learningRate", schedule.learningRate()).put("epochs", schedule.epochs());
    if (schedule.batch() == Experiment.Schedule.ALL) {
      node.put("batch", "all");
    } else {
      node.put("batch", schedule.batch());
    }
  }

  private static void putRates(ObjectNode node, LearningRates rates) {
    var changes = node.putArray("learningRates");
    for (LearningRates.Change change : rates.changes()) {
      changes.addArray().add(change.epoch()).add(change.rate());
    }
  }

  private static void putShown(ObjectNode node, SavedExperiment.Shown shown) {
    node.put("epoch", shown.epochs());
    putRates(node, shown.rates());
    var layers = node.putArray("layers");
    for (int layer = 0; layer < shown.weights().architecture().layers(); layer++) {
      putLayer(layers.addObject(), shown.weights(), layer);
    }
  }

  private static void putLayer(ObjectNode node, Weights weights, int layer) {
    var rows = node.putArray("weight");
    var bias = node.putArray("bias");
    for (int out = 0; out < weights.architecture().fanOut(layer); out++) {
      var row = rows.addArray();
      for (int in = 0; in < weights.architecture().fanIn(layer); in++) {
        row.add(weights.weight(layer, out, in));
      }
      bias.add(weights.bias(layer, out));
    }
  }
}
