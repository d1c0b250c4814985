package halfplane.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file that are not blank, without a first line that tells the separator; a line
 * that is no CSV ends them with an {@link UncheckedIOException}.
 */
final class CsvRows implements Iterator<CSVRecord>, AutoCloseable {
  private static final Pattern SEPARATOR = Pattern.compile("sep=[\t,;]?", Pattern.CASE_INSENSITIVE);

  private final CSVParser parser;
  private final char separator;
  private final Iterator<CSVRecord> records;
  private CSVRecord next;
  private boolean begun;

  CsvRows(CSVParser parser, char separator) {
    this.parser = parser;
    this.separator = separator;
    this.records = parser.iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && records.hasNext()) {
      var record = records.next();
      if (!isBlank(record)) {
        next = !begun && isSeparator(record) ? null : record;
        begun = true;
      }
    }
    return next != null;
  }

  @Override
  public CSVRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var row = next;
    next = null;
    return row;
  }

  /** The number of the last line that was read. */
  long line() {
    return parser.getCurrentLineNumber();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** Excel's first line {@code sep=;}, of which another separator makes one value, its own two. */
  private static boolean isSeparator(CSVRecord record) {
    return record.size() <= 2
        && SEPARATOR.matcher(record.get(0)).matches()
        && record.stream().skip(1).allMatch(String::isEmpty);
  }

  /** A line of tabs is as blank as one of spaces, even where they separate. */
  private boolean isBlank(CSVRecord record) {
    return (record.size() == 1 || separator == '\t') && record.stream().allMatch(String::isEmpty);
  }
}
