package halfplane.app;

import halfplane.files.OperatingSystem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The window over the whole screen. JavaFX would leave it with any Escape, which has other meanings
 * here, and would say so in its own words.
 */
final class FullScreen {
  private final Stage stage;

  FullScreen(Stage stage) {
    this.stage = stage;
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
  }

  /** What is pressed for it, for a menu; on a Mac F11 is the system's, to show the desktop. */
  static String keys(OperatingSystem system) {
    return system == OperatingSystem.MAC ? "Ctrl+Meta+F" : "F11";
  }

  void toggle() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  void leave() {
    if (stage.isFullScreen()) {
      stage.setFullScreen(false);
    }
  }
}
