package halfplane.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file of a million rows: so many that it is seen being read. */
public final class MillionRows {
  public static final int COUNT = 1_000_000;

  private MillionRows() {}

  /** Writes it. */
  public static Path in(Path folder) throws IOException {
    var file = folder.resolve("large.csv");
    try (var out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < COUNT; i++) {
        out.write(i % 1009 + "," + i % 997 + "," + i % 2 + "\n");
      }
    }
    return file;
  }
}
