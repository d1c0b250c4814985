package halfplane.view;

import java.nio.IntBuffer;
import java.util.stream.IntStream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/**
 * A rectangle of pixels in the scene. On the screen each of them is one of the screen's: the
 * software pipeline copies such a picture, while it mixes the pixels of any other, which takes four
 * times as long. So a picture of another size, which waits for the next, is stretched here.
 */
final class PixelImage extends ImageView {
  private final Page[] pages = new Page[2];
  private final Scale shrink = new Scale();
  private int turn;
  private double wide;
  private double high;

  /** Device pixels in a logical one of the picture on show; 0 before the first. */
  private double scale;

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

    int width() {
      return buffer.getWidth();
    }

    int height() {
      return buffer.getHeight();
    }

    int[] argb() {
      return buffer.getBuffer().array();
    }

    /** The same picture on more or fewer pixels, each that of the nearest place. */
    Page stretched(int width, int height) {
      var to = of(width, height);
      int[] columns = nearest(width(), width);
      int[] rows = nearest(height(), height);
      for (int row = 0; row < height; row++) {
        int start = row * width;
        if (row > 0 && rows[row] == rows[row - 1]) {
          System.arraycopy(to.argb(), start - width, to.argb(), start, width);
        } else {
          pick(argb(), rows[row] * width(), columns, to.argb(), start);
        }
      }
      return to;
    }

    private static int[] nearest(int from, int to) {
      return IntStream.range(0, to).map(i -> (int) ((i + 0.5) * from / to)).toArray();
    }

    private static void pick(int[] from, int row, int[] columns, int[] to, int start) {
      for (int column = 0; column < columns.length; column++) {
        to[start + column] = from[row + columns[column]];
      }
    }
  }

  /**
   * Whoever shows it places it: each new picture would have a layout of the whole window follow.
   */
  PixelImage() {
    setManaged(false);
    getTransforms().add(shrink);
  }

  /** Takes a size, in logical pixels. */
  void fit(double width, double height) {
    wide = width;
    high = height;
    arrange(DevicePixels.of(this));
  }

  /** Whether this is the size it has taken. */
  boolean isFit(double width, double height) {
    return wide == width && high == height;
  }

  /**
   * Two buffers in turn: the toolkit may still be reading the one before.
   *
   * @param argb {@code width × height} premultiplied colours, row by row from the top; copied
   * @param newScale its device pixels in a logical one: more than the screen's for a finer picture
   */
  void show(int[] argb, int width, int height, double newScale) {
    turn = 1 - turn;
    var page = pages[turn];
    if (page == null || page.width() != width || page.height() != height) {
      page = Page.of(width, height);
      pages[turn] = page;
    }
    System.arraycopy(argb, 0, page.argb(), 0, width * height);
    page.buffer().updateBuffer(unused -> null);
    scale = newScale;
    arrange(DevicePixels.of(this));
  }

  /** Shows nothing until the next picture. */
  void clear() {
    setImage(null);
    scale = 0;
  }

  /**
   * Fits the picture to the size.
   *
   * @param screen device pixels in a logical one
   */
  void arrange(double screen) {
    if (scale == 0) {
      return;
    }
    var page = pages[turn];
    if (scale > screen) {
      setImage(page.image());
      shrink.setX(wide / page.width());
      shrink.setY(high / page.height());
      return;
    }
    int columns = (int) Math.max(1, Math.round(wide * screen));
    int rows = (int) Math.max(1, Math.round(high * screen));
    boolean fits = page.width() == columns && page.height() == rows;
    setImage((fits ? page : page.stretched(columns, rows)).image());
    shrink.setX(1 / screen);
    shrink.setY(1 / screen);
  }
}
