package halfplane.data;

/**
 * Which columns of a CSV file are the points and their labels.
 *
 * @param separator between two values: comma, semicolon or tab
 * @param header whether the first line has names
 * @param x1 the first coordinate's column, from 0
 * @param x2 the second coordinate's column, from 0
 * @param label the label's column, from 0
 */
public record CsvColumns(char separator, boolean header, int x1, int x2, int label) {
  /** The most columns that are looked at. */
  public static final int MOST = 1000;

  /** The separators that a file may have. */
  public static final String SEPARATORS = ",;\t";

  /**
   * @throws InvalidInputException if a value is out of its range, or two columns are one
   */
  public CsvColumns {
    if (SEPARATORS.indexOf(separator) < 0) {
      throw new InvalidInputException(
          "columns: '%s' does not separate; comma, semicolon or tab do", separator);
    }
    for (int column : new int[] {x1, x2, label}) {
      if (column < 0 || column >= MOST) {
        throw new InvalidInputException(
            "columns: %d is not allowed; 1 to %d are", column + 1, MOST);
      }
    }
    if (x1 == x2 || x1 == label || x2 == label) {
      throw new InvalidInputException(
          "columns: %d,%d,%d is not allowed; three different ones are", x1 + 1, x2 + 1, label + 1);
    }
  }
}
