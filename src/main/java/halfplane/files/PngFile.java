package halfplane.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as PNG. */
public final class PngFile {
  private PngFile() {}

  /**
   * Writes the picture.
   *
   * @throws IOException if the file cannot be written to
   */
  public static void write(Path file, Picture picture) throws IOException {
    WholeFile.write(file, out -> encode(picture, out));
  }

  /** In memory: on its own ImageIO would make a file of its own in a folder for temporary ones. */
  static void encode(Picture picture, OutputStream out) throws IOException {
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(picture.toImage(), "png", stream);
    }
  }
}
