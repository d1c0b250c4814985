package halfplane.data;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** A CSV file's text: what separates its values, and its rows. */
final class CsvText {
  /** What Excel writes into a first line. */
  private static final Pattern TOLD =
      Pattern.compile("\\s*\"?sep=([\t;,])\"?\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final Content content;
  private final Phrase name;
  private final Progress progress;

  /** Opens the bytes anew for each reading. */
  private interface Content {
    InputStream open() throws IOException;
  }

  /**
   * @throws InvalidInputException if there is no such file, or it is none
   */
  CsvText(Path file, Progress progress) {
    if (Files.isDirectory(file)) {
      throw unfit(Phrase.of("'%s' is a folder", file));
    }
    if (!Files.exists(file)) {
      throw unfit(Phrase.of("%s: there is no such file", file));
    }
    if (!Files.isRegularFile(file)) {
      // It is read twice, for the separator and for the points: a pipe has nothing the second time.
      throw unfit(Phrase.of("'%s' is a pipe or a device", file));
    }
    this.content =
        () -> {
          long size = Math.max(1, Files.size(file));
          return new Counted(Files.newInputStream(file), size);
        };
    this.name = Phrase.of("%s", file.getFileName() == null ? file : file.getFileName());
    this.progress = progress;
  }

  private static InvalidInputException unfit(Phrase what) {
    return new InvalidInputException("%s; expected %s.", what, Source.CsvFile.EXPECTED);
  }

  /** A text that is no file. */
  CsvText(Phrase name, String text) {
    this.content = () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    this.name = name;
    this.progress = Progress.NONE;
  }

  /** The file's name without its folder. */
  Phrase name() {
    return name;
  }

  /**
   * The separator that the first line tells, blank ones aside; else the first of tab, semicolon and
   * comma that makes three values of it, as a name like {@code weight (kg; dry)} may have another;
   * else the first that stands in it, or comma where none does.
   *
   * @throws InvalidInputException if the file is empty
   */
  char findSeparator() throws IOException {
    try (var lines = new BufferedReader(text())) {
      String line;
      do {
        line = lines.readLine();
        if (line == null) {
          throw new InvalidInputException(
              "%s is empty; expected in each line %s.", name, CsvDataset.EXPECTED);
        }
      } while (line.isBlank());
      return separator(line);
    }
  }

  private static char separator(String line) {
    var told = TOLD.matcher(line);
    if (told.matches()) {
      return told.group(1).charAt(0);
    }
    var unquoted = QUOTED.matcher(line).replaceAll("");
    return "\t;,"
        .chars()
        .mapToObj(it -> (char) it)
        .filter(it -> unquoted.indexOf(it) != unquoted.lastIndexOf(it))
        .findFirst()
        .orElse(line.contains("\t") ? '\t' : line.contains(";") ? ';' : ',');
  }

  /** The file's rows, with this separator between values. */
  CsvRows rows(char separator) throws IOException {
    var parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get()
            .parse(text());
    return new CsvRows(parser, separator);
  }

  private PlainText text() throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(PlainText.NO_CHARACTER));
    return new PlainText(new InputStreamReader(content.open(), decoder), name);
  }

  /** Says how many of the bytes have been read. */
  private final class Counted extends FilterInputStream {
    private final long size;
    private long count;

    Counted(InputStream in, long size) {
      super(in);
      this.size = size;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      progress.reached(Math.min(1, (double) count / size));
      return read;
    }
  }

  /**
   * Whether a cell is a number, as {@link Double#parseDouble} reads it; but a code like {@code 12f}
   * or {@code 0x1p3} is none.
   */
  static boolean isNumber(String cell, char separator) {
    if (!cell.isEmpty() && "fFdD".indexOf(cell.charAt(cell.length() - 1)) >= 0
        || cell.indexOf('x') >= 0
        || cell.indexOf('X') >= 0) {
      return false;
    }
    try {
      Double.parseDouble(decimalPoint(cell, separator));
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The number that a cell is, see {@link #isNumber}. */
  static double number(String cell, char separator) {
    return Double.parseDouble(decimalPoint(cell, separator));
  }

  /** Where the comma does not separate, it is a decimal comma. */
  private static String decimalPoint(String cell, char separator) {
    return separator == ',' ? cell : cell.replace(',', '.');
  }
}
