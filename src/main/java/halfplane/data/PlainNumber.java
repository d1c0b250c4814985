package halfplane.data;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them: not as Java does, who knows {@code 5f} and {@code 0x1p-3} too. */
public final class PlainNumber {
  /**
   * Gives no digit back: of many with a letter behind them, each way to part them would be tried.
   */
  private static final Pattern REAL =
      Pattern.compile("[+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

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

  /**
   * A setting's value, a whole number from {@code least} to {@code most}.
   *
   * @param name the setting's, as the one who wrote the value knows it
   * @throws InvalidInputException if it is none; the sentence says which are
   */
  public static long whole(String name, String text, long least, long most) {
    return whole(name, text, least, most, Phrase.of("%d to %d are", least, most));
  }

  /**
   * As {@link #whole(String, String, long, long)}.
   *
   * @param allowed what is, with its verb
   */
  public static long whole(String name, String text, long least, long most, Phrase allowed) {
    if (!WHOLE.matcher(text).matches()) {
      throw new InvalidInputException(
          "%s: '%s' is not a whole number; %s allowed", name, text, allowed);
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // So many digits are more than any bound.
    }
    throw notAllowed(name, text, allowed);
  }

  /**
   * A setting's value, a number with a decimal point.
   *
   * @param name the setting's, as the one who wrote the value knows it
   * @throws InvalidInputException if it is none, or not allowed; the sentence has it as it is
   *     written, and says which are
   */
  public static double real(String name, String text, Allowed allowed) {
    if (!REAL.matcher(text).matches()) {
      throw new InvalidInputException(
          "%s: '%s' is not a number; %s allowed", name, text, allowed.words());
    }
    double number = Double.parseDouble(text);
    if (!allowed.number().test(number)) {
      throw notAllowed(name, text, allowed.words());
    }
    return number;
  }

  private static InvalidInputException notAllowed(String name, String number, Phrase allowed) {
    return new InvalidInputException("%s: %s is not allowed; %s", name, number, allowed);
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
