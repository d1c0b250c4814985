package halfplane.view;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import java.util.List;

/**
 * A row of weights and its constant as an equation: {@code 0.1200 x₁ − 0.3400 x₂ + 0.0100 = 0}. It
 * can be broken into lines between its terms alone.
 */
public final class Equation {
  /** A space that no line is broken at. */
  private static final String TIE = "\u00a0";

  private static final String ZERO = TIE + "=" + TIE + "0";

  /** Smaller factors would be written as 0. */
  private static final double LEAST = 0.5e-4;

  private Equation() {}

  /**
   * @param row of the step's weights
   * @param features what the columns are
   */
  public static String of(Collapse.Step step, int row, List<Feature> features) {
    var text = new StringBuilder();
    for (int i = 0; i < features.size(); i++) {
      append(text, step.weight().get(row, i), TIE + features.get(i).symbol());
    }
    append(text, step.bias().get(row, 0), "");
    return text.append(ZERO).toString();
  }

  /** As wide as an equation in these columns comes whose factors are less than ten. */
  public static String widest(List<Feature> features) {
    var text = new StringBuilder();
    features.forEach(feature -> append(text, -1, TIE + feature.symbol()));
    append(text, -1, "");
    return text.append(ZERO).toString();
  }

  private static void append(StringBuilder text, double factor, String symbol) {
    if (text.isEmpty()) {
      text.append(factor < 0 ? "−" : "");
    } else {
      text.append(factor < 0 ? " −" : " +").append(TIE);
    }
    double size = Math.abs(factor);
    text.append(
        String.format(
            Words.locale(),
            size < 1e4 && (size == 0 || size >= LEAST) ? "%.4f%s" : "%.3g%s",
            size,
            symbol));
  }
}
