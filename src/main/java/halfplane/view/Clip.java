package halfplane.view;

import halfplane.limits.Line;
import java.util.Optional;

/** The part of a straight line that is in view. */
final class Clip {
  private Clip() {}

  /** A piece of the plane, or empty where the line is not in view or is none at all. */
  static Optional<Segment> clip(Line line, Viewport view) {
    double norm = line.norm();
    if (norm == 0 || !Double.isFinite(norm)) {
      return Optional.empty();
    }
    double[] middle = line.nearest(view.middleX1(), view.middleX2());
    double x = middle[0];
    double y = middle[1];
    double dx = -line.w2() / norm;
    double dy = line.w1() / norm;
    double[] span = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    boolean crosses =
        narrow(span, x, dx, view.left(), view.left() + view.side())
            && narrow(span, y, dy, view.bottom(), view.bottom() + view.side());
    return crosses && span[0] < span[1]
        ? Optional.of(
            new Segment(x + span[0] * dx, y + span[0] * dy, x + span[1] * dx, y + span[1] * dy))
        : Optional.empty();
  }

  /** Narrows the parameters t for which low ≤ at + t · slope ≤ high (Liang and Barsky). */
  private static boolean narrow(double[] span, double at, double slope, double low, double high) {
    if (slope == 0) {
      return at >= low && at <= high;
    }
    double first = (low - at) / slope;
    double second = (high - at) / slope;
    span[0] = Math.max(span[0], Math.min(first, second));
    span[1] = Math.min(span[1], Math.max(first, second));
    return true;
  }
}
