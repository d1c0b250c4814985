package halfplane.app;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
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
  private final Consumer<WritableImage> taken;
  private final Consumer<Throwable> failed;
  private Bounds bounds;
  private WritableImage picture;
  private int row;
  private boolean ended;

  /**
   * @param node in a scene
   * @param scale how much finer than on screen
   * @param taken given the whole picture
   * @param failed told why there is none: one of the two is called, once
   */
  Exposure(Node node, double scale, Consumer<WritableImage> taken, Consumer<Throwable> failed) {
    this.node = node;
    this.taken = taken;
    this.failed = failed;
    parameters.setTransform(Transform.scale(scale, scale));
  }

  /** Whether a part of the picture is taken, so that the rest has to fit. */
  boolean isUnderWay() {
    return row > 0;
  }

  /** Where the size has changed since the strip before, a new picture is taken at once. */
  @Override
  public void handle(long now) {
    if (picture == null) {
      step(this::begin);
    } else if (bounds.equals(node.getBoundsInParent())) {
      step(this::takeStrip);
    } else {
      picture = null;
      finish();
    }
  }

  /** Takes what is left at once. */
  void finish() {
    while (!ended) {
      step(picture == null ? this::begin : this::takeStrip);
    }
  }

  private void step(Runnable part) {
    try {
      part.run();
    } catch (OutOfMemoryError | RuntimeException e) {
      end();
      failed.accept(e);
      return;
    }
    if (row == picture.getHeight()) {
      end();
      taken.accept(picture);
    }
  }

  private void begin() {
    node.getScene().getRoot().applyCss();
    node.getScene().getRoot().layout();
    bounds = node.getBoundsInParent();
    var finer = parameters.getTransform().transform(bounds);
    picture =
        new WritableImage(
            Math.max(1, (int) (Math.ceil(finer.getMaxX()) - Math.floor(finer.getMinX()))),
            Math.max(1, (int) (Math.ceil(finer.getMaxY()) - Math.floor(finer.getMinY()))));
    row = 0;
  }

  private void takeStrip() {
    int width = (int) picture.getWidth();
    int rows = Math.clamp(STRIP / width, 1, (int) picture.getHeight() - row);
    var finer = parameters.getTransform().transform(bounds);
    parameters.setViewport(
        new Rectangle2D(
            Math.floor(finer.getMinX()), Math.floor(finer.getMinY()) + row, width, rows));
    var strip = node.snapshot(parameters, null);
    picture.getPixelWriter().setPixels(0, row, width, rows, strip.getPixelReader(), 0, 0);
    row += rows;
  }

  private void end() {
    stop();
    ended = true;
  }
}
