package halfplane.training;

/**
 * The four figures of an epoch. As in the notebook, those of the training set are taken before the
 * epoch's step and those of the test set after it.
 *
 * @param loss mean binary cross-entropy on the training set
 * @param accuracy per cent right on the training set
 * @param testLoss mean binary cross-entropy on the test set
 * @param testAccuracy per cent right on the test set
 */
public record Figures(double loss, double accuracy, double testLoss, double testAccuracy) {
  /** Per cent right, in the notebook's steps, so that it rounds the same way. */
  public static double percent(double correct, int samples) {
    return correct / samples * 100;
  }

  /**
   * Whether the training loss is finite and the test loss a number. One that is past float32's
   * range is infinite, as the notebook prints it, an epoch before the training loss is.
   */
  public boolean isFinite() {
    return Double.isFinite(loss) && !Double.isNaN(testLoss);
  }
}
