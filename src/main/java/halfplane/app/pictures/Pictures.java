package halfplane.app.pictures;

import halfplane.app.background.Pulse;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/**
 * Pictures of what is on screen, one at a time. First the window is drawn as fine as the picture,
 * behind a still of itself; then it rests while the picture is taken. What someone does waits until
 * it is whole. On the FX thread only.
 */
public final class Pictures {
  /** Pulses after which a picture is taken of what is there. */
  private static final int PATIENCE = 300;

  private final Pulse pulse;
  private final DoubleConsumer fineness;
  private final BooleanSupplier isShown;
  private final BooleanSupplier isSettled;
  private final HeldInput input = new HeldInput();
  private final AnimationTimer waiting =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          goOnWaiting();
        }
      };
  private Runnable wanted;
  private int patience;
  private boolean resting;
  private Still still;
  private Exposure exposure;

  /**
   * @param fineness has the window drawn in so many pixels for each logical one, at least the
   *     screen's
   * @param isShown whether the plot is on show so
   * @param isSettled whether nothing that goes with the plot on show is still being drawn
   */
  public Pictures(
      Pulse pulse, DoubleConsumer fineness, BooleanSupplier isShown, BooleanSupplier isSettled) {
    this.pulse = pulse;
    this.fineness = fineness;
    this.isShown = isShown;
    this.isSettled = isSettled;
  }

  /**
   * Takes a node's picture, which is there some pulses later.
   *
   * @param node in a window, whose root is a pane
   * @param scale how much finer than on screen
   * @param taken given the picture
   * @param failed told why there is none: one of the two is called, once
   */
  void take(Node node, double scale, Consumer<WritableImage> taken, Consumer<Throwable> failed) {
    finish();
    try {
      still = Still.of((Pane) node.getScene().getRoot());
    } catch (OutOfMemoryError e) {
      failed.accept(e);
      return;
    }
    input.hold(node.getScene().getWindow());
    whenDrawn(scale, () -> expose(node, scale, taken, failed));
  }

  /**
   * Has something look at the window, once, when it is drawn so fine.
   *
   * @param scale how much finer than on screen
   * @param failed told if the memory is too small for it
   */
  void sketch(double scale, Runnable look, Consumer<Throwable> failed) {
    finish();
    whenDrawn(
        scale,
        () -> {
          try {
            look.run();
          } catch (OutOfMemoryError e) {
            failed.accept(e);
          } finally {
            goOn();
          }
        });
  }

  private void whenDrawn(double scale, Runnable next) {
    wanted = next;
    patience = PATIENCE;
    fineness.accept(scale);
    waiting.start();
    goOnWaiting();
  }

  /** Once the plot is on show no newer one comes, so that what goes with it can be waited for. */
  private void goOnWaiting() {
    boolean impatient = --patience < 0;
    if (!resting && (isShown.getAsBoolean() || impatient)) {
      rest();
    }
    if (resting && (isSettled.getAsBoolean() || impatient)) {
      begin();
    }
  }

  private void rest() {
    resting = true;
    pulse.rest();
  }

  private void begin() {
    waiting.stop();
    var next = wanted;
    wanted = null;
    next.run();
  }

  private void expose(
      Node node, double scale, Consumer<WritableImage> taken, Consumer<Throwable> failed) {
    exposure =
        new Exposure(
            node,
            scale,
            still,
            picture -> {
              goOn();
              taken.accept(picture);
            },
            wrong -> {
              goOn();
              failed.accept(wrong);
            });
    exposure.start();
  }

  private void goOn() {
    exposure = null;
    if (still != null) {
      still.remove();
      still = null;
      input.release();
    }
    resting = false;
    fineness.accept(1);
    pulse.goOn();
  }

  /** Takes what is left of a picture that is being taken, or was to be. */
  void finish() {
    if (wanted != null) {
      rest();
      begin();
    }
    if (exposure != null) {
      exposure.finish();
    }
  }
}
