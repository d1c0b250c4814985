package halfplane.nn;

/**
 * {@code nn.BCEWithLogitsLoss}: binary cross-entropy from logits in its stable form, max(z, 0) - z
 * y + log1p(exp(-|z|)). Terms and their sum are float64. Holds a buffer, so use one a thread.
 */
public final class BCEWithLogits {
  /**
   * The smallest logit whose float32 sigmoid rounds to more than 0.5, so that {@code torch.round},
   * half to even, makes it class 1: exp(-z) must round below 1 - 2⁻²⁴.
   */
  static final float FIRST_OF_CLASS_1 = 0x1.8p-24f;

  private final double[] terms;

  /** For blocks. */
  public BCEWithLogits() {
    this(Block.LONGEST);
  }

  /**
   * @param most the most samples that {@link #sum} is given at once
   */
  public BCEWithLogits(int most) {
    terms = new double[most];
  }

  /** The class that a logit predicts: {@code round(sigmoid(z))}, so p = 0.5 is class 0. */
  public static int prediction(float logit) {
    return logit >= FIRST_OF_CLASS_1 ? 1 : 0;
  }

  /** The probability of class 1 that a logit stands for. */
  public static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /**
   * Σ of the samples' losses; their mean is the loss that the notebook prints.
   *
   * @param logits one a sample; the array may be longer
   * @param y a label a sample, 0 or 1, as many as this was made for at most
   */
  public double sum(float[] logits, float[] y) {
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

  /**
   * The gradient of the mean loss by each logit: (sigmoid(z) - y) / samples.
   *
   * @param logits one a sample of this block; the array may be longer
   * @param y a label a sample of this block
   * @param samples how many the mean is over, in all blocks
   * @param out modified: its first values, one a sample of this block
   */
  public void gradient(float[] logits, float[] y, int samples, float[] out) {
    Elementary.sigmoid(logits, y.length, out);
    scaledDifference(out, y, 1f / samples, y.length);
  }

  private static void scaledDifference(float[] p, float[] y, float scale, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = (p[i] - y[i]) * scale;
    }
  }

  /** How many samples the logits predict right. */
  public int correct(float[] logits, float[] y) {
    int correct = 0;
    for (int i = 0; i < y.length; i++) {
      correct += prediction(logits[i]) == (int) y[i] ? 1 : 0;
    }
    return correct;
  }
}
