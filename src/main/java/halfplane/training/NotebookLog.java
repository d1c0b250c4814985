package halfplane.training;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The lines that the notebook's training loop prints. */
public final class NotebookLog {
  private NotebookLog() {}

  /**
   * One line, in the notebook's format whatever the locale.
   *
   * @param epoch from 0 on
   */
  public static String line(int epoch, Figures figures) {
    return "Epoch: "
        + epoch
        + (" | Loss: " + fixed((float) figures.loss(), 5))
        + (", Acc: " + fixed(figures.accuracy(), 2))
        + ("% | Test Loss: " + fixed((float) figures.testLoss(), 5))
        + (", Test Acc: " + fixed(figures.testAccuracy(), 2))
        + "%";
  }

  /** As Python's {@code f"{value:.Nf}"}: the double's exact value, rounded half to even. */
  private static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
