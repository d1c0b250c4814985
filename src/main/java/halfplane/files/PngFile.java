package halfplane.files;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture as PNG. */
public final class PngFile {
  private PngFile() {}

  /** Writes the picture. */
  public static void write(Path file, Picture picture) throws IOException {
    ImageIO.setUseCache(false);
    WholeFile.write(file, out -> ImageIO.write(picture.toImage(), "png", out));
  }
}
