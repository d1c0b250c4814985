package halfplane.data;

/**
 * What a file calls its columns and its two labels.
 *
 * @param x1 the first coordinate's column; empty where the file has no header
 * @param x2 the second coordinate's; empty where the first is
 * @param red the label of class 0
 * @param blue the label of class 1
 */
public record Names(String x1, String x2, String red, String blue) {
  /** Whether the columns have names. */
  public boolean hasColumns() {
    return !x1.isBlank() && !x2.isBlank();
  }
}
