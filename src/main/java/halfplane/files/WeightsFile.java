package halfplane.files;

import halfplane.nn.Weights;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVPrinter;

/** A network's weights and biases as CSV, one value a line; numbers with a point. */
public final class WeightsFile {
  private WeightsFile() {}

  /**
   * Writes all of them, in the order of PyTorch's {@code parameters()}; layers count from 1.
   *
   * @throws IOException if the file cannot be written to
   */
  public static void write(Path file, Weights weights) throws IOException {
    CsvWriter.write(file, csv -> print(csv, weights));
  }

  private static void print(CSVPrinter csv, Weights weights) throws IOException {
    csv.printRecord("layer", "parameter", "to", "from", "value");
    var architecture = weights.architecture();
    for (int layer = 0; layer < architecture.layers(); layer++) {
      for (int to = 0; to < architecture.fanOut(layer); to++) {
        for (int from = 0; from < architecture.fanIn(layer); from++) {
          csv.printRecord(layer + 1, "weight", to + 1, from + 1, weights.weight(layer, to, from));
        }
      }
      for (int to = 0; to < architecture.fanOut(layer); to++) {
        csv.printRecord(layer + 1, "bias", to + 1, "", weights.bias(layer, to));
      }
    }
  }
}
