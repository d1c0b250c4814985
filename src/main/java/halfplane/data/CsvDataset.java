package halfplane.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads points from a CSV file: two numeric columns and a label of exactly two values, with or
 * without a header, separated by comma, semicolon or tab.
 */
public final class CsvDataset {
  static final Phrase EXPECTED =
      Phrase.of("two numbers and a label, separated by comma, semicolon or tab");

  private static final Phrase X1 = Phrase.of("x1");
  private static final Phrase X2 = Phrase.of("x2");
  private static final Phrase LABEL = Phrase.of("the label");

  /** What a value that is missing or mistyped looks like; other words may be a column's name. */
  static final Pattern NO_NAME =
      Pattern.compile("|[?-]|n/?an?|null|none|[-+.]?\\d.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE =
      Pattern.compile("(?:startline |line: )(\\d(?:[^:)]*\\d)?)(?:, position|\\))");

  private final CsvText text;
  private final Optional<CsvColumns> columns;
  private final int column1;
  private final int column2;
  private final int column3;
  private char separator;
  private Labels labels;
  private boolean mayBeNamed = true;
  private boolean named;
  private boolean hasPoints;
  private boolean hasCommas;
  private double[] x1 = new double[1024];
  private double[] x2 = new double[1024];
  private int size;
  private String name1 = "";
  private String name2 = "";
  private String headerLabel = "";

  /** How many values the widest line so far has. */
  private int widest;

  private String headerValue = "";
  private long headerLine;

  private CsvDataset(CsvText text, Optional<CsvColumns> columns) {
    this.text = text;
    this.columns = columns;
    this.column1 = columns.map(CsvColumns::x1).orElse(0);
    this.column2 = columns.map(CsvColumns::x2).orElse(1);
    this.column3 = columns.map(CsvColumns::label).orElse(2);
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
      return new CsvDataset(text, columns).read();
    } catch (IOException e) {
      throw unreadable(text.name(), e);
    }
  }

  /** What is said of a file that cannot be read. */
  static InvalidInputException unreadable(Phrase name, IOException e) {
    return e instanceof CharacterCodingException
        ? new InvalidInputException(
            "%s is not a text file in UTF-8; expected %s.", name, Source.CsvFile.EXPECTED)
        : new InvalidInputException("%s cannot be read: %s.", name, ReadingReason.of(e));
  }

  private Dataset read() throws IOException {
    separator = columns.isPresent() ? columns.get().separator() : text.findSeparator();
    labels = new Labels(text.name(), separator);
    try (var rows = text.rows(separator)) {
      if (rows.hasNext()) {
        begin(rows);
      }
      while (rows.hasNext()) {
        accept(rows.next(), rows.line());
      }
    } catch (UncheckedIOException e) {
      throw broken(text.name(), e);
    }
    if (named && labels.isOne(headerLabel)) {
      var again = new CsvDataset(text, columns);
      again.mayBeNamed = false;
      return again.read();
    }
    if (columns.isEmpty() && labels.isOne(headerLabel) && NO_NAME.matcher(headerValue).matches()) {
      throw wrong(headerLine, Phrase.of("'%s' is not a number", headerValue));
    }
    if (size < Source.FEWEST_SAMPLES) {
      throw new InvalidInputException(
          "%s has %s; expected at least %d, in each line %s.",
          text.name(),
          size == 1 ? Phrase.of("1 point") : Phrase.of("%d points", size),
          Source.FEWEST_SAMPLES,
          EXPECTED);
    }
    return new Dataset(Arrays.copyOf(x1, size), Arrays.copyOf(x2, size), labels.classes())
        .named(labels.names(name1, name2));
  }

  /** What is said of a line that is no CSV; other failures are thrown as they are. */
  static InvalidInputException broken(Phrase name, UncheckedIOException e) throws IOException {
    if (e.getCause() instanceof CSVException) {
      return new InvalidInputException(
          "%s: a quotation mark is not closed, or stands within a value; expected in each line %s.",
          place(name, e.getCause().getMessage()), EXPECTED);
    }
    throw e.getCause();
  }

  /** The parser tells the line in its message alone, grouped as the locale has it. */
  private static Phrase place(Phrase name, String message) {
    var found = LINE.matcher(message);
    return found.find()
        ? Phrase.of("%s, line %s", name, found.group(1).replaceAll("\\D", ""))
        : name;
  }

  private void begin(CsvRows rows) {
    var first = rows.next();
    long line = rows.line();
    requireSize(first, line);
    var second = rows.hasNext() ? Optional.of(rows.next()) : Optional.<CSVRecord>empty();
    long next = rows.line();
    if (isHeader(first, second)) {
      name(first, line);
    } else {
      accept(first, line);
      labels.mayBeNames(areCounts(first), line);
    }
    second.ifPresent(row -> accept(row, next));
  }

  private void name(CSVRecord row, long line) {
    boolean whole = isWhole(row);
    widest = row.size();
    headerLabel = whole ? row.get(column3).strip() : "";
    headerValue = whole ? row.get(column1) : "";
    headerLine = line;
    name1 = whole ? row.get(column1) : "";
    name2 = whole ? row.get(column2) : "";
  }

  private void requireSize(CSVRecord row, long line) {
    if (row.size() > CsvColumns.MOST) {
      throw new InvalidInputException(
          "%s, line %d: has %s; at most %d are allowed.",
          text.name(), line, values(row), CsvColumns.MOST);
    }
    if (columns.isEmpty() && row.size() != 3) {
      throw wrong(line, Phrase.of("has %s", values(row)));
    }
  }

  private static Phrase values(CSVRecord row) {
    return row.size() == 1 ? Phrase.of("1 value") : Phrase.of("%d values", row.size());
  }

  /** Where no line before had the column, the choice of it is wrong; else the line is. */
  private void requireColumn(CSVRecord row, long line, int column, Phrase use) {
    if (column >= row.size()) {
      if (widest == 0 && row.size() < 3) {
        throw wrong(line, Phrase.of("has %s", values(row)));
      }
      var end =
          column < widest
              ? Phrase.of("expected %s in column %d, which was chosen for it", use, column + 1)
              : Phrase.of(
                  "%s cannot be column %d; 1 to %d are allowed",
                  use, column + 1, Math.max(widest, row.size()));
      throw new InvalidInputException(
          "%s, line %d: has %s; %s.", text.name(), line, values(row), end);
    }
  }

  private boolean isWhole(CSVRecord row) {
    return row.size() > Math.max(column3, Math.max(column1, column2));
  }

  private void accept(CSVRecord row, long line) {
    requireSize(row, line);
    requireColumn(row, line, column1, X1);
    requireColumn(row, line, column2, X2);
    requireColumn(row, line, column3, LABEL);
    widest = Math.max(widest, row.size());
    if (size == Source.MOST_SAMPLES) {
      throw wrong(
          line, Phrase.of("is past the %d points that are read at most", Source.MOST_SAMPLES));
    }
    if (size == x1.length) {
      x1 = Arrays.copyOf(x1, 2 * size);
      x2 = Arrays.copyOf(x2, 2 * size);
    }
    x1[size] = number(row.get(column1), line);
    x2[size] = number(row.get(column2), line);
    labels.add(row.get(column3).strip(), line);
    size++;
  }

  private boolean isHeader(CSVRecord row, Optional<CSVRecord> below) {
    if (columns.isPresent()) {
      return columns.get().header();
    }
    if (!CsvText.isNumber(row.get(0), separator) && !CsvText.isNumber(row.get(1), separator)) {
      return true;
    }
    named =
        mayBeNamed
            && below.filter(it -> it.size() == 3).isPresent()
            && Labels.isNamed(
                Stream.of(row.get(0), row.get(1)), row.get(2), below.get().get(2), separator);
    return named;
  }

  /** Whether a line may be what pandas calls columns without names. */
  private boolean areCounts(CSVRecord row) {
    return Stream.of(row.get(column1), row.get(column2), row.get(column3))
        .allMatch(Labels::isCount);
  }

  private double number(String cell, long line) {
    if (!CsvText.isNumber(cell, separator)) {
      throw wrong(line, Phrase.of("'%s' is not a number", cell));
    }
    hasPoints |= cell.indexOf('.') >= 0;
    hasCommas |= cell.indexOf(',') >= 0;
    if (hasPoints && hasCommas) {
      // One of them may group thousands: read as a decimal comma it would be a small number.
      throw wrong(
          line,
          Phrase.of(
              cell.indexOf(',') >= 0
                  ? "'%s' has a comma, and a number before it a point; one decimal mark is allowed in a file"
                  : "'%s' has a point, and a number before it a comma; one decimal mark is allowed in a file",
              cell));
    }
    double value = CsvText.number(cell, separator);
    if (!Float.isFinite((float) value)) {
      throw wrong(line, Phrase.of("'%s' is not a finite number in float32", cell));
    }
    return value;
  }

  private InvalidInputException wrong(long line, Phrase what) {
    return new InvalidInputException(
        "%s, line %d: %s; expected %s.", text.name(), line, what, EXPECTED);
  }
}
