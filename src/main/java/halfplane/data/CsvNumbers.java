package halfplane.data;

/** Reads a file's numbers, all with the same decimal mark. */
final class CsvNumbers {
  private final CsvLayout layout;
  private boolean hasPoints;
  private boolean hasCommas;

  CsvNumbers(CsvLayout layout) {
    this.layout = layout;
  }

  /**
   * The number that a cell is.
   *
   * @throws InvalidInputException if it is none, not finite in float32, or has another decimal mark
   *     than one before it
   */
  double read(String cell, long line) {
    if (!layout.isNumber(cell)) {
      throw layout.wrong(line, Phrase.of("'%s' is not a number", cell));
    }
    requireOneMark(cell, line);
    double value = CsvText.number(cell, layout.separator());
    if (!Float.isFinite((float) value)) {
      throw layout.wrong(line, Phrase.of("'%s' is not a finite number in float32", cell));
    }
    return value;
  }

  /** One of two may group thousands: read as a decimal comma it would be a small number. */
  private void requireOneMark(String cell, long line) {
    hasPoints |= cell.indexOf('.') >= 0;
    hasCommas |= cell.indexOf(',') >= 0;
    if (hasPoints && hasCommas) {
      throw layout.wrong(
          line,
          Phrase.of(
              cell.indexOf(',') >= 0
                  ? "'%s' has a comma, and a number before it a point; one decimal mark is allowed in a file"
                  : "'%s' has a point, and a number before it a comma; one decimal mark is allowed in a file",
              cell));
    }
  }
}
