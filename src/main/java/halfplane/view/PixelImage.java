package halfplane.view;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A square of pixels in the scene. */
final class PixelImage extends ImageView {
  private final Sheet[] sheets = new Sheet[2];
  private int turn;

  /** A buffer and the image that shows it. */
  private record Sheet(PixelBuffer<IntBuffer> buffer, WritableImage image) {
    static Sheet of(int pixels) {
      var buffer =
          new PixelBuffer<>(
              pixels,
              pixels,
              IntBuffer.allocate(pixels * pixels),
              PixelFormat.getIntArgbPreInstance());
      return new Sheet(buffer, new WritableImage(buffer));
    }
  }

  PixelImage() {
    setSmooth(false);
  }

  /**
   * Two buffers in turn: the toolkit may still be reading the one before.
   *
   * @param argb {@code pixels × pixels} opaque colours; copied
   */
  void show(int[] argb, int pixels) {
    turn = 1 - turn;
    if (sheets[turn] == null || sheets[turn].buffer().getWidth() != pixels) {
      sheets[turn] = Sheet.of(pixels);
    }
    var buffer = sheets[turn].buffer();
    System.arraycopy(argb, 0, buffer.getBuffer().array(), 0, pixels * pixels);
    buffer.updateBuffer(unused -> null);
    setImage(sheets[turn].image());
  }
}
