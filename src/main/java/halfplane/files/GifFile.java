package halfplane.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures one after the other as an animated GIF that repeats for ever. */
public final class GifFile {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final byte[] FOR_EVER = {1, 0, 0};

  /** How long the last picture stays, in hundredths of a second. */
  private static final int LAST_DELAY = 200;

  private GifFile() {}

  /**
   * Writes all pictures.
   *
   * @param pictures one or more, each taken when its turn has come
   * @param delay how long each is shown, in hundredths of a second
   * @throws IOException if the file cannot be written to
   */
  public static void write(Path file, Iterator<Picture> pictures, int delay) throws IOException {
    write(file, pictures, delay, () -> {});
  }

  /**
   * Writes all pictures.
   *
   * @param pictures one or more, each taken when its turn has come
   * @param delay how long each is shown, in hundredths of a second
   * @param last called before the film takes its place, which it does not if this throws
   * @throws IOException if the file cannot be written to
   */
  public static void write(Path file, Iterator<Picture> pictures, int delay, Runnable last)
      throws IOException {
    WholeFile.write(
        file,
        out -> {
          var writer = ImageIO.getImageWritersByFormatName("gif").next();
          try (var stream = new MemoryCacheImageOutputStream(out)) {
            writeAll(writer, stream, pictures, delay);
          } finally {
            writer.dispose();
          }
          last.run();
        });
  }

  private static void writeAll(
      ImageWriter writer, ImageOutputStream stream, Iterator<Picture> pictures, int delay)
      throws IOException {
    writer.setOutput(stream);
    writer.prepareWriteSequence(null);
    while (pictures.hasNext()) {
      var image = pictures.next().toImage();
      var metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      describe(metadata, pictures.hasNext() ? delay : LAST_DELAY);
      writer.writeToSequence(new IIOImage(image, null, metadata), null);
      // Without this a whole film stays in memory until its end.
      stream.flushBefore(stream.getStreamPosition());
    }
    writer.endWriteSequence();
  }

  private static void describe(IIOMetadata metadata, int delay) throws IOException {
    var root = new IIOMetadataNode(FORMAT);
    var control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", String.valueOf(delay));
    var repeat = child(child(root, "ApplicationExtensions"), "ApplicationExtension");
    repeat.setAttribute("applicationID", "NETSCAPE");
    repeat.setAttribute("authenticationCode", "2.0");
    repeat.setUserObject(FOR_EVER);
    metadata.mergeTree(FORMAT, root);
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
    var node = new IIOMetadataNode(name);
    parent.appendChild(node);
    return node;
  }
}
