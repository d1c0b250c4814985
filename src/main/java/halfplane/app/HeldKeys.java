package halfplane.app;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tells a key that is pressed from one that is held until the system presses it again. */
final class HeldKeys {
  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

  /**
   * @param focused whether the window has the focus: what is released elsewhere it is not told of
   */
  HeldKeys(ObservableValue<Boolean> focused) {
    focused.subscribe(is -> held.clear());
  }

  /**
   * Whether a press only repeats one before. Of a shortcut nobody knows: macOS tells of no other
   * key's release while Command is down. AltGr, which Windows tells as Control with Alt, makes
   * none.
   */
  boolean repeats(KeyEvent press) {
    boolean typing = press.isControlDown() && press.isAltDown();
    return (typing || !press.isShortcutDown()) && !held.add(press.getCode());
  }

  void release(KeyEvent release) {
    held.remove(release.getCode());
  }
}
