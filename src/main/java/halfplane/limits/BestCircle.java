package halfplane.limits;

import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.training.Figures;
import java.util.Arrays;

/**
 * The most points that any circle about the origin classifies right, with either class inside; what
 * a threshold on x₁² + x₂² can do. Exact: every threshold between two different radii is tried.
 *
 * @param correct how many of the points
 * @param points how many there are
 * @param radius of the circle, in the units of the data; 0 where one side for all is best
 */
public record BestCircle(int correct, int points, double radius) {
  private static final double PAST_FLOAT32 = 0x1p128;

  /**
   * @param points taken as float32, as the network sees them
   */
  public static BestCircle of(Dataset points) {
    int n = points.size();
    var order = new long[n];
    int blues = 0;
    for (int i = 0; i < n; i++) {
      float squared = Feature.RADIUS_SQUARED.of((float) points.x1(i), (float) points.x2(i));
      order[i] = (long) Float.floatToIntBits(squared) << 1 | points.label(i);
      blues += points.label(i);
    }
    Arrays.sort(order);
    int insideBlue = n - blues;
    var best = new BestCircle(Math.max(insideBlue, n - insideBlue), n, 0);
    // With all points inside as many are right as with none.
    for (int i = 0; i + 1 < n; i++) {
      insideBlue += (order[i] & 1) == 1 ? 1 : -1;
      boolean lastOfItsRadius = order[i] >> 1 != order[i + 1] >> 1;
      int correct = Math.max(insideBlue, n - insideBlue);
      if (lastOfItsRadius && correct > best.correct()) {
        best = new BestCircle(correct, n, between(order, i));
      }
    }
    return best;
  }

  /** Between two squares of radii, of which the outer one may be too large for float32. */
  private static double between(long[] order, int i) {
    double inner = Float.intBitsToFloat((int) (order[i] >> 1));
    double outer = Float.intBitsToFloat((int) (order[i + 1] >> 1));
    return Math.sqrt((inner + Math.min(outer, PAST_FLOAT32)) / 2);
  }

  /** Share of the points that are right, in per cent. */
  public double accuracy() {
    return Figures.percent(correct, points);
  }
}
