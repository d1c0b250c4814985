package halfplane.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads points from a CSV file: two numeric columns and a label of exactly two values, with or
 * without a header, separated by comma, semicolon or tab.
 */
public final class CsvDataset {
  static final Phrase EXPECTED =
      Phrase.of("two numbers and a label, separated by comma, semicolon or tab");

  private final CsvText text;
  private final CsvLayout layout;

  private CsvDataset(CsvText text, CsvLayout layout) {
    this.text = text;
    this.layout = layout;
  }

  /**
   * Reads the whole file.
   *
   * @param columns which are used; without them the file has just the three, and a header is
   *     recognised by itself
   * @param progress told how much has been read
   * @throws InvalidInputException if it is not such a file; the sentence names the file, the line
   *     and what was expected
   */
  static Dataset read(Path file, Optional<CsvColumns> columns, Progress progress) {
    return read(new CsvText(file, progress), columns);
  }

  static Dataset read(CsvText text, Optional<CsvColumns> columns) {
    try {
      var layout =
          columns.isPresent()
              ? new CsvLayout(text.name(), columns.get(), true)
              : CsvLayout.plain(text.name(), text.findSeparator());
      return new CsvDataset(text, layout).read();
    } catch (IOException e) {
      throw CsvFault.unreadable(text.name(), e);
    }
  }

  private Dataset read() throws IOException {
    var table = table(true);
    if (table.isMistaken()) {
      table = table(false);
    }
    return points(table);
  }

  private Dataset points(Table table) {
    var header = table.header;
    if (!layout.isChosen() && table.hasLabelOfHeader() && CsvHeader.isNoName(header.x1())) {
      throw layout.wrong(header.line(), Phrase.of("'%s' is not a number", header.x1()));
    }
    return table.points.dataset(header);
  }

  /** All rows of a file; where it is mistaken, those up to the one that tells. */
  private record Table(CsvHeader header, CsvPoints points) {
    /** Whether what would be the label's name is a label. */
    boolean hasLabelOfHeader() {
      return points.labels().isOne(header.label());
    }

    /** Whether its first line is a point after all. */
    boolean isMistaken() {
      return header.isDoubtful() && hasLabelOfHeader();
    }
  }

  /**
   * @param mayBeDoubtful see {@link CsvHeader#of}
   */
  private Table table(boolean mayBeDoubtful) throws IOException {
    try (var rows = text.rows(layout.separator())) {
      var table =
          rows.hasNext()
              ? begun(rows, mayBeDoubtful)
              : new Table(CsvHeader.NONE, new CsvPoints(layout, CsvHeader.NONE));
      while (!table.isMistaken() && rows.hasNext()) {
        table.points.add(rows.next(), rows.line());
      }
      return table;
    } catch (UncheckedIOException e) {
      throw CsvFault.broken(text.name(), e);
    }
  }

  /** With the first two rows, of which the second tells whether the first has names. */
  private Table begun(CsvRows rows, boolean mayBeDoubtful) {
    var first = rows.next();
    long line = rows.line();
    layout.requireSize(first, line);
    var second = rows.hasNext() ? Optional.of(rows.next()) : Optional.<CSVRecord>empty();
    long next = rows.line();
    var header = CsvHeader.of(layout, first, line, second, mayBeDoubtful);
    var points = new CsvPoints(layout, header);
    if (header == CsvHeader.NONE) {
      points.add(first, line);
      points.labels().mayBeNames(layout.areCounts(first), line);
    }
    second.ifPresent(row -> points.add(row, next));
    return new Table(header, points);
  }
}
