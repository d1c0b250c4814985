package halfplane.data;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** Where the points come from. */
public sealed interface Source {
  /** The fewest points that can be split and trained on. */
  int FEWEST_SAMPLES = 4;

  /** The most points that are made or read. */
  int MOST_SAMPLES = 1_000_000;

  /** The most noise that is added to a made set. */
  double MOST_NOISE = 10;

  /**
   * Makes or reads the points.
   *
   * @param seed 0 to 2³² − 1; a file has no use for it
   * @throws InvalidInputException if a file is not what it should be
   */
  Dataset load(long seed);

  /**
   * The points with the labels of a straight line, whose offset counts from the set's middle: the
   * origin for a made set, the mean of a file's points.
   *
   * @throws InvalidInputException as {@link #load(long)}, and if all points lie on one side
   */
  default Dataset load(long seed, StraightLabels labels) {
    return labels.relabel(load(seed), 0, 0);
  }

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
            "samples: %d is not allowed; %d to %d are"
                .formatted(samples, FEWEST_SAMPLES, MOST_SAMPLES));
      }
      if (!(noise >= 0 && noise <= MOST_NOISE)) {
        throw new InvalidInputException(
            "noise: %s is not allowed; 0 to %.0f is".formatted(noise, MOST_NOISE));
      }
    }

    @Override
    public Dataset load(long seed) {
      return shape.make(samples, noise, seed);
    }
  }

  /**
   * A CSV file.
   *
   * @param file two numeric columns and a label, see {@link CsvDataset}
   * @param modified when it was last changed, in milliseconds since 1970: a changed file is another
   *     source
   */
  record CsvFile(Path file, long modified) implements Source {
    /** The file as it is now. */
    public CsvFile(Path file) {
      this(file, file.toFile().lastModified());
    }

    @Override
    public Dataset load(long seed) {
      return CsvDataset.read(file);
    }

    @Override
    public Dataset load(long seed, StraightLabels labels) {
      var points = load(seed);
      int n = points.size();
      return labels.relabel(
          points,
          IntStream.range(0, n).mapToDouble(points::x1).average().orElse(0),
          IntStream.range(0, n).mapToDouble(points::x2).average().orElse(0));
    }
  }
}
