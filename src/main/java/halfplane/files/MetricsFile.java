package halfplane.files;

import halfplane.training.Figures;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Every epoch's figures as CSV; numbers with a point, whatever the locale. */
public final class MetricsFile {
  private MetricsFile() {}

  /**
   * @param epochs the figures of epoch 0, 1, 2 …
   * @throws IOException if the file cannot be written to
   */
  public static void write(Path file, List<Figures> epochs) throws IOException {
    WholeFile.write(file, out -> writeTo(out, epochs));
  }

  private static void writeTo(OutputStream out, List<Figures> epochs) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    var csv = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(writer);
    csv.printRecord("epoch", "loss", "accuracy", "test_loss", "test_accuracy");
    for (int epoch = 0; epoch < epochs.size(); epoch++) {
      var figures = epochs.get(epoch);
      csv.printRecord(
          epoch, figures.loss(), figures.accuracy(), figures.testLoss(), figures.testAccuracy());
    }
    csv.flush();
  }
}
