package halfplane.view;

import javafx.scene.Node;
import javafx.stage.Screen;

/** How finely a screen shows what is drawn in logical pixels. */
public final class DevicePixels {
  private DevicePixels() {}

  /**
   * Device pixels in a logical one where a node is: as its window has it, or the primary screen as
   * long as that window is not on show, or has been closed; 1 for a node in no scene. On the FX
   * thread.
   */
  public static double of(Node node) {
    if (node.getScene() == null) {
      return 1;
    }
    var window = node.getScene().getWindow();
    return window != null && window.isShowing()
        ? window.getOutputScaleX()
        : Screen.getPrimary().getOutputScaleX();
  }
}
