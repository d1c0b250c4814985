package halfplane.app;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Pictures of what is on screen, one at a time. The window rests while one is taken; what someone
 * does then waits until it is whole. On the FX thread only.
 */
final class Pictures {
  private final Pulse pulse;
  private final EventHandler<InputEvent> finisher = event -> finishBegun();
  private Exposure exposure;
  private Scene scene;

  Pictures(Pulse pulse) {
    this.pulse = pulse;
  }

  /**
   * Takes a node's picture, which is there some pulses later.
   *
   * @param node in a scene
   * @param scale how much finer than on screen
   * @param taken given the picture
   * @param failed told why there is none: one of the two is called, once
   */
  void take(Node node, double scale, Consumer<WritableImage> taken, Consumer<Throwable> failed) {
    finish();
    exposure =
        new Exposure(
            node,
            scale,
            picture -> {
              goOn();
              taken.accept(picture);
            },
            wrong -> {
              goOn();
              failed.accept(wrong);
            });
    scene = node.getScene();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, finisher);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, finisher);
    pulse.rest();
    exposure.start();
  }

  private void goOn() {
    exposure = null;
    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, finisher);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, finisher);
    pulse.goOn();
  }

  /** The key that a picture is asked for with comes by as well. */
  private void finishBegun() {
    if (exposure.isUnderWay()) {
      exposure.finish();
    }
  }

  /** Takes what is left of a picture that is being taken. */
  void finish() {
    if (exposure != null) {
      exposure.finish();
    }
  }
}
