package halfplane.training;

import halfplane.data.Allowed;
import halfplane.data.Choice;
import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import halfplane.data.PlainNumber;
import halfplane.data.Progress;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every setting of a run. Two runs of equal experiments give the same numbers.
 *
 * @param data the points and their split
 * @param model the network before its first epoch
 * @param schedule how it is trained
 */
public record Experiment(Data data, Model model, Schedule schedule) {
  /** The largest seed that NumPy takes. */
  public static final long MOST_SEED = (1L << 32) - 1;

  /** The most hidden layers that a network may have. */
  public static final int MOST_LAYERS = 6;

  /** The most units that a hidden layer may have. */
  public static final int MOST_UNITS = 64;

  /** The largest learning rate that an experiment may have. */
  public static final double MOST_LEARNING_RATE = 1000;

  /** Which learning rates are allowed. */
  public static final Allowed LEARNING_RATES =
      new Allowed(
          rate -> rate > 0 && rate <= MOST_LEARNING_RATE,
          Phrase.of("more than 0 and at most %d is", (int) MOST_LEARNING_RATE));

  /** Which shares of the points may test. */
  public static final Allowed TEST_SIZES =
      new Allowed(share -> share > 0 && share < 1, Phrase.of("more than 0 and less than 1 is"));

  /** The most epochs that an experiment may have. */
  public static final int MOST_EPOCHS = 1_000_000;

  /** The notebook's: circles, 1000 points, noise 0.03, seed 42, [5], learning rate 0.1. */
  public static final Experiment NOTEBOOK =
      new Experiment(
          new Data(new Source.Made(Shape.CIRCLES, 1000, 0.03), 42, 0.2),
          new Model(Feature.PLANE, List.of(5), Activation.IDENTITY, 42),
          new Schedule(0.1, 100, Schedule.ALL));

  /**
   * The points and their split.
   *
   * @param source where the points come from
   * @param seed of the points and of the split, 0 to 2³² − 1
   * @param testSize the share of the points that test, between 0 and 1
   * @param straightLabels a line that labels the points in place of their own labels, if any
   * @param standardised whether each coordinate is moved and scaled to mean 0 and deviation 1
   */
  public record Data(
      Source source,
      long seed,
      double testSize,
      Optional<StraightLabels> straightLabels,
      boolean standardised) {
    /**
     * @throws InvalidInputException if a value is out of its range
     */
    public Data {
      requireSeed(seed);
      TEST_SIZES.require(Phrase.of("test size"), testSize);
    }

    /** Points with their own labels. */
    public Data(Source source, long seed, double testSize) {
      this(source, seed, testSize, Optional.empty(), false);
    }

    /**
     * Makes or reads the points.
     *
     * @param progress told how much of a file has been read
     * @throws InvalidInputException if a file is not what it should be, or no line passes between
     * @throws java.util.concurrent.CancellationException if {@code progress} throws it
     */
    Dataset load(Progress progress) {
      var loaded = source.load(seed, progress);
      var points = standardised ? loaded.standardised() : loaded;
      return straightLabels
          .map(line -> labelsFromOrigin() ? line.relabel(points) : line.relabelFromMiddle(points))
          .orElse(points);
    }

    /**
     * Whether a line that labels the points has its offset counted from the origin, as for a made
     * set; for others it is counted from the points' mean.
     */
    public boolean labelsFromOrigin() {
      return source instanceof Source.Made;
    }

    /** The made set that the points are, or the notebook's where they are of another origin. */
    public Source.Made made() {
      return source instanceof Source.Made made ? made : (Source.Made) NOTEBOOK.data().source();
    }

    /** The same, of another source with its own labels. */
    public Data withSource(Source newSource) {
      return new Data(newSource, seed, testSize, Optional.empty(), false);
    }

    /** The same, drawn and split by another seed. */
    public Data withSeed(long newSeed) {
      return new Data(source, newSeed, testSize, straightLabels, standardised);
    }

    /** The same, another share of it for testing. */
    public Data withTestSize(double newTestSize) {
      return new Data(source, seed, newTestSize, straightLabels, standardised);
    }

    /** The same on points from elsewhere, labelled by the line and standardised as these are. */
    public Data onPoints(Source newSource) {
      return withSource(newSource)
          .withStraightLabels(straightLabels)
          .withStandardised(standardised);
    }

    /** The same, standardised or as it is. */
    public Data withStandardised(boolean isStandardised) {
      return new Data(source, seed, testSize, straightLabels, isStandardised);
    }

    /** The same points, labelled by a line or, without one, by their own labels. */
    public Data withStraightLabels(Optional<StraightLabels> labels) {
      return new Data(source, seed, testSize, labels, standardised);
    }
  }

  /**
   * The network before its first epoch.
   *
   * @param features the input columns, one or more
   * @param hidden the hidden layers' sizes, maybe none
   * @param activation what follows each hidden layer
   * @param seed of the initial weights, 0 to 2³² − 1
   */
  public record Model(
      List<Feature> features, List<Integer> hidden, Activation activation, long seed) {
    private static final String KEYS = InvalidInputException.keys(Feature.values(), Feature::key);

    private static final Phrase FEATURES =
        Phrase.of("one or more of %s are, each of them once", KEYS);

    private static final Phrase LAYERS =
        Phrase.of(
            "'none' or up to %d layers of 1 to %d units as in 10,10 are", MOST_LAYERS, MOST_UNITS);

    /**
     * @throws InvalidInputException if a value is out of its range
     */
    public Model {
      features = List.copyOf(features);
      hidden = List.copyOf(hidden);
      requireSeed(seed);
      if (features.isEmpty() || hasOneTwice(features)) {
        throw new InvalidInputException(
            "features: %s is not allowed; %s",
            features.stream().map(Feature::key).toList(), FEATURES);
      }
      if (hidden.size() > MOST_LAYERS) {
        throw new InvalidInputException(
            "hidden: %d layers are not allowed; 0 to %d are", hidden.size(), MOST_LAYERS);
      }
      for (int units : hidden) {
        if (units < 1 || units > MOST_UNITS) {
          throw new InvalidInputException(
              "hidden: %d units are not allowed; 1 to %d are", units, MOST_UNITS);
        }
      }
    }

    private static boolean hasOneTwice(List<Feature> features) {
      return features.stream().distinct().count() < features.size();
    }

    /**
     * Columns as somebody wrote them: their keys with commas between.
     *
     * @param name the setting's, as the one who wrote it knows it
     * @throws InvalidInputException if one is not known, or stands twice
     */
    public static List<Feature> features(String name, String text) {
      var features =
          Arrays.stream(text.split(",", -1)).map(key -> feature(name, key.strip())).toList();
      if (hasOneTwice(features)) {
        throw new InvalidInputException("%s: '%s' is not allowed; %s", name, text, FEATURES);
      }
      return features;
    }

    private static Feature feature(String name, String key) {
      return Choice.of(name, key, Feature.values(), Feature::key);
    }

    /**
     * Hidden layers as somebody wrote them: {@code none}, or their units with commas between.
     *
     * @param name the setting's, as the one who wrote it knows it
     * @throws InvalidInputException if it is neither, or there are too many layers
     */
    public static List<Integer> hidden(String name, String text) {
      if (text.equals("none")) {
        return List.of();
      }
      var layers = text.split(",", -1);
      if (layers.length > MOST_LAYERS) {
        throw new InvalidInputException("%s: '%s' is not allowed; %s", name, text, LAYERS);
      }
      return Arrays.stream(layers)
          .map(units -> (int) PlainNumber.whole(name, units.strip(), 1, MOST_UNITS, LAYERS))
          .toList();
    }

    /** The network's shape. */
    public Architecture architecture() {
      return new Architecture(features.size(), hidden, activation);
    }

    /** Whether no column is curved: all are of the plane's own. */
    public boolean seesPlaneOnly() {
      return Feature.PLANE.containsAll(features);
    }

    /** Whether the decision boundary is a straight line whatever the weights. */
    public boolean drawsLines() {
      return architecture().isLinear() && seesPlaneOnly();
    }

    /**
     * Whether all that bends is given one sum of the plane's own columns: the boundary then is
     * straight lines parallel to one another, some or none.
     */
    public boolean foldsAlongOneLine() {
      return !architecture().isLinear() && hidden.getFirst() == 1 && seesPlaneOnly();
    }

    /** Whether the boundary is straight lines parallel to one another, some or none. */
    public boolean drawsStraightPieces() {
      return foldsAlongOneLine() || seesOneCoordinate();
    }

    /**
     * Whether the boundary is one straight line or none, whatever the weights: where the layers
     * multiply out, and where each has one unit, since an activation does not turn back.
     */
    public boolean drawsOneLineAtMost() {
      return drawsLines() || foldsAlongOneLine() && hidden.stream().allMatch(units -> units == 1);
    }

    /**
     * Whether all columns are of one coordinate: the boundary then is straight lines across its
     * axis, some or none, whatever bends.
     */
    public boolean seesOneCoordinate() {
      return List.of(Feature.X1, Feature.X1_SQUARED).containsAll(features)
          || List.of(Feature.X2, Feature.X2_SQUARED).containsAll(features);
    }

    /** The activation that acts: none where there is no hidden layer for it to act on. */
    public Activation acting() {
      return hidden.isEmpty() ? Activation.IDENTITY : activation;
    }

    /** Whether some weights draw any straight line that there is. */
    public boolean drawsEveryLine() {
      return drawsLines() && features.containsAll(Feature.PLANE);
    }

    /** The same model with other hidden layers. */
    public Model withHidden(List<Integer> newHidden) {
      return new Model(features, newHidden, activation, seed);
    }

    /** The same model with another activation. */
    public Model withActivation(Activation newActivation) {
      return new Model(features, hidden, newActivation, seed);
    }

    /** The same model of other columns. */
    public Model withFeatures(List<Feature> newFeatures) {
      return new Model(newFeatures, hidden, activation, seed);
    }

    /** The same model with other initial weights. */
    public Model withSeed(long newSeed) {
      return new Model(features, hidden, activation, newSeed);
    }
  }

  /**
   * How the network is trained.
   *
   * @param learningRate more than 0, {@link #MOST_LEARNING_RATE} at most
   * @param epochs how many, 1 to {@link #MOST_EPOCHS}
   * @param batch samples a step, or {@link #ALL}
   */
  public record Schedule(double learningRate, int epochs, int batch) {
    /** The whole training set in each step. */
    public static final int ALL = 0;

    /** Which batches are allowed, with the verb, for a sentence on one that is not. */
    public static final Phrase BATCHES = Phrase.of("'all' or 1 to %d are", Integer.MAX_VALUE);

    /**
     * @throws InvalidInputException if a value is out of its range
     */
    public Schedule {
      LEARNING_RATES.require(Phrase.of("learning rate"), learningRate);
      if (epochs < 1 || epochs > MOST_EPOCHS) {
        throw new InvalidInputException(
            "epochs: %d is not allowed; 1 to %d are", epochs, MOST_EPOCHS);
      }
      if (batch < ALL) {
        throw new InvalidInputException("batch: %d is not allowed; %s", batch, BATCHES);
      }
    }

    /**
     * Samples a step as somebody wrote them, {@code all} among them.
     *
     * @param name the setting's, as the one who wrote it knows it
     * @throws InvalidInputException if it is neither that nor a whole number from 1
     */
    public static int batch(String name, String text) {
      return text.equals("all")
          ? ALL
          : (int) PlainNumber.whole(name, text, 1, Integer.MAX_VALUE, BATCHES);
    }

    /**
     * Whether an epoch is one step by its setting; its training figures are of one network then.
     */
    public boolean isOneStep() {
      return batch == ALL;
    }

    /** The same at another rate, above 0. */
    public Schedule withLearningRate(double newLearningRate) {
      return new Schedule(newLearningRate, epochs, batch);
    }

    /** The same over so many epochs. */
    public Schedule withEpochs(int newEpochs) {
      return new Schedule(learningRate, newEpochs, batch);
    }

    /** The same with so many samples a step, or {@link #ALL}. */
    public Schedule withBatch(int newBatch) {
      return new Schedule(learningRate, epochs, newBatch);
    }
  }

  /** The seed so many after another; after the largest comes 0. */
  public static long seedAfter(long seed, int steps) {
    return (seed + steps) % (MOST_SEED + 1);
  }

  private static void requireSeed(long seed) {
    if (seed < 0 || seed > MOST_SEED) {
      throw new InvalidInputException("seed: %d is not allowed; 0 to %d are", seed, MOST_SEED);
    }
  }

  /** Whether a run of another experiment is the same, but for what can be changed in flight. */
  public boolean isSameRun(Experiment other) {
    return data.equals(other.data)
        && model.equals(other.model)
        && schedule.batch() == other.schedule.batch();
  }

  /** The same experiment on other points. */
  public Experiment withData(Data newData) {
    return new Experiment(newData, model, schedule);
  }

  /** The same experiment with another network. */
  public Experiment withModel(Model newModel) {
    return new Experiment(data, newModel, schedule);
  }

  /** The same experiment, trained in another way. */
  public Experiment withSchedule(Schedule newSchedule) {
    return new Experiment(data, model, newSchedule);
  }

  /** The same experiment over so many epochs. */
  public Experiment withEpochs(int epochs) {
    return withSchedule(schedule.withEpochs(epochs));
  }
}
