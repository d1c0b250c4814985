package halfplane.files;

import com.fasterxml.jackson.databind.JsonNode;
import halfplane.data.CsvColumns;
import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Names;
import halfplane.data.Phrase;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an experiment's JSON means, see {@link ExperimentFile}. */
final class ExperimentReader {
  /** A name without folders, drives or control characters, that does not begin with a point. */
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]*");

  private static final String[] DATA = {
    "set",
    "samples",
    "noise",
    "file",
    "columns",
    "points",
    "names",
    "seed",
    "testSize",
    "straightLabels",
    "standardised"
  };

  /** What the points may come from: each of these names belongs to one origin. */
  private static final List<String> OWN = List.of("points", "names");

  private static final List<String> CSV = List.of("file", "columns");
  private static final List<String> MADE = List.of("set", "samples", "noise");

  private static final String[] MODEL = {"features", "hidden", "activation", "seed"};
  private static final String[] BESIDE = {
    "features", "hidden", "activation", "seed", "learningRate", "learningRates"
  };

  private static final Phrase UNITS = Phrase.of("1 to %d are", Experiment.MOST_UNITS);
  private static final Phrase EPOCHS = Phrase.of("epochs from 0 to %d are", Experiment.MOST_EPOCHS);
  private static final Phrase CLASSES = Phrase.of("the classes 0 and 1 are");

  private static final int MOST_LESSON_NAME = 100;

  private final Path file;
  private final JsonPart root;

  ExperimentReader(Path file, JsonNode root) {
    this.file = file;
    this.root = new JsonPart(root);
  }

  SavedExperiment read() {
    requireObject();
    long version =
        root.whole(
            "halfplane",
            root.node().path("halfplane"),
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            Phrase.of("%d, the version that can be read, is", ExperimentFile.VERSION));
    if (version != ExperimentFile.VERSION) {
      throw new InvalidInputException(
          "'halfplane' is %d, not %d, the version that can be read",
          version, ExperimentFile.VERSION);
    }
    root.only("halfplane", "data", "model", "training", "shown", "beside", "lesson");
    var experiment =
        new Experiment(
            data(root.part("data").only(DATA)),
            model(root.part("model").only(MODEL)),
            schedule(root.part("training").only("learningRate", "epochs", "batch")));
    return new SavedExperiment(experiment, shown(experiment), beside(), lesson());
  }

  private void requireObject() {
    var node = root.node();
    if (node.isMissingNode()) {
      throw new InvalidInputException("is empty; expected %s", ExperimentFile.EXPECTED);
    }
    if (!node.isObject()) {
      throw new InvalidInputException(
          "holds %s; expected %s, an object in { }",
          JsonPart.standing(node), ExperimentFile.EXPECTED);
    }
  }

  private Experiment.Data data(JsonPart data) {
    return new Experiment.Data(
        source(data),
        data.whole("seed", 0, Experiment.MOST_SEED),
        data.number("testSize", Experiment.TEST_SIZES),
        straightLabels(data),
        data.yes("standardised"));
  }

  private Optional<StraightLabels> straightLabels(JsonPart data) {
    if (!data.has("straightLabels")) {
      return Optional.empty();
    }
    var line = data.part("straightLabels").only("degrees", "offset");
    return Optional.of(
        new StraightLabels(
            line.number("degrees", StraightLabels.DEGREES),
            line.number("offset", StraightLabels.OFFSETS)));
  }

  private Source source(JsonPart data) {
    requireOneOrigin(data);
    if (data.has("points")) {
      return own(data);
    }
    if (!data.has("file")) {
      return new Source.Made(
          data.choice("set", Shape.values(), Shape::key),
          (int) data.whole("samples", Source.FEWEST_SAMPLES, Source.MOST_SAMPLES),
          data.number("noise", Source.NOISES));
    }
    var name = data.words("file");
    if (!isPlain(name)) {
      throw new InvalidInputException(
          "'file' is '%s'; the name of a file in the same folder is allowed", name);
    }
    try {
      return new Source.CsvFile(file.toAbsolutePath().resolveSibling(name), columns(data));
    } catch (InvalidPathException e) {
      throw new InvalidInputException(
          "'file' is '%s', which cannot be the name of a file here", name);
    }
  }

  /** Refuses two origins of the points, of which one would be passed over. */
  private static void requireOneOrigin(JsonPart data) {
    var origins =
        Stream.of(OWN, CSV, MADE)
            .map(names -> names.stream().filter(data::has).findFirst())
            .flatMap(Optional::stream)
            .toList();
    if (origins.size() > 1) {
      throw new InvalidInputException(
          "'%s' and '%s' do not go together; points, or a file, or a set with samples and noise do",
          origins.get(0), origins.get(1));
    }
  }

  /** Points that stand in the file itself. */
  static Source.Own own(JsonPart data) {
    return new Source.Own(named(data));
  }

  /** Points that need not make a data set. */
  static Dataset named(JsonPart data) {
    var points = points(data);
    return data.has("names")
        ? points.named(names(data.part("names").only("x1", "x2", "red", "blue")))
        : points;
  }

  /** Whether an experiment may name this file. */
  static boolean isPlain(String name) {
    return PLAIN_NAME.matcher(name).matches();
  }

  private static Optional<CsvColumns> columns(JsonPart data) {
    if (!data.has("columns")) {
      return Optional.empty();
    }
    var columns = data.part("columns").only("separator", "header", "x1", "x2", "label");
    var separator = columns.words("separator");
    if (separator.length() != 1) {
      throw new InvalidInputException(
          "'separator' is %s; one character is allowed",
          JsonPart.standing(columns.node().get("separator")));
    }
    return Optional.of(
        new CsvColumns(
            separator.charAt(0),
            columns.yes("header"),
            (int) columns.whole("x1", 1, CsvColumns.MOST) - 1,
            (int) columns.whole("x2", 1, CsvColumns.MOST) - 1,
            (int) columns.whole("label", 1, CsvColumns.MOST) - 1));
  }

  private static Dataset points(JsonPart data) {
    var rows = data.list("points");
    var x1 = new double[rows.size()];
    var x2 = new double[rows.size()];
    var labels = new byte[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      var name = "points[" + i + "]";
      var row = data.list(name, rows.get(i), 3);
      x1[i] = finite(data, name, row.path(0));
      x2[i] = finite(data, name, row.path(1));
      long label = data.whole(name, row.path(2), Long.MIN_VALUE, Long.MAX_VALUE, CLASSES);
      if (label != 0 && label != 1) {
        throw new InvalidInputException("'%s' has the class %d; 0 and 1 are allowed", name, label);
      }
      labels[i] = (byte) label;
    }
    return new Dataset(x1, x2, labels);
  }

  private static Names names(JsonPart names) {
    return new Names(names.words("x1"), names.words("x2"), names.words("red"), names.words("blue"));
  }

  private static double finite(JsonPart part, String name, JsonNode value) {
    double number = part.number(name, value);
    if (!Float.isFinite((float) number)) {
      throw new InvalidInputException(
          "'%s' has %s, which is not finite in float32", name, JsonPart.standing(value));
    }
    return number;
  }

  private static Experiment.Model model(JsonPart model) {
    var features = new ArrayList<Feature>();
    for (var key : model.list("features")) {
      features.add(model.choice("features", key, Feature.values(), Feature::key));
    }
    var hidden = new ArrayList<Integer>();
    for (var size : model.list("hidden")) {
      hidden.add((int) model.whole("hidden", size, 1, Experiment.MOST_UNITS, UNITS));
    }
    return new Experiment.Model(
        features,
        hidden,
        model.choice("activation", Activation.values(), Activation::key),
        model.whole("seed", 0, Experiment.MOST_SEED));
  }

  private static Experiment.Schedule schedule(JsonPart training) {
    boolean all = training.text("batch").equals("all");
    return new Experiment.Schedule(
        training.number("learningRate", Experiment.LEARNING_RATES),
        (int) training.whole("epochs", 1, Experiment.MOST_EPOCHS),
        all ? Experiment.Schedule.ALL : batchSize(training));
  }

  private static int batchSize(JsonPart training) {
    return (int)
        training.whole(
            "batch",
            training.node().path("batch"),
            1,
            Integer.MAX_VALUE,
            Experiment.Schedule.BATCHES);
  }

  private Optional<SavedExperiment.Shown> shown(Experiment experiment) {
    if (!root.has("shown")) {
      return Optional.empty();
    }
    var shown = root.part("shown").only("epoch", "learningRates", "layers");
    int epochs = (int) shown.whole("epoch", 0, Experiment.MOST_EPOCHS);
    return Optional.of(
        new SavedExperiment.Shown(epochs, rates(shown), weights(shown, experiment.model())));
  }

  private static LearningRates rates(JsonPart run) {
    var changes = new ArrayList<LearningRates.Change>();
    for (var change : run.list("learningRates")) {
      var name = "learningRates[" + changes.size() + "]";
      run.list(name, change, 2);
      long epoch = run.whole(name, change.path(0), 0, Experiment.MOST_EPOCHS, EPOCHS);
      double rate = run.number(name, change.path(1), Experiment.LEARNING_RATES);
      changes.add(new LearningRates.Change((int) epoch, rate));
    }
    if (changes.size() > ExperimentFile.MOST_CHANGES) {
      throw new InvalidInputException(
          "learning rates: %d changes are not allowed; up to %d are",
          changes.size(), ExperimentFile.MOST_CHANGES);
    }
    return new LearningRates(changes);
  }

  private static Weights weights(JsonPart shown, Experiment.Model model) {
    var architecture = model.architecture();
    var values = new float[architecture.parameters()];
    int at = 0;
    var layers = shown.list("layers", shown.list("layers"), architecture.layers());
    for (int layer = 0; layer < architecture.layers(); layer++) {
      int units = architecture.fanOut(layer);
      var node = new JsonPart(layers.get(layer)).only("weight", "bias");
      var weights = "layers[" + layer + "].weight";
      var rows = node.list(weights, node.node().path("weight"), units);
      for (int unit = 0; unit < units; unit++) {
        var name = weights + "[" + unit + "]";
        for (var weight : node.list(name, rows.get(unit), architecture.fanIn(layer))) {
          values[at++] = parameter(node, name, weight);
        }
      }
      var biases = "layers[" + layer + "].bias";
      for (var bias : node.list(biases, node.node().path("bias"), units)) {
        values[at++] = parameter(node, biases, bias);
      }
    }
    return new Weights(architecture, values);
  }

  /** Weights may have grown past all numbers while the loss was one: as text they are in JSON. */
  private static float parameter(JsonPart layer, String name, JsonNode value) {
    return switch (value.isTextual() ? value.asText() : "") {
      case "NaN" -> Float.NaN;
      case "Infinity" -> Float.POSITIVE_INFINITY;
      case "-Infinity" -> Float.NEGATIVE_INFINITY;
      default -> (float) finite(layer, name, value);
    };
  }

  private Optional<SavedExperiment.Beside> beside() {
    if (!root.has("beside")) {
      return Optional.empty();
    }
    var beside = root.part("beside").only(BESIDE);
    double rate = beside.number("learningRate", Experiment.LEARNING_RATES);
    var rates = beside.has("learningRates") ? rates(beside) : LearningRates.constant(rate);
    return Optional.of(new SavedExperiment.Beside(model(beside), rate, rates));
  }

  private Optional<SavedExperiment.LessonPlace> lesson() {
    if (!root.has("lesson")) {
      return Optional.empty();
    }
    var lesson = root.part("lesson").only("name", "step", "answered");
    var name = lesson.words("name");
    if (!PLAIN_NAME.matcher(name).matches() || name.length() > MOST_LESSON_NAME) {
      throw new InvalidInputException("'name' is '%s'; the name of a lesson is allowed", name);
    }
    long step =
        lesson.whole(
            "step", lesson.node().path("step"), 1, Integer.MAX_VALUE, Phrase.of("1 and more are"));
    return Optional.of(new SavedExperiment.LessonPlace(name, (int) step, lesson.yes("answered")));
  }
}
