package halfplane.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file that are not blank; a line that is no CSV ends them with an {@link
 * UncheckedIOException}.
 */
final class CsvRows implements Iterator<CSVRecord>, AutoCloseable {
  private final CSVParser parser;
  private final char separator;
  private final Iterator<CSVRecord> records;
  private CSVRecord next;

  CsvRows(CSVParser parser, char separator) {
    this.parser = parser;
    this.separator = separator;
    this.records = parser.iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && records.hasNext()) {
      var record = records.next();
      next = isBlank(record) ? null : record;
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

  /** A line of tabs is as blank as one of spaces, even where they separate. */
  private boolean isBlank(CSVRecord record) {
    return (record.size() == 1 || separator == '\t') && record.stream().allMatch(String::isEmpty);
  }
}
