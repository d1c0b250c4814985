package halfplane.limits;

/**
 * Exponential and logarithm over whole arrays, in float64, without a branch or a table, so that the
 * JIT turns the loops into vector instructions; {@link Math#exp} is one call a value. Up to ±40
 * relative errors stay below 1e-12.
 */
final class Elementary {
  /** exp(-40) is 4e-18: past it a float32 loss or probability no longer changes. */
  private static final double FARTHEST = 40;

  private static final double SCALE = 1.0 / 1024;

  private Elementary() {}

  /** exp(x) for -40 ≤ x ≤ 40: Taylor's series of exp(x / 1024), squared ten times. */
  private static double exp(double x) {
    double t = x * SCALE;
    double e =
        1
            + t
                * (1
                    + t
                        / 2
                        * (1
                            + t
                                * (1.0 / 3)
                                * (1
                                    + t
                                        / 4
                                        * (1
                                            + t
                                                * 0.2
                                                * (1 + t * (1.0 / 6) * (1 + t * (1.0 / 7)))))));
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    e *= e;
    return e;
  }

  private static double clamp(double x) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, x));
  }

  /**
   * Writes 1 / (1 + exp(-z)) of each logit to {@code out}.
   *
   * @param z logits
   * @param count how many of them
   * @param out their probabilities, 0 to 1
   */
  static void sigmoid(float[] z, int count, float[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = (float) (1 / (1 + exp(clamp(-z[i]))));
    }
  }

  /**
   * Writes log1p(exp(-|z|)) of each logit to {@code out}. In two loops: the JIT does not vectorise
   * one as long as both.
   *
   * @param z logits
   * @param count how many of them
   * @param out from 0 to ln 2
   */
  static void softplusOfMinusAbs(float[] z, int count, double[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = exp(Math.max(-FARTHEST, -Math.abs(z[i])));
    }
    log1p(out, count);
  }

  /**
   * Replaces each e, 0 to 1, by log(1 + e): with s = e / (2 + e) ≤ 1/3 it is 2 artanh(s) = 2 (s +
   * s³/3 + s⁵/5 + …).
   */
  private static void log1p(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      double e = values[i];
      double s = e / (2 + e);
      double q = s * s;
      double tail =
          1.0 / 15 + q * (1.0 / 17 + q * (1.0 / 19 + q * (1.0 / 21 + q * (1.0 / 23 + q / 25))));
      double series =
          1.0 / 3
              + q
                  * (1.0 / 5
                      + q * (1.0 / 7 + q * (1.0 / 9 + q * (1.0 / 11 + q * (1.0 / 13 + q * tail)))));
      values[i] = 2 * s * (1 + q * series);
    }
  }
}
