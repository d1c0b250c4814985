package halfplane.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The lines that the notebook's training loop prints. */
public final class NotebookLog {
  /** Epochs from one line to the next. */
  public static final int EVERY = 10;

  private NotebookLog() {}

  /**
   * One line, in the notebook's format whatever the locale.
   *
   * @param epoch from 0 on
   * @throws NumberFormatException if a figure is NaN
   */
  public static String line(int epoch, Figures figures) {
    return "Epoch: "
        + epoch
        + (" | Loss: " + fixed(figures.loss(), 5))
        + (", Acc: " + fixed(figures.accuracy(), 2))
        + ("% | Test Loss: " + fixed(figures.testLoss(), 5))
        + (", Test Acc: " + fixed(figures.testAccuracy(), 2))
        + "%";
  }

  /**
   * A loss as the notebook prints it, with five decimals; from 1000 on in short. One that is no
   * number is {@code NaN}.
   */
  public static String loss(double loss) {
    return Math.abs(loss) < 1000 || Double.isInfinite(loss)
        ? fixed(loss, 5)
        : String.format(Locale.ROOT, "%.3g", loss);
  }

  /**
   * An accuracy in per cent as the notebook prints it, with two decimals.
   *
   * @throws NumberFormatException if it is NaN
   */
  public static String accuracy(double percent) {
    return fixed(percent, 2);
  }

  /** As Python's {@code f"{value:.Nf}"}: the double's exact value, rounded half to even. */
  private static String fixed(double value, int decimals) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
