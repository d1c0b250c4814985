package halfplane.limits;

/**
 * Binary cross-entropy from logits in float64, for a minimum that is looked for: max(z, 0) - z y +
 * log1p(exp(-|z|)), summed. Holds a buffer, so use one a thread.
 */
final class CrossEntropy {
  private final double[] terms;

  /**
   * @param most the most samples that {@link #sum} is given at once
   */
  CrossEntropy(int most) {
    terms = new double[most];
  }

  /**
   * Σ of the samples' losses.
   *
   * @param logits one a sample; the array may be longer
   * @param y a label a sample, 0 or 1, as many as this was made for at most
   */
  double sum(float[] logits, float[] y) {
    int n = y.length;
    Elementary.softplusOfMinusAbs(logits, n, terms);
    addLinearPart(logits, y, n);
    return total(terms, n);
  }

  private void addLinearPart(float[] z, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      terms[i] += (double) Math.max(z[i], 0) - (double) z[i] * y[i];
    }
  }

  private static double total(double[] terms, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    int i = 0;
    for (; i < n - 3; i += 4) {
      s0 += terms[i];
      s1 += terms[i + 1];
      s2 += terms[i + 2];
      s3 += terms[i + 3];
    }
    for (; i < n; i++) {
      s0 += terms[i];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
