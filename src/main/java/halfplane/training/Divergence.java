package halfplane.training;

import halfplane.data.PlainNumber;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where a run's loss stopped being a number.
 *
 * @param epoch the first whose training loss is not finite or whose test loss is not a number, from
 *     0 on
 * @param learningRate the largest of the run up to that epoch, which may have been an earlier one's
 * @param hadLoss whether the loss was one before the first step; if not, the points lie too far
 *     from 0, and no learning rate is to blame
 */
public record Divergence(int epoch, double learningRate, boolean hadLoss) {
  /**
   * At an epoch of a run. A rate that was turned down since may be what the weights grew from.
   *
   * @param rates of the epochs from 0 to {@code epoch}
   * @param hadLoss whether the loss was a number before the first step
   */
  public static Divergence at(int epoch, IntToDoubleFunction rates, boolean hadLoss) {
    double largest = IntStream.rangeClosed(0, epoch).mapToDouble(rates).reduce(0, Math::max);
    return new Divergence(epoch, largest, hadLoss);
  }

  /** The learning rate with no more digits than it needs. */
  public String rate() {
    return PlainNumber.text(learningRate);
  }
}
