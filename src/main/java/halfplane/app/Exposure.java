package halfplane.app;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/**
 * Takes a picture of a node, finer than it is on screen, a strip a pulse: all at once would hold
 * the window up for some ten frames. What is on the node should rest meanwhile. On the FX thread
 * only.
 */
final class Exposure extends AnimationTimer {
  /** Pixels of a strip; software draws them within a frame. */
  private static final int STRIP = 300_000;

  private final Node node;
  private final SnapshotParameters parameters = new SnapshotParameters();
  private final WritableImage picture;
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final Consumer<WritableImage> taken;
  private int row;

  /**
   * Prepares it.
   *
   * @param node in a window
   * @param scale how much finer than on screen
   * @param taken given the whole picture
   * @throws OutOfMemoryError if there is no room for so large a picture
   */
  Exposure(Node node, double scale, Consumer<WritableImage> taken) {
    this.node = node;
    this.taken = taken;
    parameters.setTransform(Transform.scale(scale, scale));
    var bounds = parameters.getTransform().transform(node.getBoundsInParent());
    left = (int) Math.floor(bounds.getMinX());
    top = (int) Math.floor(bounds.getMinY());
    width = (int) Math.ceil(bounds.getMaxX()) - left;
    height = (int) Math.ceil(bounds.getMaxY()) - top;
    picture = new WritableImage(width, height);
  }

  @Override
  public void handle(long now) {
    takeStrip();
  }

  private void takeStrip() {
    int rows = Math.clamp(STRIP / width, 1, height - row);
    parameters.setViewport(new Rectangle2D(left, top + row, width, rows));
    var strip = node.snapshot(parameters, null);
    picture.getPixelWriter().setPixels(0, row, width, rows, strip.getPixelReader(), 0, 0);
    row += rows;
    if (row == height) {
      stop();
      taken.accept(picture);
    }
  }

  /** Takes what is left at once. */
  void finish() {
    while (row < height) {
      takeStrip();
    }
  }
}
