package halfplane.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a CSV file in UTF-8, one like another on each system: its lines end with a newline. */
final class CsvWriter {
  private CsvWriter() {}

  /** Prints the rows of a file. */
  @FunctionalInterface
  interface Rows {
    /**
     * Prints all of them.
     *
     * @throws IOException if the disk takes no more
     */
    void printTo(CSVPrinter csv) throws IOException;
  }

  /**
   * As {@link WholeFile#write}.
   *
   * @throws IOException if the file cannot be written to
   */
  static void write(Path file, Rows rows) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    WholeFile.write(
        file,
        out -> {
          var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          var csv = format.print(writer);
          rows.printTo(csv);
          csv.flush();
        });
  }
}
