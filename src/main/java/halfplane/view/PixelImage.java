package halfplane.view;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A rectangle of pixels in the scene. */
final class PixelImage extends ImageView {
  private final Page[] pages = new Page[2];
  private int turn;

  /** A buffer and the image that shows it. */
  private record Page(PixelBuffer<IntBuffer> buffer, WritableImage image) {
    static Page of(int width, int height) {
      var buffer =
          new PixelBuffer<>(
              width,
              height,
              IntBuffer.allocate(width * height),
              PixelFormat.getIntArgbPreInstance());
      return new Page(buffer, new WritableImage(buffer));
    }
  }

  /**
   * Whoever shows it places it: each new picture would have a layout of the whole window follow.
   */
  PixelImage() {
    setManaged(false);
    setSmooth(false);
  }

  /** Shows a square. */
  void show(int[] argb, int pixels) {
    show(argb, pixels, pixels);
  }

  /**
   * Two buffers in turn: the toolkit may still be reading the one before.
   *
   * @param argb {@code width × height} premultiplied colours, row by row from the top; copied
   */
  void show(int[] argb, int width, int height) {
    turn = 1 - turn;
    var page = pages[turn];
    if (page == null || page.buffer().getWidth() != width || page.buffer().getHeight() != height) {
      page = Page.of(width, height);
      pages[turn] = page;
    }
    System.arraycopy(argb, 0, page.buffer().getBuffer().array(), 0, width * height);
    page.buffer().updateBuffer(unused -> null);
    setImage(page.image());
  }
}
