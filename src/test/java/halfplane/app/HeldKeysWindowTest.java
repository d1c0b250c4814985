package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Keys that are held until the system repeats them, and whose they are beside a drop-down. */
class HeldKeysWindowTest extends WindowTest {
  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
  }

  private void press(KeyCode code) {
    fire(KeyEvent.KEY_PRESSED, code);
  }

  private void fire(EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(
        stage.getScene().getFocusOwner(),
        new KeyEvent(type, "", "", code, false, false, false, false));
  }

  @Test
  void aHeldKeyTogglesOnceUntilItIsReleased(FxRobot robot) {
    var toggled = new AtomicInteger();
    window.run().rivalProperty().addListener((observed, was, is) -> toggled.incrementAndGet());
    robot.interact(
        () -> {
          press(KeyCode.C);
          press(KeyCode.C);
          press(KeyCode.C);
        });
    assertThat(toggled).hasValue(1);
    robot.interact(
        () -> {
          fire(KeyEvent.KEY_RELEASED, KeyCode.C);
          press(KeyCode.C);
        });
    assertThat(toggled).hasValue(2);
  }

  @Test
  void theWeightsThatAHeldKeyBringsAreUndoneTogetherAndTappedOnesOneByOne(FxRobot robot) {
    robot.interact(
        () -> {
          press(KeyCode.N);
          press(KeyCode.N);
          press(KeyCode.N);
          fire(KeyEvent.KEY_RELEASED, KeyCode.N);
          press(KeyCode.N);
        });
    assertThat(window.run().experiment().model().seed()).isEqualTo(46);
    robot.interact(window::undo);
    assertThat(window.run().experiment().model().seed()).isEqualTo(45);
    robot.interact(window::undo);
    assertThat(window.run().experiment().model().seed()).isEqualTo(42);
  }

  @Test
  void heldTheSpaceBarTrainsOn(FxRobot robot) {
    longRun(robot);
    robot.interact(
        () -> {
          press(KeyCode.SPACE);
          press(KeyCode.SPACE);
        });
    assertThat(window.run().trainingProperty().get()).isTrue();
  }

  @Test
  void heldAnArrowStepsOnAndOn(FxRobot robot) {
    robot.interact(
        () -> {
          press(KeyCode.RIGHT);
          press(KeyCode.RIGHT);
          press(KeyCode.RIGHT);
        });
    awaitEpoch(3);
  }

  @Test
  void aClosedDropDownLeavesTheWindowItsKeys(FxRobot robot) {
    robot.interact(() -> combo("#dataset").requestFocus());
    robot.type(KeyCode.DIGIT2);
    await("moons", () -> "Moons".equals(chosen("#dataset")));
    var pace = window.run().paceProperty().get();
    robot.type(KeyCode.MINUS);
    await("a slower pace", () -> window.run().paceProperty().get().ordinal() < pace.ordinal());
    robot.type(KeyCode.E);
    await("the plot is away", () -> !window.plotPane().isVisible());
    robot.interact(() -> combo("#panel-chooser").requestFocus());
    robot.type(KeyCode.ESCAPE);
    await("the plot is back", () -> window.plotPane().isVisible());
  }

  @Test
  void itKeepsThoseThatItIsChosenFromBy(FxRobot robot) {
    robot.interact(() -> combo("#dataset").requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(window.run().trainingProperty().get()).isFalse();
    robot.interact(combo("#dataset")::hide);
    chooseTheNextAfter(robot, KeyCode.DOWN, "Moons");
    chooseTheNextAfter(robot, KeyCode.F4, "Blobs");
  }

  private void chooseTheNextAfter(FxRobot robot, KeyCode opens, String next) {
    robot.interact(() -> combo("#dataset").requestFocus());
    robot.type(opens);
    await("its list", combo("#dataset")::isShowing);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    await("the next", () -> next.equals(chosen("#dataset")));
    await("no list", () -> !combo("#dataset").isShowing());
  }
}
