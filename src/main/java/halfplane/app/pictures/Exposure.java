package halfplane.app.pictures;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/**
 * Takes a picture of a node, finer than it is on screen, some strips a pulse: all at once would
 * hold the window up for some ten frames. What is on the node should rest meanwhile. On the FX
 * thread only.
 */
final class Exposure extends AnimationTimer {
  /** Pixels of the first strip; software draws most windows' in some milliseconds. */
  private static final int FIRST_STRIP = 100_000;

  /** Pixels of a strip, at least: what is drawn for any strip takes longer than so few. */
  private static final int LEAST_STRIP = 30_000;

  /** Strips of a picture, at most, where they are not of one row. */
  private static final int MOST_STRIPS = 100;

  /** Nanoseconds that a strip is to take. */
  private static final double STRIP_TIME = 10e6;

  /** Nanoseconds of a pulse after which no strip begins. */
  private static final long PULSE_TIME = 25_000_000;

  /** Nanoseconds after which pulses may take longer: what someone does waits for the picture. */
  private static final long LONG = 3_000_000_000L;

  /** Nanoseconds of such a pulse after which no strip begins. */
  private static final long LONG_PULSE_TIME = 40_000_000;

  /**
   * Nanoseconds from one pulse's strips to the next one's after which one strip has to do: after
   * each JavaFX draws the whole window again, and the next one waits for that.
   */
  private static final long SLOW_REDRAW = 40_000_000;

  /** Changes of size after which the picture is taken at once. */
  private static final int PATIENCE = 100;

  private final Node node;
  private final Executor unveiled;
  private final SnapshotParameters parameters = new SnapshotParameters();
  private final Consumer<WritableImage> taken;
  private final Consumer<Throwable> failed;
  private Bounds bounds;
  private WritableImage picture;
  private long begun;
  private long last;
  private int row;
  private int strip = FIRST_STRIP;
  private int patience = PATIENCE;
  private boolean ended;

  /**
   * @param node in a scene
   * @param scale how much finer than on screen
   * @param unveiled has parts of the work done at once, while nothing lies over the node
   * @param taken given the whole picture
   * @param failed told why there is none: one of the two is called, once
   */
  Exposure(
      Node node,
      double scale,
      Executor unveiled,
      Consumer<WritableImage> taken,
      Consumer<Throwable> failed) {
    this.node = node;
    this.unveiled = unveiled;
    this.taken = taken;
    this.failed = failed;
    parameters.setTransform(Transform.scale(scale, scale));
  }

  @Override
  public void handle(long now) {
    if (picture == null) {
      begun = System.nanoTime();
      unveiled.execute(() -> step(this::begin));
    } else {
      unveiled.execute(this::takeSome);
    }
    last = System.nanoTime();
  }

  private void takeSome() {
    long start = System.nanoTime();
    long end = start + time(start);
    do {
      goOn();
    } while (!ended && System.nanoTime() < end);
  }

  private long time(long now) {
    if (now - begun > LONG) {
      return LONG_PULSE_TIME;
    }
    return now - last > SLOW_REDRAW ? 0 : PULSE_TIME;
  }

  /**
   * Takes the next strip, or begins a new picture where the size has changed since the last one.
   */
  private void goOn() {
    if (bounds.equals(node.getBoundsInParent())) {
      step(this::takeStrip);
    } else if (--patience > 0) {
      step(this::begin);
    } else {
      picture = null;
      takeRest();
    }
  }

  /** Takes what is left at once. */
  void finish() {
    unveiled.execute(this::takeRest);
  }

  private void takeRest() {
    strip = Integer.MAX_VALUE;
    while (!ended) {
      step(picture == null ? this::begin : this::takeStrip);
    }
  }

  private void step(Runnable part) {
    try {
      part.run();
    } catch (Error | RuntimeException e) {
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
    long start = System.nanoTime();
    int width = (int) picture.getWidth();
    int rows = Math.clamp(strip / width, 1, (int) picture.getHeight() - row);
    var finer = parameters.getTransform().transform(bounds);
    parameters.setViewport(
        new Rectangle2D(
            Math.floor(finer.getMinX()), Math.floor(finer.getMinY()) + row, width, rows));
    var part = node.snapshot(parameters, null);
    picture.getPixelWriter().setPixels(0, row, width, rows, part.getPixelReader(), 0, 0);
    row += rows;
    double pace = STRIP_TIME / (System.nanoTime() - start);
    double least = Math.max(LEAST_STRIP, width * picture.getHeight() / MOST_STRIPS);
    if (strip < Integer.MAX_VALUE) {
      strip = (int) Math.clamp(rows * width * pace, least, Math.max(least, 2.0 * strip));
    }
  }

  private void end() {
    stop();
    ended = true;
  }
}
