package halfplane.data;

import halfplane.random.NumpyRandom;
import java.util.Arrays;

/**
 * Which rows train and which test, as {@code train_test_split(test_size, random_state=seed)} of
 * scikit-learn decides. Immutable.
 */
public final class Split {
  private final int[] train;
  private final int[] test;

  private Split(int[] train, int[] test) {
    this.train = train;
    this.test = test;
  }

  /**
   * @param samples how many rows there are, 2 or more
   * @param testSize the share for the test, rounded up to whole rows
   * @param seed 0 to 2³² − 1
   * @throws InvalidInputException if no row would be left on one of the sides
   */
  public static Split of(int samples, double testSize, long seed) {
    int tests = (int) Math.ceil(testSize * samples);
    if (tests < 1 || tests >= samples) {
      throw new InvalidInputException(
          tests < 1
              ? "test size: %s leaves no row to test with among %d points; above 0 to %s is allowed"
              : "test size: %s leaves no row to train with among %d points; above 0 to %s is allowed",
          testSize,
          samples,
          (samples - 1) / (double) samples);
    }
    var rows = new NumpyRandom(seed).permutation(samples);
    return new Split(Arrays.copyOfRange(rows, tests, samples), Arrays.copyOfRange(rows, 0, tests));
  }

  /** The training rows, in the order in which they are trained on. */
  public int[] train() {
    return train.clone();
  }

  /** The test rows. */
  public int[] test() {
    return test.clone();
  }
}
