package halfplane.nn;

/**
 * {@code nn.BCEWithLogitsLoss}: the mean of the samples' binary cross-entropy from logits in its
 * stable form, (1 - y) z + max(-z, 0) + log(1 + exp(-|z|)), in PyTorch's steps and order and
 * therefore with its last digit. Samples come in blocks. Holds buffers, so use one a thread.
 */
public final class BCEWithLogits {
  /**
   * The smallest logit whose float32 sigmoid rounds to more than 0.5, so that {@code torch.round},
   * half to even, makes it class 1: exp(-z) must round below 1 - 2⁻²⁴.
   */
  static final float FIRST_OF_CLASS_1 = 0x1.800002p-24f;

  private static final float LAST_OF_CLASS_0 = Math.nextDown(FIRST_OF_CLASS_1);

  /** The step from {@link #LAST_OF_CLASS_0} to the next number, times this, is more than 1. */
  private static final float STEEP = 0x1p60f;

  private final TorchMath math = new TorchMath(Block.LONGEST);
  private final TorchSum sum = TorchSum.ofRow();
  private final float[] terms = new float[Block.LONGEST];
  private int samples;

  /** The class that a logit predicts: {@code round(sigmoid(z))}, so p = 0.5 is class 0. */
  public static int prediction(float logit) {
    return logit >= FIRST_OF_CLASS_1 ? 1 : 0;
  }

  /** The probability of class 1 that a logit stands for. */
  public static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /** Begins the mean over another batch. */
  public void clear() {
    sum.clear();
    samples = 0;
  }

  /**
   * Adds a block's losses.
   *
   * @param logits one a sample; the array may be longer
   * @param y a label a sample, 0 or 1, {@value Block#LONGEST} at most
   */
  public void add(float[] logits, float[] y) {
    int n = y.length;
    math.softplusOfMinusAbs(logits, n, terms);
    addLinearPart(logits, y, n);
    sum.add(terms, n);
    samples += n;
  }

  private void addLinearPart(float[] z, float[] y, int n) {
    for (int i = 0; i < n; i++) {
      terms[i] = ((1 - y[i]) * z[i] + Math.max(-z[i], 0)) + terms[i];
    }
  }

  /** The mean loss of all samples since {@link #clear}, which the notebook prints. */
  public float mean() {
    return sum.total() / samples;
  }

  /**
   * The gradient of the mean loss by each logit: (sigmoid(z) - y) / batch.
   *
   * @param logits one a sample of this block; the array may be longer
   * @param y a label a sample of this block, {@value Block#LONGEST} except in a batch's last one,
   *     whose end PyTorch rounds by itself
   * @param batch how many samples the mean is over, in all blocks
   * @param out modified: its first values, one a sample of this block
   */
  public void gradient(float[] logits, float[] y, int batch, float[] out) {
    math.sigmoid(logits, y.length, out);
    shareOfDifference(out, y, batch, y.length);
  }

  private static void shareOfDifference(float[] p, float[] y, float batch, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = (p[i] - y[i]) / batch;
    }
  }

  /**
   * How many samples the logits predict right. Asking {@link #prediction} for each would be a
   * branch, and the JIT makes no vector instructions of it.
   */
  public static int correct(float[] logits, float[] y) {
    int correct = 0;
    for (int i = 0; i < y.length; i++) {
      float prediction = Math.min(1, Math.max(0, (logits[i] - LAST_OF_CLASS_0) * STEEP));
      correct += (int) (1 - Math.abs(prediction - y[i]));
    }
    return correct;
  }
}
