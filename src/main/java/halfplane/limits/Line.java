package halfplane.limits;

import halfplane.data.Dataset;

/**
 * An affine logit in the plane, w₁x₁ + w₂x₂ + b. It predicts class 1 where it is more than 0; its
 * boundary is a straight line, or nothing at all where both weights are 0.
 */
public record Line(double w1, double w2, double b) {
  /** The logit at (x1, x2). */
  public double logit(double x1, double x2) {
    return w1 * x1 + w2 * x2 + b;
  }

  /** The length of the normal vector (w₁, w₂). */
  public double norm() {
    return Math.hypot(w1, w2);
  }

  /**
   * How far (x1, x2) is from the line; below 0 where class 0 is predicted. Where both weights are 0
   * there is none: infinite, with the sign of b, or NaN if that is 0, too.
   */
  public double distance(double x1, double x2) {
    return logit(x1, x2) / norm();
  }

  /**
   * The coordinates of the line's place that is nearest to (x1, x2); both NaN where both weights
   * are 0, as there is none.
   */
  public double[] nearest(double x1, double x2) {
    double norm = norm();
    double away = -distance(x1, x2);
    return new double[] {x1 + away * w1 / norm, x2 + away * w2 / norm};
  }

  /** How many of the points, as float32, the line classifies right. */
  public int correct(Dataset points) {
    return Confusion.of(this, points).right();
  }
}
