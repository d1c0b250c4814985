package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.files.OperatingSystem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class FullScreenTest {
  private static KeyCombination keys(OperatingSystem system) {
    return KeyCombination.valueOf(FullScreen.keys(system));
  }

  @Test
  void theScreenIsFilledByTheKeysThatTheSystemHasForThat() {
    assertThat(keys(OperatingSystem.MAC))
        .isEqualTo(
            new KeyCodeCombination(
                KeyCode.F, KeyCombination.CONTROL_DOWN, KeyCombination.META_DOWN));
    assertThat(keys(OperatingSystem.WINDOWS)).isEqualTo(new KeyCodeCombination(KeyCode.F11));
    assertThat(keys(OperatingSystem.LINUX)).isEqualTo(new KeyCodeCombination(KeyCode.F11));
  }
}
