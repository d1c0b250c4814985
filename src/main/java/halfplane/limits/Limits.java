package halfplane.limits;

import halfplane.data.Dataset;
import halfplane.training.Figures;

/**
 * What no straight line can beat on a training set.
 *
 * @param best the most points that any half-plane classifies right
 * @param floor the smallest loss of any affine logit
 * @param floorCorrect how many points the line of the smallest loss classifies right: the loss's
 *     optimum is not the accuracy's
 * @param circle the most points that a circle about the origin classifies right
 */
public record Limits(BestLine best, BceFloor floor, int floorCorrect, BestCircle circle) {
  /** The most points that the command searches the best line for: the search is quadratic. */
  public static final int MOST_POINTS = 20_000;

  /** The loss of guessing: every probability 1/2. */
  public static final double GUESSING = Math.log(2);

  /**
   * @param train the training points, {@link #MOST_POINTS} at most
   */
  public static Limits of(Dataset train) {
    var best = BestLine.of(train);
    var floor = BceFloor.of(train, best);
    return new Limits(best, floor, floor.line().correct(train), BestCircle.of(train));
  }

  /** Whether a line separates the classes; only there is the floor 0. */
  public boolean isSeparable() {
    return best.correct() == best.points();
  }

  /** Whether a circle about the origin classifies more points right than any line. */
  public boolean circleIsBetter() {
    return circle.correct() > best.correct();
  }

  /** Share of the points that the line of the smallest loss classifies right, in per cent. */
  public double floorAccuracy() {
    return Figures.percent(floorCorrect, best.points());
  }
}
