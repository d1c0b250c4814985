package halfplane.view;

import javafx.scene.Node;
import javafx.stage.Screen;

/** How finely a screen shows what is drawn in logical pixels. */
public final class DevicePixels {
  /** Of a side, in a drawing that is finer than the screen; more takes too much memory. */
  private static final double MOST = 3000;

  /** Of a place on a device pixel that layout has rounded, in device pixels. */
  private static final double ROUNDING = 1e-6;

  private DevicePixels() {}

  /**
   * Pixels for each logical one of a drawing: the screen's, or more for a picture. On the FX
   * thread.
   *
   * @param side the longer one of the drawing, in logical pixels
   */
  public static double of(Node node, PlotStyle style, double side) {
    return Math.max(of(node), Math.min(style.fineness(), MOST / side));
  }

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

  /**
   * Device pixels in a logical one that a canvas keeps: JavaFX takes a whole number of them, enough
   * for the finest screen. On the FX thread.
   */
  static double ofCanvas() {
    return Math.ceil(
        Screen.getScreens().stream()
            .mapToDouble(screen -> Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()))
            .max()
            .orElse(1));
  }

  /**
   * The last place up to this one, or the longest length, at which a device pixel begins: what lies
   * elsewhere has its pixels mixed by JavaFX, which is blurred and slow in software. On the FX
   * thread.
   */
  static double snapped(Node node, double last) {
    return snapped(last, of(node));
  }

  /**
   * The same for a screen.
   *
   * @param scale its device pixels in a logical one
   */
  static double snapped(double last, double scale) {
    return Math.floor(last * scale + ROUNDING) / scale;
  }
}
