package halfplane.limits;

import halfplane.data.Dataset;

/**
 * The smallest mean binary cross-entropy that any affine logit reaches on a training set, and so
 * any linear network, however deep or wide. Newton's method on the convex loss, in float64.
 *
 * @param loss the infimum; 0 where a line separates the classes, which no finite weights reach
 * @param line reaches it, or separates the classes, as far as float64 can hold such a line
 * @param hasValley whether other lines reach it too, since all points lie on one line or at one
 *     place; false where no finite weights do
 */
public record BceFloor(double loss, Line line, boolean hasValley) {
  /**
   * @param points taken as float32, as the network sees them
   * @param best the best line of the same points
   */
  public static BceFloor of(Dataset points, BestLine best) {
    return best.correct() == points.size()
        ? new BceFloor(0, best.line(), false)
        : new LogisticRegression(points).minimum();
  }
}
