package halfplane.nn;

import org.ejml.data.FMatrixRMaj;

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

  private double[] softplus = new double[0];

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
   * @param logits {@code 1 × samples}
   * @param y {@code 1 × samples}, 0 or 1
   */
  public double sum(FMatrixRMaj logits, FMatrixRMaj y) {
    int n = logits.numCols;
    if (softplus.length < n) {
      softplus = new double[n];
    }
    addLinearPart(logits.data, y.data, n);
    return total(softplus, n);
  }

  private void addLinearPart(float[] z, float[] y, int n) {
    Elementary.softplusOfMinusAbs(z, n, softplus);
    for (int i = 0; i < n; i++) {
      softplus[i] += (double) Math.max(z[i], 0) - (double) z[i] * y[i];
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
   * @param logits {@code 1 × samples of this block}
   * @param y {@code 1 × samples of this block}
   * @param samples how many the mean is over, in all blocks
   * @param out modified: {@code 1 × samples of this block}
   */
  public void gradient(FMatrixRMaj logits, FMatrixRMaj y, int samples, FMatrixRMaj out) {
    int n = logits.numCols;
    out.reshape(1, n);
    Elementary.sigmoid(logits.data, n, out.data);
    scaledDifference(out.data, y.data, 1f / samples, n);
  }

  private static void scaledDifference(float[] p, float[] y, float scale, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = (p[i] - y[i]) * scale;
    }
  }

  /** How many samples the logits predict right. */
  public int correct(FMatrixRMaj logits, FMatrixRMaj y) {
    int correct = 0;
    for (int i = 0; i < logits.numCols; i++) {
      correct += prediction(logits.data[i]) == (int) y.data[i] ? 1 : 0;
    }
    return correct;
  }
}
