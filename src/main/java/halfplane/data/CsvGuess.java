package halfplane.data;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which columns someone will want: the first two numeric ones that do not just count the lines, and
 * another of just two values as the label, rather one of words than of numbers, and not a word
 * among numbers or empty cells; where there is no such column, the best that there is.
 */
final class CsvGuess {
  private final CsvPreview preview;
  private final boolean header;

  private CsvGuess(CsvPreview preview) {
    this.preview = preview;
    this.header = preview.hasHeader();
  }

  /**
   * The three columns that look most like coordinates and a label; empty where there are fewer.
   * Takes some tenths of a second for the widest files.
   */
  static Optional<CsvColumns> of(CsvPreview preview) {
    int columns = Math.min(preview.columns(), CsvColumns.MOST);
    return columns < 3 ? Optional.empty() : Optional.of(new CsvGuess(preview).among(columns));
  }

  private CsvColumns among(int columns) {
    var pairs =
        IntStream.range(0, columns)
            .map(i -> columns - 1 - i)
            .filter(column -> hasTwo(column) && !isMixed(column))
            .boxed()
            .toList();
    int label =
        pairs.stream()
            .filter(column -> !preview.isNumeric(column, header))
            .findFirst()
            .orElse(pairs.isEmpty() ? columns - 1 : pairs.getFirst());
    var others = IntStream.range(0, columns).filter(column -> column != label).boxed().toList();
    var numeric = others.stream().filter(column -> preview.isNumeric(column, header)).toList();
    var measured = numeric.stream().filter(column -> !isCount(column)).toList();
    var chosen = measured.size() >= 2 ? measured : numeric.size() >= 2 ? numeric : others;
    return new CsvColumns(preview.separator(), header, chosen.get(0), chosen.get(1), label);
  }

  private boolean hasTwo(int column) {
    var labels = preview.labels(column, header);
    return labels.size() == 2 && !labels.containsKey("");
  }

  /** Whether one value is a number and another none, and one of them a single typing error. */
  private boolean isMixed(int column) {
    var labels = preview.labels(column, header);
    return labels.containsValue(1)
        && labels.keySet().stream().map(preview::isNumber).distinct().count() > 1;
  }

  /** Whether a column only counts its lines. */
  private boolean isCount(int column) {
    var values = preview.rows().stream().skip(header ? 1 : 0).map(row -> row.get(column)).toList();
    return values.size() > 2
        && IntStream.range(1, values.size())
            .allMatch(i -> preview.number(values.get(i)) == preview.number(values.get(i - 1)) + 1);
  }
}
