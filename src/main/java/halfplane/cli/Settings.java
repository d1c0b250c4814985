package halfplane.cli;

import halfplane.data.Allowed;
import halfplane.data.Choice;
import halfplane.data.CsvColumns;
import halfplane.data.CsvPreview;
import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import halfplane.data.PlainNumber;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import halfplane.training.TrainingLoop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The settings that every command takes. Those not given are the notebook's, or the file's. */
final class Settings {
  /** So begins what is said of a share of the points that leaves none on one of the sides. */
  private static final String TEST_SIZE = "test size: ";

  private static final Allowed DEGREES =
      StraightLabels.DEGREES.inWords(Phrase.of("degrees from -360 to 360 or 'own' are"));

  @Option(
      names = "--dataset",
      paramLabel = "circles|moons|blobs|xor|spirals|gauss|separable",
      description = "made data set")
  private String dataset;

  @Option(names = "--data", paramLabel = "FILE.csv", description = "own data: x1, x2, label")
  private Path data;

  @Option(
      names = "--columns",
      paramLabel = "X1,X2,LABEL",
      description = "numbers of the columns of --data that are used, from 1")
  private String columns;

  @Option(
      names = "--standardise",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "each coordinate to mean 0 and deviation 1; =false if a file's is not wanted")
  private Boolean standardise;

  @Option(names = "--samples", paramLabel = "N", description = "points to make, 4 to 1000000")
  private String samples;

  @Option(names = "--noise", paramLabel = "S", description = "standard deviation, 0 to 10")
  private String noise;

  @Option(
      names = "--seed",
      paramLabel = "K",
      description = "of points, split and weights, 0 to 4294967295")
  private String seed;

  @Option(
      names = "--test-size",
      paramLabel = "0.2",
      description = "share of points for testing, more than 0 and less than 1")
  private String testSize;

  @Option(
      names = "--labels-line",
      paramLabel = "DEGREES",
      description =
          "labels the same points by a straight line; direction of its blue side, or 'own' for none")
  private String labelsLine;

  @Option(
      names = "--hidden",
      paramLabel = "5|10,10|none",
      description = "hidden layers' sizes, up to 6 of 1 to 64 units")
  private String hidden;

  @Option(
      names = "--activation",
      paramLabel = "identity|relu|tanh",
      description = "what follows each hidden layer")
  private String activation;

  @Option(
      names = "--features",
      paramLabel = "x1,x2[,x1^2,x2^2,x1*x2,r^2]",
      description = "input columns")
  private String features;

  @Option(
      names = "--lr",
      paramLabel = "0.1",
      description = "learning rate, more than 0 and at most 1000")
  private String learningRate;

  @Option(names = "--epochs", paramLabel = "100", description = "1 to 1000000")
  private String epochs;

  @Option(
      names = "--batch",
      paramLabel = "all|N",
      description = "samples a step, in order, 1 and more")
  private String batch;

  @Option(
      names = "--experiment",
      paramLabel = "FILE.halfplane",
      description =
          "settings to begin with, and the learning rates of its run; other options go over them")
  private Path experiment;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  /** What {@link #experiment} holds, once that is read. */
  private SavedExperiment saved;

  /**
   * @throws InvalidInputException if a value is not allowed
   */
  Experiment experiment() {
    var base = experiment == null ? Experiment.NOTEBOOK : saved().experiment();
    return new Experiment(data(base.data()), model(base.model()), schedule(base.schedule()));
  }

  /** The files that settings are read from, and those that these name. */
  List<Path> files() {
    var files = Stream.of(data, experiment).filter(Objects::nonNull);
    var source = experiment == null ? null : experiment().data().source();
    return source instanceof Source.CsvFile csv
        ? Stream.concat(files, Stream.of(csv.file())).toList()
        : files.toList();
  }

  /**
   * The rates of a run's epochs: those that the experiment's file tells of the same run, if {@code
   * --lr} does not go over them.
   *
   * @param run what {@link #experiment()} gave
   * @throws InvalidInputException if a value is not allowed
   */
  LearningRates rates(Experiment run) {
    double rate = run.schedule().learningRate();
    if (experiment == null || learningRate != null) {
      return LearningRates.constant(rate);
    }
    return saved()
        .shown()
        .filter(shown -> saved().experiment().isSameRun(run))
        .map(shown -> shown.rates().then(shown.epochs(), rate))
        .orElseGet(() -> LearningRates.constant(rate));
  }

  private SavedExperiment saved() {
    if (saved == null) {
      saved = read(experiment);
    }
    return saved;
  }

  private static SavedExperiment read(Path file) {
    requireThere("--experiment", file, ExperimentFile.EXPECTED);
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException(
          "--experiment: %s is no file; expected %s", file, ExperimentFile.EXPECTED);
    }
    return ExperimentFile.read(file, file);
  }

  private static void requireThere(String option, Path file, Phrase expected) {
    if (!Files.exists(file)) {
      throw new InvalidInputException(
          "%s: there is no file %s; expected %s", option, file, expected);
    }
  }

  private Experiment.Data data(Experiment.Data base) {
    return new Experiment.Data(
        source(base),
        seedOr(base.seed()),
        testSize == null
            ? base.testSize()
            : PlainNumber.real("--test-size", testSize, Experiment.TEST_SIZES),
        labelsLine == null ? base.straightLabels() : labels(),
        standardise == null ? base.standardised() : standardise);
  }

  private Optional<StraightLabels> labels() {
    return labelsLine.equals("own")
        ? Optional.empty()
        : Optional.of(
            new StraightLabels(PlainNumber.real("--labels-line", labelsLine, DEGREES), 0));
  }

  private Source source(Experiment.Data base) {
    if (data != null) {
      if (dataset != null || samples != null || noise != null) {
        throw new InvalidInputException(
            "--data brings its own points; --dataset, --samples and --noise are for made ones");
      }
      requireThere("--data", data, Source.CsvFile.EXPECTED);
      if (Files.isDirectory(data)) {
        throw new InvalidInputException(
            "--data: %s is a folder; expected %s", data, Source.CsvFile.EXPECTED);
      }
      return new Source.CsvFile(data, columns());
    }
    if (columns != null) {
      throw new InvalidInputException("--columns are those of a file; --data names it");
    }
    if (!(base.source() instanceof Source.Made) && dataset == null) {
      if (samples != null || noise != null) {
        throw new InvalidInputException(
            "--samples and --noise are for made points; the experiment has its own");
      }
      return base.source();
    }
    return made(base.made());
  }

  private Source.Made made(Source.Made base) {
    var made = base;
    if (dataset != null) {
      made = made.withShape(Choice.of("--dataset", dataset, Shape.values(), Shape::key));
    }
    if (samples != null) {
      long wanted =
          PlainNumber.whole("--samples", samples, Source.FEWEST_SAMPLES, Source.MOST_SAMPLES);
      made = made.withSamples((int) wanted);
    }
    return noise == null ? made : made.withNoise(PlainNumber.real("--noise", noise, Source.NOISES));
  }

  private Optional<CsvColumns> columns() {
    if (columns == null) {
      return Optional.empty();
    }
    var numbers = columns.split(",", -1);
    if (numbers.length != 3) {
      throw new InvalidInputException(
          "--columns: '%s' is not allowed; three numbers as in 2,3,1 are", columns);
    }
    var file = CsvPreview.of(data);
    int x1 = column(numbers[0]);
    int x2 = column(numbers[1]);
    int label = column(numbers[2]);
    return Optional.of(
        new CsvColumns(file.separator(), file.hasHeader(x1, x2, label), x1, x2, label));
  }

  private static int column(String number) {
    return (int) PlainNumber.whole("--columns", number.strip(), 1, CsvColumns.MOST) - 1;
  }

  private Experiment.Model model(Experiment.Model base) {
    return new Experiment.Model(
        features == null ? base.features() : Experiment.Model.features("--features", features),
        hidden == null ? base.hidden() : Experiment.Model.hidden("--hidden", hidden),
        activation == null
            ? base.activation()
            : Choice.of("--activation", activation, Activation.values(), Activation::key),
        seedOr(base.seed()));
  }

  private Experiment.Schedule schedule(Experiment.Schedule base) {
    return new Experiment.Schedule(
        learningRate == null
            ? base.learningRate()
            : PlainNumber.real("--lr", learningRate, Experiment.LEARNING_RATES),
        epochs == null
            ? base.epochs()
            : (int) PlainNumber.whole("--epochs", epochs, 1, Experiment.MOST_EPOCHS),
        batch == null ? base.batch() : Experiment.Schedule.batch("--batch", batch));
  }

  private long seedOr(long base) {
    return seed == null ? base : PlainNumber.whole("--seed", seed, 0, Experiment.MOST_SEED);
  }

  /**
   * Makes or reads the points. Where there is no loss before the first step, no learning rate is to
   * blame.
   *
   * @throws InvalidInputException if a loss, of training or of testing, is no number on them
   */
  Preparation preparation(Experiment experiment) {
    var preparation = points(experiment);
    if (!new TrainingLoop(preparation).evaluate().isFinite()) {
      throw new InvalidInputException(
          "The points lie too far from 0: the loss is no number before the first step; points of a"
              + " few units, or --standardise, are allowed");
    }
    return preparation;
  }

  /**
   * Makes or reads the points, however far from 0 they lie.
   *
   * @throws InvalidInputException if they cannot be
   */
  Preparation points(Experiment experiment) {
    try {
      return Preparation.of(experiment);
    } catch (InvalidInputException e) {
      if (experiment.data().source() instanceof Source.CsvFile csv
          && csv.columns().isEmpty()
          && hasOtherColumns(csv.file())) {
        throw new InvalidInputException(
            e.getMessage().replaceFirst("\\.$", "")
                + "; --columns tells which are x1, x2 and the label, with --data.");
      }
      throw testSize != null && e.phrase().pattern().startsWith(TEST_SIZE)
          ? new InvalidInputException(e.getMessage().replaceFirst(TEST_SIZE, "--test-size: "))
          : e;
    }
  }

  /** Whether there are columns to choose from, or just three of which another order would do. */
  private static boolean hasOtherColumns(Path file) {
    try {
      var preview = CsvPreview.of(file);
      int width = preview.rows().stream().findFirst().map(List::size).orElse(0);
      return width > 3 && width <= CsvColumns.MOST
          || preview.columns() == 3 && preview.needsChoice();
    } catch (InvalidInputException _) {
      return false;
    }
  }
}
