package halfplane.app;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;

/**
 * The size that the window opens in: the usual one, or as much of it as the screen has room for,
 * down to the least.
 */
final class FirstSize {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** What a system may draw above a window, in pixels. */
  private static final double TITLE = 36;

  private FirstSize() {}

  /** A window's first scene. */
  static Scene sceneOf(Parent root) {
    var screen = Screen.getPrimary().getVisualBounds();
    return new Scene(
        root,
        Math.clamp(
            WIDTH, MainWindow.LEAST_WIDTH, Math.max(MainWindow.LEAST_WIDTH, screen.getWidth())),
        Math.clamp(
            HEIGHT,
            MainWindow.LEAST_HEIGHT - TITLE,
            Math.max(MainWindow.LEAST_HEIGHT - TITLE, screen.getHeight() - TITLE)));
  }
}
