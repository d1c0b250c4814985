package halfplane.view;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Events of a mouse that is over a view, wherever the robot's is. */
final class Mouse {
  private Mouse() {}

  /** It has been moved to a place of the view, no button pressed. */
  static MouseEvent moved(double x, double y) {
    return new MouseEvent(
        MouseEvent.MOUSE_MOVED,
        x,
        y,
        x,
        y,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }
}
