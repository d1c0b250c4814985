package halfplane.limits;

import halfplane.data.Dataset;

/**
 * The smallest mean binary cross-entropy that a line reaches when its logit may be scaled: min over
 * s ≥ 0 of the loss of s · (distance from the line). Newton's method in s. Holds buffers, so use
 * one a thread.
 */
public final class LineLoss {
  /** Enough to double a float32 scale from its smallest to its largest, and then converge. */
  private static final int MOST_STEPS = 400;

  /** Within these the minimum is found unless distances have very different sizes. */
  private static final int USUAL_STEPS = 12;

  /** Past its farthest logit a sigmoid stays at less than this, which far points would multiply. */
  private static final float NO_CHANCE = 1e-17f;

  private static final double CLOSE = 1e-4;

  private final int n;
  private final float[] x1;
  private final float[] x2;
  private final float[] y;
  private final float[] distance;
  private final float[] logits;
  private final float[] p;
  private final CrossEntropy entropy;

  /**
   * @param points taken as float32, as the network sees them
   */
  public LineLoss(Dataset points) {
    n = points.size();
    x1 = new float[n];
    x2 = new float[n];
    y = new float[n];
    for (int i = 0; i < n; i++) {
      x1[i] = (float) points.x1(i);
      x2[i] = (float) points.x2(i);
      y[i] = points.label(i);
    }
    distance = new float[n];
    logits = new float[n];
    p = new float[n];
    entropy = new CrossEntropy(n);
  }

  /**
   * The loss of the line's best-scaled logit; ln 2, which scale 0 has, where every larger scale is
   * worse.
   *
   * <p>For s &gt; 0 the slope of the loss is increasing and concave in s, so that Newton's steps
   * from 0 come closer from below and never pass the minimum. But as long as the farthest points
   * outweigh the others, a step adds about 1 to those points' logits, however little that is to the
   * others; so where it takes long, the scale is doubled, too, if that does not pass the minimum.
   *
   * @param line with weights that are not both 0
   */
  public double of(Line line) {
    double norm = line.norm();
    float w1 = (float) (line.w1() / norm);
    float w2 = (float) (line.w2() / norm);
    float b = (float) (line.b() / norm);
    for (int i = 0; i < n; i++) {
      distance[i] = w1 * x1[i] + w2 * x2[i] + b;
    }
    float scale = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      float step = newton(scale);
      if (!(step > CLOSE * scale)) {
        break;
      }
      scale += step;
      if (i >= USUAL_STEPS && newton(2 * scale) > 0) {
        scale *= 2;
      }
    }
    return scale == 0 ? Limits.GUESSING : loss(scale);
  }

  private void scaleTo(float scale) {
    for (int i = 0; i < n; i++) {
      logits[i] = scale * distance[i];
    }
  }

  private float newton(float scale) {
    scaleTo(scale);
    Elementary.sigmoid(logits, n, p);
    double slope = 0;
    double curvature = 0;
    for (int i = 0; i < n; i++) {
      float chance = Math.max(p[i] - NO_CHANCE, 0);
      slope += (chance - y[i]) * distance[i];
      // In float32 the square would be past its range from 2e19 on.
      double far = distance[i];
      curvature += chance * (1 - chance) * far * far;
    }
    return curvature > 0 ? (float) (-slope / curvature) : 0;
  }

  private double loss(float scale) {
    scaleTo(scale);
    for (int i = 0; i < n; i++) {
      // Not infinite, whose difference from itself is no number.
      logits[i] = Math.clamp(logits[i], -Float.MAX_VALUE, Float.MAX_VALUE);
    }
    return entropy.sum(logits, y) / n;
  }
}
