package halfplane.training;

import java.math.BigDecimal;

/** The loss is no longer a number; the state before that epoch is kept. */
public final class DivergedException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param epoch the first epoch whose figures are not finite, from 0 on
   * @param learningRate that epoch's
   */
  public DivergedException(int epoch, double learningRate) {
    super(
        "Learning rate %s is too big: the loss stopped being a number at epoch %d"
            .formatted(
                BigDecimal.valueOf(learningRate).stripTrailingZeros().toPlainString(), epoch));
  }
}
