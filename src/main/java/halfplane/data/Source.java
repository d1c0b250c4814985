package halfplane.data;

import java.nio.file.Path;
import java.util.Optional;

/** Where the points come from. */
public sealed interface Source {
  /** The fewest points that can be split and trained on. */
  int FEWEST_SAMPLES = 4;

  /** The most points that are made or read. */
  int MOST_SAMPLES = 1_000_000;

  /** The most points that are painted or pasted; more are opened from a file. */
  int MOST_OWN = 20_000;

  /** The most noise that is added to a made set. */
  double MOST_NOISE = 10;

  /** Which noises are allowed. */
  Allowed NOISES =
      new Allowed(
          noise -> noise >= 0 && noise <= MOST_NOISE, Phrase.of("0 to %d is", (int) MOST_NOISE));

  /**
   * Makes or reads the points.
   *
   * @param seed 0 to 2³² − 1; a file has no use for it
   * @param progress told how much of a file has been read
   * @throws InvalidInputException if a file is not what it should be
   * @throws java.util.concurrent.CancellationException if {@code progress} throws it
   */
  Dataset load(long seed, Progress progress);

  /**
   * A set made from a seed.
   *
   * @param shape which set
   * @param samples how many points, {@value #FEWEST_SAMPLES} to {@value #MOST_SAMPLES}
   * @param noise standard deviation of the noise, 0 to {@value #MOST_NOISE}
   */
  record Made(Shape shape, int samples, double noise) implements Source {
    /**
     * @throws InvalidInputException if a value is out of its range
     */
    public Made {
      if (samples < FEWEST_SAMPLES || samples > MOST_SAMPLES) {
        throw new InvalidInputException(
            "samples: %d is not allowed; %d to %d are", samples, FEWEST_SAMPLES, MOST_SAMPLES);
      }
      NOISES.require(Phrase.of("noise"), noise);
    }

    /** As many points with the same noise, of another shape. */
    public Made withShape(Shape newShape) {
      return new Made(newShape, samples, noise);
    }

    /**
     * The same with another number of points.
     *
     * @throws InvalidInputException if there are too few or too many
     */
    public Made withSamples(int newSamples) {
      return new Made(shape, newSamples, noise);
    }

    /**
     * The same with another noise.
     *
     * @throws InvalidInputException if it is out of its range
     */
    public Made withNoise(double newNoise) {
      return new Made(shape, samples, newNoise);
    }

    @Override
    public Dataset load(long seed, Progress progress) {
      return shape.make(samples, noise, seed);
    }
  }

  /**
   * A CSV file.
   *
   * @param file two numeric columns and a label, see {@link CsvDataset}
   * @param modified when it was last changed, in milliseconds since 1970: a changed file is another
   *     source
   * @param columns which of its columns are used; none where it has just the three
   */
  record CsvFile(Path file, long modified, Optional<CsvColumns> columns) implements Source {
    /** What such a file is, for a sentence on one that is not there or another. */
    public static final Phrase EXPECTED =
        Phrase.of("a CSV file with %s, in each line", CsvDataset.EXPECTED);

    /** The file as it is now, of three columns. */
    public CsvFile(Path file) {
      this(file, Optional.empty());
    }

    /** The file as it is now. */
    public CsvFile(Path file, Optional<CsvColumns> columns) {
      this(file, file.toFile().lastModified(), columns);
    }

    @Override
    public Dataset load(long seed, Progress progress) {
      return CsvDataset.read(file, columns, progress);
    }
  }

  /**
   * Points that someone painted or pasted.
   *
   * @param points both classes among them, {@value #FEWEST_SAMPLES} to {@value #MOST_OWN}
   */
  record Own(Dataset points) implements Source {
    /**
     * @throws InvalidInputException if there are too few, too many, or all of one class
     */
    public Own {
      if (points.size() == 1) {
        throw new InvalidInputException(
            "points: 1 is not allowed; %d to %d are", FEWEST_SAMPLES, MOST_OWN);
      }
      if (points.size() < FEWEST_SAMPLES || points.size() > MOST_OWN) {
        throw new InvalidInputException(
            "points: %d are not allowed; %d to %d are", points.size(), FEWEST_SAMPLES, MOST_OWN);
      }
      if (points.hasOneClass()) {
        throw new InvalidInputException(
            "points: all %d are of one class; red and blue ones are allowed", points.size());
      }
    }

    @Override
    public Dataset load(long seed, Progress progress) {
      return points;
    }
  }
}
