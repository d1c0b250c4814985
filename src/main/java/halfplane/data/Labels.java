package halfplane.data;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The label column of a file: exactly two values, whichever they are. */
final class Labels {
  /**
   * The name of class 1's colour by the name of class 0's, in the languages that the app speaks.
   */
  private static final Map<String, String> BLUE_OF = Map.of("red", "blue", "rot", "blau");

  private static final Pattern COUNT = Pattern.compile("[0-9]+");

  private final Phrase file;
  private final char separator;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private String first;
  private String second;
  private boolean firstAgain;

  /** The number of a first line that may have the columns' names; 0 where it cannot. */
  private long maybeNames;

  Labels(Phrase file, char separator) {
    this.file = file;
    this.separator = separator;
  }

  void add(String label, long line) {
    if (label.isEmpty()) {
      throw new InvalidInputException(
          "%s, line %d: the label is empty; expected one of two values.", file, line);
    }
    if (first == null) {
      first = label;
    } else if (second == null && !label.equals(first)) {
      second = label;
    } else if (label.equals(first)) {
      firstAgain = true;
    }
    if (!label.equals(first) && !label.equals(second)) {
      throw third(label, line);
    }
    rows.write(label.equals(first) ? 0 : 1);
  }

  private InvalidInputException third(String label, long line) {
    return firstAgain || maybeNames == 0
        ? new InvalidInputException(
            "%s, line %d: '%s' is a third label; expected exactly two, and '%s' and '%s' came before.",
            file, line, label, first, second)
        : new InvalidInputException(
            "%s, line %d: '%s' is a third label; expected exactly two, and '%s' and '%s' came before;"
                + " if line %d has the columns' names, it was taken for a point, as they are numbers.",
            file, line, label, first, second, maybeNames);
  }

  /**
   * Told after the first label.
   *
   * @param counts whether its line has whole numbers alone, which may count the columns
   */
  void mayBeNames(boolean counts, long line) {
    maybeNames = counts ? line : 0;
  }

  /**
   * Whether the first line may be the columns' names though some of them are numbers: these count
   * the columns, and the label's is a word above a number. Whoever asks sees whether it is a label
   * of another line, too.
   *
   * @param others the line's other cells
   */
  static boolean isNamed(Stream<String> others, String first, String second, char separator) {
    return !CsvHeader.isNoName(first)
        && !CsvText.isNumber(first, separator)
        && CsvText.isNumber(second, separator)
        && others.filter(cell -> CsvText.isNumber(cell, separator)).allMatch(Labels::isCount);
  }

  static boolean isCount(String cell) {
    return COUNT.matcher(cell).matches();
  }

  /**
   * Class 0 is the smaller of two numbers, or the first of two words in alphabetical order; of the
   * words red and blue it is red, as that is what it is drawn in.
   *
   * @throws InvalidInputException if there is but one label
   */
  byte[] classes() {
    if (second == null) {
      throw new InvalidInputException(
          "%s: every label is '%s'; expected exactly two different ones.", file, first);
    }
    for (var label : List.of(first, second)) {
      if (CsvText.isNumber(label, separator) && Double.isNaN(CsvText.number(label, separator))) {
        throw new InvalidInputException(
            "%s: the label '%s' is no value; expected exactly two different ones.", file, label);
      }
    }
    if (areNumbers(first, second, separator)
        && CsvText.number(first, separator) == CsvText.number(second, separator)) {
      throw new InvalidInputException(
          "%s: the labels '%s' and '%s' are the same number; expected exactly two different ones.",
          file, first, second);
    }
    var classes = rows.toByteArray();
    if (isGreater(first, second, separator)) {
      for (int i = 0; i < classes.length; i++) {
        classes[i] = (byte) (1 - classes[i]);
      }
    }
    return classes;
  }

  /**
   * What the classes are called in the file; there are two of them.
   *
   * @param x1 the first coordinate's column
   * @param x2 the second's
   */
  Names names(String x1, String x2) {
    return isGreater(first, second, separator)
        ? new Names(x1, x2, second, first)
        : new Names(x1, x2, first, second);
  }

  /**
   * Whether, of two labels, the second is class 0. Words are in the order that Python sorts them
   * in, by code points: Java's own has an emoji before some letters.
   *
   * @param separator of the file: where it is no comma, a comma is a decimal one
   */
  static boolean isGreater(String a, String b, char separator) {
    if (areColours(b, a)) {
      return true;
    }
    if (areColours(a, b)) {
      return false;
    }
    return areNumbers(a, b, separator)
        ? CsvText.number(a, separator) > CsvText.number(b, separator)
        : Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()) > 0;
  }

  private static boolean areColours(String red, String blue) {
    return blue.toLowerCase(Locale.ROOT).equals(BLUE_OF.get(red.toLowerCase(Locale.ROOT)));
  }

  private static boolean areNumbers(String a, String b, char separator) {
    return CsvText.isNumber(a, separator) && CsvText.isNumber(b, separator);
  }

  /** Whether it is one of the two. */
  boolean isOne(String label) {
    return label.equals(first) || label.equals(second);
  }
}
