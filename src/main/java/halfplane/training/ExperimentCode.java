package halfplane.training;

import halfplane.data.Allowed;
import halfplane.data.Choice;
import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import halfplane.data.PlainNumber;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An experiment on made or painted points as one line of names and values, for a chat or a lesson:
 *
 * <pre>
 * set=circles samples=1000 noise=0.03 seed=42 test=0.2 hidden=5 activation=identity
 * features=x1,x2 weights=42 lr=0.1 epochs=100 batch=all
 * </pre>
 *
 * In place of set, samples and noise, {@code points=…} has the painted points, packed. {@code
 * labels=30/0} adds a line that labels the points, its direction and offset; {@code labels=own}
 * takes it away; {@code standardise=yes} scales the points.
 */
public final class ExperimentCode {
  private static final String POINTS = "points";
  private static final String SET = "set";
  private static final String SAMPLES = "samples";
  private static final String NOISE = "noise";
  private static final String SEED = "seed";
  private static final String TEST = "test";
  private static final String LABELS = "labels";
  private static final String STANDARDISE = "standardise";
  private static final String HIDDEN = "hidden";
  private static final String ACTIVATION = "activation";
  private static final String FEATURES = "features";
  private static final String WEIGHTS = "weights";
  private static final String LR = "lr";
  private static final String EPOCHS = "epochs";
  private static final String BATCH = "batch";

  /** What is said of made points, which painted ones do not have. */
  private static final List<String> MADE = List.of(SET, SAMPLES, NOISE);

  private static final Phrase ALLOWED_LABELS =
      Phrase.of("a direction from -360 to 360 as in 30, or with an offset as in 30/0.5, is");

  /** Possessive: of very many digits with a letter behind them no shorter part is tried. */
  private static final String WITH_COMMA = "[-+]?+\\d*+(?:,\\d*+)?+(?:[eE][-+]?+\\d++)?+";

  /** Settings of one number, or two with a stroke between. */
  private static final Pattern WITH_COMMAS =
      Pattern.compile(
          "(?i)(?<!\\S)(?:%s)=%s(?:/%2$s)?(?!\\S)"
              .formatted(String.join("|", NOISE, TEST, LR, LABELS), WITH_COMMA));

  /** All of them. */
  private static final Set<String> NAMES =
      Set.of(
          SET,
          SAMPLES,
          NOISE,
          POINTS,
          SEED,
          TEST,
          LABELS,
          STANDARDISE,
          HIDDEN,
          ACTIVATION,
          FEATURES,
          WEIGHTS,
          LR,
          EPOCHS,
          BATCH);

  private ExperimentCode() {}

  /** Whether a text begins with a setting, as a line of them does in any order. */
  public static boolean isLine(String text) {
    var parts = text.strip().split("=", 2);
    return parts.length == 2 && NAMES.contains(parts[0].toLowerCase(Locale.ROOT));
  }

  /**
   * The line that {@link #apply} turns any experiment into this one with.
   *
   * @throws InvalidInputException if the points come from a file, which a line cannot carry
   */
  public static String of(Experiment experiment) {
    var model = experiment.model();
    var schedule = experiment.schedule();
    return String.join(
        " ",
        source(experiment.data().source()),
        setting(SEED, experiment.data().seed()),
        setting(TEST, PlainNumber.text(experiment.data().testSize())),
        setting(LABELS, labels(experiment.data())),
        setting(STANDARDISE, experiment.data().standardised() ? "yes" : "no"),
        setting(HIDDEN, hidden(model.hidden())),
        setting(ACTIVATION, model.activation().key()),
        setting(
            FEATURES, model.features().stream().map(Feature::key).collect(Collectors.joining(","))),
        setting(WEIGHTS, model.seed()),
        setting(LR, PlainNumber.text(schedule.learningRate())),
        setting(EPOCHS, schedule.epochs()),
        setting(BATCH, schedule.batch() == Experiment.Schedule.ALL ? "all" : schedule.batch()));
  }

  private static String setting(String name, Object value) {
    return name + "=" + value;
  }

  private static String labels(Experiment.Data data) {
    return data.straightLabels()
        .map(line -> PlainNumber.text(line.degrees()) + "/" + PlainNumber.text(line.offset()))
        .orElse("own");
  }

  private static String source(Source source) {
    return switch (source) {
      case Source.Made made ->
          String.join(
              " ",
              setting(SET, made.shape().key()),
              setting(SAMPLES, made.samples()),
              setting(NOISE, PlainNumber.text(made.noise())));
      case Source.Own own -> setting(POINTS, PackedPoints.pack(own.points()));
      case Source.CsvFile file ->
          throw new InvalidInputException(
              "points from a file do not fit into a line; save the experiment beside the file");
    };
  }

  private static String hidden(List<Integer> sizes) {
    return sizes.isEmpty()
        ? "none"
        : sizes.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /**
   * The experiment with some settings changed, as a lesson's step is to find it: samples and noise
   * are of the notebook's set where the points are not made, and of two origins the last counts.
   *
   * @param code names and values, in any order; what is not named stays
   * @throws InvalidInputException if a name is unknown or a value is not allowed
   */
  public static Experiment apply(Experiment base, String code) {
    var changed = base;
    for (var word : code.strip().split("\\s+")) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new InvalidInputException("'%s' is no setting; a name, '=' and a value are", word);
      }
      changed =
          apply(
              changed,
              word.substring(0, equals).toLowerCase(Locale.ROOT),
              word.substring(equals + 1));
    }
    return changed;
  }

  /**
   * As {@link #apply(Experiment, String)}, of a line that somebody wrote: nothing in it is passed
   * over, and points give way to none that it does not name.
   *
   * @throws InvalidInputException also if a setting stands twice, points stand beside a set,
   *     samples or noise, or samples or noise without a set are for points that are not made
   */
  public static Experiment applyLine(Experiment base, String line) {
    var names = new HashSet<String>();
    for (var word : line.strip().split("\\s+")) {
      int equals = word.indexOf('=');
      if (equals > 0 && !names.add(word.substring(0, equals).toLowerCase(Locale.ROOT))) {
        throw new InvalidInputException(
            "'%s' stands a second time; once is allowed", word.substring(0, equals + 1));
      }
    }
    requireOneOrigin(base.data().source(), names);
    return apply(base, line);
  }

  private static void requireOneOrigin(Source present, Set<String> names) {
    var made = MADE.stream().filter(names::contains).findFirst();
    if (made.isPresent() && names.contains(POINTS)) {
      throw new InvalidInputException(
          "'%s' and '%s' do not go together; points, or a set with samples and noise do",
          POINTS, made.get());
    }
    if (made.isPresent() && !names.contains(SET) && !(present instanceof Source.Made)) {
      throw new InvalidInputException("samples and noise are for made points; a set is missing");
    }
  }

  /**
   * The line with decimal points, as all settings are read, where somebody wrote decimal commas:
   * only in values in which one cannot separate two. What is no number stays as it is.
   */
  public static String withDecimalPoints(String line) {
    return WITH_COMMAS
        .matcher(line)
        .replaceAll(setting -> Matcher.quoteReplacement(setting.group().replace(',', '.')));
  }

  private static Experiment apply(Experiment base, String name, String value) {
    var data = base.data();
    var model = base.model();
    var schedule = base.schedule();
    return switch (name) {
      case SET, SAMPLES, NOISE -> base.withData(points(data, name, value));
      case SEED -> base.withData(data.withSeed(seed(name, value)));
      case POINTS -> base.withData(data.onPoints(own(data.source(), PackedPoints.unpack(value))));
      case TEST ->
          base.withData(data.withTestSize(PlainNumber.real(name, value, Experiment.TEST_SIZES)));
      case STANDARDISE -> base.withData(data.withStandardised(yes(name, value)));
      case LABELS -> base.withData(data.withStraightLabels(labels(value)));
      case HIDDEN -> base.withModel(model.withHidden(Experiment.Model.hidden(name, value)));
      case ACTIVATION ->
          base.withModel(
              model.withActivation(Choice.of(name, value, Activation.values(), Activation::key)));
      case FEATURES -> base.withModel(model.withFeatures(Experiment.Model.features(name, value)));
      case WEIGHTS -> base.withModel(model.withSeed(seed(name, value)));
      case LR ->
          base.withSchedule(
              schedule.withLearningRate(PlainNumber.real(name, value, Experiment.LEARNING_RATES)));
      case EPOCHS ->
          base.withSchedule(
              schedule.withEpochs((int) PlainNumber.whole(name, value, 1, Experiment.MOST_EPOCHS)));
      case BATCH -> base.withSchedule(schedule.withBatch(Experiment.Schedule.batch(name, value)));
      default ->
          throw new InvalidInputException(
              "'%s' is no setting; set, samples, noise, points, seed, test, labels, standardise, "
                  + "hidden, activation, features, weights, lr, epochs, batch are",
              name);
    };
  }

  /** Points that are there already keep their names, which a line does not carry. */
  private static Source own(Source present, Dataset points) {
    return present instanceof Source.Own own && own.points().hasSamePoints(points)
        ? own
        : new Source.Own(points);
  }

  private static Experiment.Data points(Experiment.Data data, String name, String value) {
    var made = data.made();
    var changed =
        switch (name) {
          case SET -> made.withShape(Choice.of(name, value, Shape.values(), Shape::key));
          case SAMPLES ->
              made.withSamples(
                  (int) PlainNumber.whole(name, value, Source.FEWEST_SAMPLES, Source.MOST_SAMPLES));
          default -> made.withNoise(PlainNumber.real(name, value, Source.NOISES));
        };
    return data.onPoints(changed);
  }

  private static Optional<StraightLabels> labels(String value) {
    if (value.equals("own")) {
      return Optional.empty();
    }
    var parts = value.split("/", 2);
    double offset = parts.length == 1 ? 0 : labels(parts[1], StraightLabels.OFFSETS);
    return Optional.of(new StraightLabels(labels(parts[0], StraightLabels.DEGREES), offset));
  }

  private static double labels(String number, Allowed allowed) {
    return PlainNumber.real(LABELS, number, allowed.inWords(ALLOWED_LABELS));
  }

  private static boolean yes(String name, String value) {
    return Choice.of(name, value, new String[] {"yes", "no"}, Function.identity()).equals("yes");
  }

  private static long seed(String name, String value) {
    return PlainNumber.whole(name, value, 0, Experiment.MOST_SEED);
  }
}
