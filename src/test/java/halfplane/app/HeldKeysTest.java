package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class HeldKeysTest {
  private final SimpleObjectProperty<Boolean> focused = new SimpleObjectProperty<>(true);
  private final HeldKeys keys = new HeldKeys(focused);

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private boolean repeats(KeyCode code) {
    return keys.repeats(key(code));
  }

  @Test
  void whatIsPressedAgainBeforeItIsReleasedIsHeld() {
    assertThat(repeats(KeyCode.P)).isFalse();
    assertThat(repeats(KeyCode.P)).isTrue();
    assertThat(repeats(KeyCode.E)).isFalse();
    assertThat(repeats(KeyCode.P)).isTrue();
    keys.release(key(KeyCode.P));
    assertThat(repeats(KeyCode.P)).isFalse();
    assertThat(repeats(KeyCode.E)).isTrue();
  }

  @Test
  void whatIsReleasedInAnotherWindowIsHeldNoMore() {
    repeats(KeyCode.P);
    focused.set(false);
    focused.set(true);
    assertThat(repeats(KeyCode.P)).isFalse();
  }

  /** Windows tells of AltGr as Control with Alt, and of Control alone no more than others do. */
  @Test
  void aBracketThatIsTypedWithAltGrIsHeldLikeOthers() {
    assertThat(repeats(KeyCode.DIGIT9, true, true)).isFalse();
    assertThat(repeats(KeyCode.DIGIT9, true, true)).isTrue();
    assertThat(repeats(KeyCode.N, true, false)).isFalse();
    assertThat(repeats(KeyCode.N, true, false)).isFalse();
  }

  private boolean repeats(KeyCode code, boolean control, boolean alt) {
    return keys.repeats(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
  }
}
