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
 */
public record BestCircle(int correct, int points) {
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
    int most = Math.max(insideBlue, n - insideBlue);
    // With all points inside as many are right as with none.
    for (int i = 0; i + 1 < n; i++) {
      insideBlue += (order[i] & 1) == 1 ? 1 : -1;
      boolean lastOfItsRadius = order[i] >> 1 != order[i + 1] >> 1;
      if (lastOfItsRadius) {
        most = Math.max(most, Math.max(insideBlue, n - insideBlue));
      }
    }
    return new BestCircle(most, n);
  }

  /** Share of the points that are right, in per cent. */
  public double accuracy() {
    return Figures.percent(correct, points);
  }
}
