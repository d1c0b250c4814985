package halfplane.limits;

import halfplane.data.Dataset;

/**
 * What no straight line can beat on a training set.
 *
 * @param best the most points that any half-plane classifies right
 * @param floor the smallest loss of any affine logit
 */
public record Limits(BestLine best, BceFloor floor) {
  /** The most points for which the best line is searched: the search is quadratic. */
  public static final int MOST_POINTS = 20_000;

  /** The loss of guessing: every probability 1/2. */
  public static final double GUESSING = Math.log(2);

  /**
   * @param train the training points, {@link #MOST_POINTS} at most
   */
  public static Limits of(Dataset train) {
    var best = BestLine.of(train);
    return new Limits(best, BceFloor.of(train, best));
  }
}
