package halfplane.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads points from a CSV file: two numeric columns and a label of exactly two values, with or
 * without a header, separated by comma, semicolon or tab.
 */
public final class CsvDataset {
  static final String EXPECTED = "two numbers and a label, separated by comma, semicolon or tab";

  private final Path file;
  private final String name;
  private final Labels labels;
  private char separator;
  private double[] x1 = new double[1024];
  private double[] x2 = new double[1024];
  private int size;

  private CsvDataset(Path file) {
    this.file = file;
    this.name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    this.labels = new Labels(name);
  }

  /**
   * Reads the whole file.
   *
   * @throws InvalidInputException if it is not such a file; the sentence names the file, the line
   *     and what was expected
   */
  public static Dataset read(Path file) {
    if (Files.isDirectory(file)) {
      throw new InvalidInputException("%s is a folder; expected a CSV file.".formatted(file));
    }
    if (!Files.exists(file)) {
      throw new InvalidInputException("%s: there is no such file.".formatted(file));
    }
    try {
      return new CsvDataset(file).read();
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(
          "%s is not a text file in UTF-8; expected a CSV file with %s in each line."
              .formatted(file.getFileName(), EXPECTED));
    } catch (IOException e) {
      throw new InvalidInputException("%s cannot be read: %s.".formatted(file, e.getMessage()));
    }
  }

  private Dataset read() throws IOException {
    separator = findSeparator();
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try (var parser = format.parse(text())) {
      for (var row : parser) {
        accept(row, parser.getCurrentLineNumber());
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException wrong) {
        throw new InvalidInputException(
            "%s: %s; expected in each line %s.".formatted(name, wrong.getMessage(), EXPECTED));
      }
      throw e.getCause();
    }
    if (size < Source.FEWEST_SAMPLES) {
      throw new InvalidInputException(
          "%s has %d %s; expected at least %d, in each line %s."
              .formatted(
                  name, size, size == 1 ? "point" : "points", Source.FEWEST_SAMPLES, EXPECTED));
    }
    return new Dataset(Arrays.copyOf(x1, size), Arrays.copyOf(x2, size), labels.classes());
  }

  private char findSeparator() throws IOException {
    try (var lines = new BufferedReader(text())) {
      String line;
      do {
        line = lines.readLine();
        if (line == null) {
          throw new InvalidInputException(
              "%s is empty; expected in each line %s.".formatted(name, EXPECTED));
        }
      } while (line.isBlank());
      return line.contains("\t") ? '\t' : line.contains(";") ? ';' : ',';
    }
  }

  private PlainText text() throws IOException {
    return new PlainText(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()),
        name);
  }

  private void accept(CSVRecord row, long line) {
    if (row.size() != 3) {
      throw wrong(line, "has %d %s".formatted(row.size(), row.size() == 1 ? "value" : "values"));
    }
    boolean isHeader = row.getRecordNumber() == 1 && !isNumber(row.get(0)) && !isNumber(row.get(1));
    if (isHeader) {
      return;
    }
    if (size == Source.MOST_SAMPLES) {
      throw wrong(
          line, "is past the %d points that are read at most".formatted(Source.MOST_SAMPLES));
    }
    if (size == x1.length) {
      x1 = Arrays.copyOf(x1, 2 * size);
      x2 = Arrays.copyOf(x2, 2 * size);
    }
    x1[size] = number(row.get(0), line);
    x2[size] = number(row.get(1), line);
    labels.add(row.get(2), line);
    size++;
  }

  private double number(String cell, long line) {
    if (!isNumber(cell)) {
      throw wrong(line, "'%s' is not a number".formatted(cell));
    }
    double value = Double.parseDouble(decimalPoint(cell));
    if (!Float.isFinite((float) value)) {
      throw wrong(line, "'%s' is not a finite number in float32".formatted(cell));
    }
    return value;
  }

  private boolean isNumber(String cell) {
    try {
      Double.parseDouble(decimalPoint(cell));
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Where the comma does not separate, it is a decimal comma. */
  private String decimalPoint(String cell) {
    return separator == ',' ? cell : cell.replace(',', '.');
  }

  private InvalidInputException wrong(long line, String what) {
    return new InvalidInputException(
        "%s, line %d: %s; expected %s.".formatted(name, line, what, EXPECTED));
  }
}
