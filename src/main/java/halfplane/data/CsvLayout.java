package halfplane.data;

import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * How a file's rows are read.
 *
 * @param file its name, for what is said of it
 * @param columns which are the points and their labels
 * @param isChosen whether someone chose them, and whether there is a header; else each row has just
 *     the three, and a header is recognised by itself
 */
record CsvLayout(Phrase file, CsvColumns columns, boolean isChosen) {
  /** That of a file which has just the three columns. */
  static CsvLayout plain(Phrase file, char separator) {
    return new CsvLayout(file, new CsvColumns(separator, false, 0, 1, 2), false);
  }

  char separator() {
    return columns.separator();
  }

  String x1(CSVRecord row) {
    return row.get(columns.x1()).strip();
  }

  String x2(CSVRecord row) {
    return row.get(columns.x2()).strip();
  }

  String label(CSVRecord row) {
    return row.get(columns.label()).strip();
  }

  boolean isNumber(String cell) {
    return CsvText.isNumber(cell, separator());
  }

  /** Whether a row has all three columns. */
  boolean isWhole(CSVRecord row) {
    return row.size() > Math.max(columns.label(), Math.max(columns.x1(), columns.x2()));
  }

  /** Whether a line may be what pandas calls columns without names. */
  boolean areCounts(CSVRecord row) {
    return Stream.of(x1(row), x2(row), label(row)).allMatch(Labels::isCount);
  }

  /**
   * @throws InvalidInputException if a row has more values than any may have, or not three where no
   *     columns were chosen
   */
  void requireSize(CSVRecord row, long line) {
    if (row.size() > CsvColumns.MOST) {
      throw new InvalidInputException(
          "%s, line %d: has %s; at most %d are allowed.", file, line, values(row), CsvColumns.MOST);
    }
    if (!isChosen && row.size() != 3) {
      throw wrong(line, Phrase.of("has %s", values(row)));
    }
  }

  static Phrase values(CSVRecord row) {
    return row.size() == 1 ? Phrase.of("1 value") : Phrase.of("%d values", row.size());
  }

  /** What is said of a line that is no point. */
  InvalidInputException wrong(long line, Phrase what) {
    return new InvalidInputException(
        "%s, line %d: %s; expected %s.", file, line, what, CsvDataset.EXPECTED);
  }
}
