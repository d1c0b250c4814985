package halfplane.files;

import halfplane.training.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Every epoch's figures as CSV; numbers with a point, whatever the locale. */
public final class MetricsFile {
  private MetricsFile() {}

  /**
   * @param epochs the figures of epoch 0, 1, 2 …
   * @throws IOException if the file cannot be written to
   */
  public static void write(Path file, List<Figures> epochs) throws IOException {
    CsvWriter.write(file, csv -> print(csv, epochs));
  }

  private static void print(CSVPrinter csv, List<Figures> epochs) throws IOException {
    csv.printRecord("epoch", "loss", "accuracy", "test_loss", "test_accuracy");
    for (int epoch = 0; epoch < epochs.size(); epoch++) {
      var figures = epochs.get(epoch);
      csv.printRecord(
          epoch, figures.loss(), figures.accuracy(), figures.testLoss(), figures.testAccuracy());
    }
  }
}
