package halfplane.view;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A rectangle of pixels in the scene. */
final class PixelImage extends ImageView {
  private final Sheet[] sheets = new Sheet[2];
  private int turn;

  /** A buffer and the image that shows it. */
  private record Sheet(PixelBuffer<IntBuffer> buffer, WritableImage image) {
    static Sheet of(int width, int height) {
      var buffer =
          new PixelBuffer<>(
              width,
              height,
              IntBuffer.allocate(width * height),
              PixelFormat.getIntArgbPreInstance());
      return new Sheet(buffer, new WritableImage(buffer));
    }
  }

  PixelImage() {
    setSmooth(false);
  }

  /** Shows a square. */
  void show(int[] argb, int pixels) {
    show(argb, pixels, pixels);
  }

  /**
   * Two buffers in turn: the toolkit may still be reading the one before.
   *
   * @param argb {@code width × height} opaque colours, row by row from the top; copied
   */
  void show(int[] argb, int width, int height) {
    turn = 1 - turn;
    var sheet = sheets[turn];
    if (sheet == null
        || sheet.buffer().getWidth() != width
        || sheet.buffer().getHeight() != height) {
      sheet = Sheet.of(width, height);
      sheets[turn] = sheet;
    }
    System.arraycopy(argb, 0, sheet.buffer().getBuffer().array(), 0, width * height);
    sheet.buffer().updateBuffer(unused -> null);
    setImage(sheet.image());
  }
}
