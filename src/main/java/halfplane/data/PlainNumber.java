package halfplane.data;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them: not as Java does, who knows {@code 5f} and {@code 0x1p-3} too. */
public final class PlainNumber {
  private static final Pattern REAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

  private PlainNumber() {}

  /**
   * A number with a decimal point, or infinity where it is too large.
   *
   * @throws NumberFormatException if it is none
   */
  public static double real(String text) {
    require(REAL, text);
    return Double.parseDouble(text);
  }

  /**
   * A whole number.
   *
   * @throws NumberFormatException if it is none, or too large
   */
  public static long whole(String text) {
    require(WHOLE, text);
    return Long.parseLong(text);
  }

  /** With no more digits than it needs, and without a power of ten. */
  public static String text(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static void require(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new NumberFormatException(text);
    }
  }
}
