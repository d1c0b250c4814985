package halfplane.limits;

import halfplane.data.Dataset;

/**
 * Brute force: all points on one side, and through every pair of points a line; points on it go to
 * either side as a line turned or moved ever so little would have it.
 */
final class EveryHalfPlane {
  private EveryHalfPlane() {}

  static int mostCorrect(Dataset points) {
    int n = points.size();
    int blues = 0;
    for (int i = 0; i < n; i++) {
      blues += points.label(i);
    }
    int most = Math.max(blues, n - blues);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        most = Math.max(most, mostThrough(points, i, j));
      }
    }
    return most;
  }

  /**
   * The line through points i and j: what lies on it is cut in two at any place, either way round.
   */
  private static int mostThrough(Dataset points, int i, int j) {
    double dx = x(points, j) - x(points, i);
    double dy = y(points, j) - y(points, i);
    if (dx == 0 && dy == 0) {
      return 0;
    }
    int most = 0;
    for (int cut = 0; cut <= points.size(); cut++) {
      for (boolean before : new boolean[] {false, true}) {
        most = Math.max(most, correct(points, i, dx, dy, cut, before));
      }
    }
    return most;
  }

  private static int correct(Dataset points, int i, double dx, double dy, int cut, boolean before) {
    int n = points.size();
    int right = 0;
    for (int k = 0; k < n; k++) {
      double px = x(points, k) - x(points, i);
      double py = y(points, k) - y(points, i);
      double side = dx * py - dy * px;
      boolean inside = side > 0;
      if (side == 0) {
        double along = px * dx + py * dy;
        double at =
            cut == n
                ? Double.POSITIVE_INFINITY
                : (x(points, cut) - x(points, i)) * dx + (y(points, cut) - y(points, i)) * dy;
        inside = before ? along < at : along >= at;
      }
      right += inside == (points.label(k) == 1) ? 1 : 0;
    }
    return Math.max(right, n - right);
  }

  private static double x(Dataset points, int i) {
    return (float) points.x1(i);
  }

  private static double y(Dataset points, int i) {
    return (float) points.x2(i);
  }
}
