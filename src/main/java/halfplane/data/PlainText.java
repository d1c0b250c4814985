package halfplane.data;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of a text file, refused at once where they cannot be a table of numbers. */
final class PlainText extends FilterReader {
  /** A number with all its digits in each of the columns that are read. */
  private static final int LONGEST_LINE = 32 * CsvColumns.MOST;

  /**
   * Stands where bytes are none in the text's encoding: a decoder that throws tells no line, and
   * takes what it has read before them with it. Unicode has nothing there.
   */
  static final char NO_CHARACTER = '\uFFFF';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Phrase file;
  private long line = 1;
  private int length;
  private boolean afterReturn;

  PlainText(Reader in, Phrase file) {
    super(in);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    var one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int read = in.read(buffer, offset, count);
    for (int i = offset; i < offset + read; i++) {
      char c = buffer[i];
      boolean ends = c == '\r' || c == '\n' && !afterReturn;
      afterReturn = c == '\r';
      if (c == '\r' || c == '\n') {
        line += ends ? 1 : 0;
        length = 0;
      } else if (c == 0) {
        throw new InvalidInputException(
            "%s, line %d: is not text; expected %s.", file, line, CsvDataset.EXPECTED);
      } else if (c == NO_CHARACTER) {
        throw new InvalidInputException(
            "%s, line %d: is not text in UTF-8; a table that is saved as 'CSV UTF-8' is.",
            file, line);
      } else if (++length > LONGEST_LINE) {
        throw new InvalidInputException(
            "%s, line %d: is longer than %d characters; expected %s.",
            file, line, LONGEST_LINE, CsvDataset.EXPECTED);
      } else if (c == BYTE_ORDER_MARK && line == 1 && length == 1) {
        buffer[i] = ' ';
      }
    }
    return read;
  }
}
