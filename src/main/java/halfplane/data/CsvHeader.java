package halfplane.data;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A first line that has the columns' names; they are empty where it is too short for all three.
 *
 * @param line its number
 * @param size how many values it has
 * @param x1 the first coordinate's name
 * @param x2 the second coordinate's
 * @param label the label's
 * @param isDoubtful whether some names are numbers: it is none if its label is one of other lines
 */
record CsvHeader(long line, int size, String x1, String x2, String label, boolean isDoubtful) {
  /** Where the first line is a point. */
  static final CsvHeader NONE = new CsvHeader(0, 0, "", "", "", false);

  /** What a value that is missing or mistyped looks like; other words may be a column's name. */
  private static final Pattern NO_NAME =
      Pattern.compile("|[?-]|n/?an?|null|none|[-+.]?\\d.*", Pattern.CASE_INSENSITIVE);

  /** Whether a cell cannot be a column's name. */
  static boolean isNoName(String cell) {
    return NO_NAME.matcher(cell).matches();
  }

  /**
   * What a first line is.
   *
   * @param line its number
   * @param below the line after it
   * @param mayBeDoubtful whether one that has numbers is one, too
   */
  static CsvHeader of(
      CsvLayout layout,
      CSVRecord first,
      long line,
      Optional<CSVRecord> below,
      boolean mayBeDoubtful) {
    if (layout.isChosen()) {
      return layout.columns().header() ? names(layout, first, line, false) : NONE;
    }
    if (!layout.isNumber(layout.x1(first)) && !layout.isNumber(layout.x2(first))) {
      return names(layout, first, line, false);
    }
    return mayBeDoubtful && below.filter(row -> isNamed(layout, first, row)).isPresent()
        ? names(layout, first, line, true)
        : NONE;
  }

  private static boolean isNamed(CsvLayout layout, CSVRecord first, CSVRecord below) {
    return below.size() == 3
        && Labels.isNamed(
            Stream.of(layout.x1(first), layout.x2(first)),
            layout.label(first),
            layout.label(below),
            layout.separator());
  }

  private static CsvHeader names(CsvLayout layout, CSVRecord row, long line, boolean isDoubtful) {
    return layout.isWhole(row)
        ? new CsvHeader(
            line, row.size(), layout.x1(row), layout.x2(row), layout.label(row), isDoubtful)
        : new CsvHeader(line, row.size(), "", "", "", isDoubtful);
  }
}
