package halfplane.app;

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

  void toggle() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  void leave() {
    if (stage.isFullScreen()) {
      stage.setFullScreen(false);
    }
  }
}
