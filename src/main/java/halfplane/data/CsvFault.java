package halfplane.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;

/** What is said of a CSV file that cannot be read, or is none. */
final class CsvFault {
  private static final Pattern LINE =
      Pattern.compile("(?:startline |line: )(\\d(?:[^:)]*\\d)?)(?:, position|\\))");

  private CsvFault() {}

  /** What is said of a file that cannot be read. */
  static InvalidInputException unreadable(Phrase file, IOException e) {
    return new InvalidInputException("%s cannot be read: %s.", file, ReadingReason.of(e));
  }

  /** What is said of a line that is no CSV; other failures are thrown as they are. */
  static InvalidInputException broken(Phrase file, UncheckedIOException e) throws IOException {
    if (e.getCause() instanceof CSVException) {
      return new InvalidInputException(
          "%s: a quotation mark is not closed, or stands within a value; expected in each line %s.",
          place(file, e.getCause().getMessage()), CsvDataset.EXPECTED);
    }
    throw e.getCause();
  }

  /** The parser tells the line in its message alone, grouped as the locale has it. */
  private static Phrase place(Phrase file, String message) {
    var found = LINE.matcher(message);
    return found.find()
        ? Phrase.of("%s, line %s", file, found.group(1).replaceAll("\\D", ""))
        : file;
  }
}
