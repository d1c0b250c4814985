package halfplane.app;

import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/**
 * The press that closes a drop-down may be taken by it, and the drag that follows still come to the
 * slider under it; JavaFX's slider fails at that. Such drags are dropped.
 */
final class Drags {
  private boolean begun;

  private Drags() {}

  /** Lets a slider have only drags whose press it had as well. */
  static void guard(Slider slider) {
    var drags = new Drags();
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> drags.begun = true);
    slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drags.begun = false);
    slider.addEventFilter(MouseEvent.MOUSE_MOVED, event -> drags.begun = false);
    slider.addEventFilter(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          boolean pressed = event.getTarget() instanceof Node node && node.isPressed();
          if (!drags.begun || !pressed) {
            event.consume();
          }
        });
  }
}
