package halfplane.data;

import java.util.Optional;

/** Points from a spreadsheet's cells: lines of two numbers and a label. */
public final class PastedPoints {
  private static final Phrase NAME = Phrase.of("The pasted cells");

  private PastedPoints() {}

  /** Whether a text looks like cells: at least two lines of three values each. */
  public static boolean isTable(String text) {
    var lines = text.strip().lines().limit(2).toList();
    return lines.size() == 2
        && lines.stream().allMatch(line -> line.split("[\t;,]", -1).length > 2);
  }

  /**
   * The points of a text.
   *
   * @throws InvalidInputException if a line is not two numbers and a label
   */
  public static Dataset read(String text) {
    var lines = text.lines().filter(line -> !line.isBlank());
    if (lines.limit(Source.MOST_OWN + 2L).count() > Source.MOST_OWN + 1) {
      throw new InvalidInputException(
          "%s: more than %d lines are not allowed; a file with up to %d is",
          NAME, Source.MOST_OWN, Source.MOST_SAMPLES);
    }
    return CsvDataset.read(new CsvText(NAME, text), Optional.empty());
  }
}
