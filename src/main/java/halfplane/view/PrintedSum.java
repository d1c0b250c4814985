package halfplane.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A sum of products written out so that its numbers can be added up: each has four significant
 * digits, the result three where only those come out.
 */
final class PrintedSum {
  private static final int DIGITS = 4;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_TERMS = 6;

  private PrintedSum() {}

  /**
   * The sum in words. Beyond {@value #MOST_TERMS} products an ellipsis stands for the others;
   * {@code ≈} stands where the numbers as they are written come to another last digit.
   *
   * @param factors one of each product
   * @param others the other of each product, as many
   * @param constant added at the end, if any
   * @param result what all comes to
   */
  static String of(double[] factors, double[] others, OptionalDouble constant, double result) {
    var text = new StringBuilder();
    var sum = BigDecimal.ZERO;
    for (int k = 0; k < Math.min(factors.length, MOST_TERMS); k++) {
      var factor = rounded(factors[k], DIGITS);
      var other = rounded(others[k], DIGITS);
      sum = sum.add(new BigDecimal(factor).multiply(new BigDecimal(other)));
      text.append(k == 0 ? "" : " + ").append(words(factor)).append("·").append(words(other));
    }
    boolean whole = factors.length <= MOST_TERMS;
    text.append(whole ? "" : " + …");
    if (constant.isPresent()) {
      var last = rounded(constant.getAsDouble(), DIGITS);
      sum = sum.add(new BigDecimal(last));
      text.append(" + ").append(words(last));
    }
    for (int digits = DIGITS; digits >= FEWEST_DIGITS; digits--) {
      var written = rounded(result, digits);
      if (!whole || comesTo(sum, new BigDecimal(written))) {
        return text.append(" = ").append(words(written)).toString();
      }
    }
    return text.append(" ≈ ").append(words(rounded(result, DIGITS))).toString();
  }

  private static boolean comesTo(BigDecimal sum, BigDecimal written) {
    return sum.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0;
  }

  /** With a point, as {@link BigDecimal} reads it; of 0 without a sign. */
  private static String rounded(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "g", value + 0.0);
  }

  private static String words(String number) {
    return Words.number(number).replace('-', '−');
  }
}
