package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Keys that are pressed with another, which each system tells in its way. */
class ModifiersWindowTest extends WindowTest {
  /** AltGr, as Windows tells of it. */
  private static final Set<KeyCode> ALT_GR = EnumSet.of(KeyCode.CONTROL, KeyCode.ALT);

  private static final Set<KeyCode> ALT = EnumSet.of(KeyCode.ALT);

  /** Of Control and Meta the one that makes no shortcut here, as Control on a Mac. */
  private static final Set<KeyCode> OTHER = EnumSet.of(otherThanTheShortcuts());

  private static KeyCode otherThanTheShortcuts() {
    var control = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false);
    return control.isShortcutDown() ? KeyCode.META : KeyCode.CONTROL;
  }

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
  }

  /** Presses a key with others, types what it then means, and releases it. */
  private void press(KeyCode code, Set<KeyCode> with, String typed) {
    fire(KeyEvent.KEY_PRESSED, "", code, with);
    fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, with);
    fire(KeyEvent.KEY_RELEASED, "", code, with);
  }

  private void fire(EventType<KeyEvent> type, String typed, KeyCode code, Set<KeyCode> with) {
    Event.fireEvent(
        stage.getScene().getFocusOwner(),
        new KeyEvent(
            type,
            typed,
            "",
            code,
            with.contains(KeyCode.SHIFT),
            with.contains(KeyCode.CONTROL),
            with.contains(KeyCode.ALT),
            with.contains(KeyCode.META)));
  }

  @Test
  void withOneThatMakesNoShortcutTheWindowsKeysDoNothing(FxRobot robot) {
    var left = new ArrayList<KeyCode>();
    var keys =
        List.of(KeyCode.N, KeyCode.C, KeyCode.P, KeyCode.D, KeyCode.RIGHT, KeyCode.V, KeyCode.PLUS);
    robot.interact(
        () ->
            stage
                .getScene()
                .addEventHandler(KeyEvent.KEY_PRESSED, event -> left.add(event.getCode())));
    for (var with : List.of(OTHER, ALT, ALT_GR)) {
      left.clear();
      robot.interact(() -> keys.forEach(key -> press(key, with, "")));
      assertThat(left).as("left to others, with %s", with).isEqualTo(keys);
    }
    assertThat(window.run().experiment().model().seed()).isEqualTo(42);
    assertThat(window.run().rivalProperty().get()).isNull();
    assertThat(node("#projector-toggle", ToggleButton.class).isSelected()).isFalse();
  }

  @Test
  void aLetterOfAltGrIsTypedIntoAFieldAndIsNoShortcut(FxRobot robot) {
    robot.type(KeyCode.N);
    robot.clickOn("#hidden").write("9", 0);
    var typed = field("#hidden").getText();
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("what was there", () -> !field("#hidden").getText().equals(typed));
    var before = field("#hidden").getText();
    robot.interact(
        () -> press(KeyCode.Z, EnumSet.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT), ""));
    assertThat(field("#hidden").getText()).isEqualTo(before);
    robot.interact(() -> press(KeyCode.N, ALT_GR, "ń"));
    assertThat(window.run().experiment().model().seed()).isEqualTo(43);
    assertThat(field("#hidden").isFocused()).isTrue();
    assertThat(field("#hidden").getText()).contains("ń");
  }

  @Test
  void bracketsOfAltGrOrOfAMacsAltAskAndThoseOfACommandDoNot(FxRobot robot) {
    var first = window.deck().question().ordinal();
    robot.interact(() -> press(KeyCode.DIGIT9, ALT_GR, "]"));
    assertThat(window.deck().question().ordinal()).isEqualTo(first + 1);
    robot.interact(() -> press(KeyCode.DIGIT6, ALT, "]"));
    assertThat(window.deck().question().ordinal()).isEqualTo(first + 2);
    robot.interact(() -> press(KeyCode.DIGIT8, ALT_GR, "["));
    assertThat(window.deck().question().ordinal()).isEqualTo(first + 1);
    for (var command : List.of(KeyCode.CONTROL, KeyCode.META)) {
      robot.interact(() -> press(KeyCode.CLOSE_BRACKET, EnumSet.of(command), "]"));
      robot.interact(() -> press(KeyCode.DIGIT2, EnumSet.of(command), "2"));
    }
    assertThat(window.deck().question().ordinal()).isEqualTo(first + 1);
    assertThat(chosen("#dataset")).isEqualTo("Circles");
  }
}
