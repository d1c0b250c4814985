package halfplane.training;

import halfplane.data.PlainNumber;

/**
 * Where a run's loss stopped being a number.
 *
 * @param epoch the first whose training loss is not finite or whose test loss is not a number, from
 *     0 on
 * @param learningRate the largest of the run up to that epoch, which may have been an earlier one's
 */
public record Divergence(int epoch, double learningRate) {
  /** The learning rate with no more digits than it needs. */
  public String rate() {
    return PlainNumber.text(learningRate);
  }
}
