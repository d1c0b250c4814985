package halfplane.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is clicked and typed while nothing may change. */
class HeldInputWindowTest extends WindowTest {
  private final HeldInput input = new HeldInput();

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private void hold(FxRobot robot) {
    robot.interact(() -> input.hold(stage));
  }

  private String epochs() {
    return onFx(() -> node("#epochs-field", TextField.class).getText());
  }

  @Test
  void itWaitsAndIsThenDoneInItsOrder(FxRobot robot) {
    var before = epochs();
    hold(robot);
    robot.clickOn("#epochs-field").type(KeyCode.END).write("7", 0);
    robot.clickOn("#step-button");
    assertThat(epochs()).isEqualTo(before);
    assertThat(onFx(() -> window.run().snapshot().epochs())).isZero();
    robot.interact(input::release);
    awaitEpoch(1);
    await("the epochs", () -> epochs().equals(before + "7"));
    robot.clickOn("#step-button");
    awaitEpoch(2);
  }

  @Test
  void aKeyIsForWhatTheKeyBeforeGaveTheFocusTo(FxRobot robot) {
    robot.clickOn("#noise-field");
    var noise = onFx(() -> stage.getScene().getFocusOwner());
    var before = onFx(() -> ((TextField) noise).getText());
    hold(robot);
    robot.type(KeyCode.TAB).write("7", 0).clickOn("#step-button");
    robot.interact(input::release);
    awaitEpoch(1);
    assertThat(onFx(() -> stage.getScene().getFocusOwner())).isNotSameAs(noise);
    assertThat(onFx(() -> ((TextField) noise).getText())).isEqualTo(before);
  }

  @Test
  void whatIsNoLongerThereIsLeftAlone(FxRobot robot) {
    var pressed = new ArrayList<String>();
    robot.interact(
        () -> {
          var gone = region(() -> pressed.add("gone"));
          var there = region(() -> pressed.add("there"));
          input.hold(stage);
          Event.fireEvent(gone, mouse(MouseEvent.MOUSE_PRESSED, 0, 0));
          Event.fireEvent(there, mouse(MouseEvent.MOUSE_PRESSED, 0, 0));
          behind().getChildren().remove(gone);
          input.release();
          assertThat(pressed).isEmpty();
        });
    await("the other", () -> !pressed.isEmpty());
    assertThat(pressed).containsExactly("there");
  }

  @Test
  void betweenTwoPressesTheWindowIsDrawn(FxRobot robot) {
    var drawn = new AtomicInteger();
    var pressed = new ArrayList<Integer>();
    robot.interact(
        () -> {
          var region = region(() -> pressed.add(drawn.get()));
          stage.getScene().addPostLayoutPulseListener(drawn::incrementAndGet);
          input.hold(stage);
          Event.fireEvent(region, mouse(MouseEvent.MOUSE_PRESSED, 0, 0));
          Event.fireEvent(region, mouse(MouseEvent.MOUSE_PRESSED, 0, 0));
          input.release();
        });
    await("both", () -> pressed.size() == 2);
    assertThat(pressed.getLast()).isGreaterThan(pressed.getFirst());
  }

  @Test
  void keysComeBackThroughATip(FxRobot robot) {
    var tip = new Popup();
    robot.interact(
        () -> {
          tip.getContent().add(new Label("a tip"));
          tip.show(stage);
          input.hold(stage);
        });
    robot.type(KeyCode.RIGHT);
    robot.interact(tip::hide);
    robot.interact(input::release);
    awaitEpoch(1);
  }

  @Test
  void aKeyThatIsHeldDownIsPressedOnce(FxRobot robot) {
    focusNothing(robot);
    robot.interact(
        () -> {
          input.hold(stage);
          for (int i = 0; i < 3; i++) {
            Event.fireEvent(stage.getScene(), key(KeyEvent.KEY_PRESSED, KeyCode.RIGHT));
          }
          Event.fireEvent(stage.getScene(), key(KeyEvent.KEY_RELEASED, KeyCode.RIGHT));
          Event.fireEvent(stage.getScene(), key(KeyEvent.KEY_PRESSED, KeyCode.T));
          input.release();
        });
    await("the trail", () -> node("#trail-toggle", ToggleButton.class).isSelected());
    assertThat(onFx(() -> window.run().position())).as("where it goes").isEqualTo(1);
    awaitEpoch(1);
  }

  @Test
  void aLetterThatIsHeldDownIsTypedOnce(FxRobot robot) {
    robot.clickOn("#epochs-field").type(KeyCode.END);
    var before = epochs();
    robot.interact(
        () -> {
          var field = stage.getScene().getFocusOwner();
          input.hold(stage);
          for (int i = 0; i < 3; i++) {
            Event.fireEvent(field, key(KeyEvent.KEY_PRESSED, KeyCode.DIGIT7));
            Event.fireEvent(
                field,
                new KeyEvent(
                    KeyEvent.KEY_TYPED, "7", "", KeyCode.UNDEFINED, false, false, false, false));
          }
          Event.fireEvent(field, key(KeyEvent.KEY_RELEASED, KeyCode.DIGIT7));
        });
    robot.write("8", 0);
    robot.interact(input::release);
    await("the letters", () -> epochs().equals(before + "78"));
  }

  private static KeyEvent key(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "", "", code, false, false, false, false);
  }

  @Test
  void aDragMovesASliderAsFarAsWithoutWaiting(FxRobot robot) {
    double far = drag(robot);
    hold(robot);
    double before = slider("#noise").getValue();
    assertThat(drag(robot)).isZero();
    robot.interact(input::release);
    await("the slider", () -> slider("#noise").getValue() != before);
    assertThat(slider("#noise").getValue() - before).isCloseTo(far, within(0.011));
  }

  private double drag(FxRobot robot) {
    double before = slider("#noise").getValue();
    robot.moveTo("#noise .thumb").press(MouseButton.PRIMARY);
    for (int i = 0; i < 6; i++) {
      robot.moveBy(1, 0);
    }
    robot.release(MouseButton.PRIMARY);
    return slider("#noise").getValue() - before;
  }

  @Test
  void nothingActsBehindADialogThatHasComeUp(FxRobot robot) {
    var dialog = new AtomicReference<Stage>();
    var pressed = new AtomicInteger();
    robot.interact(
        () -> {
          var opens =
              region(
                  () -> {
                    dialog.set(new Stage());
                    dialog.get().initModality(Modality.APPLICATION_MODAL);
                    dialog.get().show();
                  });
          var counts = region(pressed::incrementAndGet);
          input.hold(stage);
          Event.fireEvent(opens, mouse(MouseEvent.MOUSE_PRESSED, 0, 0));
          Event.fireEvent(counts, mouse(MouseEvent.MOUSE_PRESSED, 0, 0));
          input.release();
        });
    await("the dialog", () -> dialog.get() != null);
    awaitPulses(robot, 3);
    assertThat(pressed).hasValue(0);
    robot.interact(dialog.get()::hide);
    await("the other press", () -> pressed.get() == 1);
  }

  private void awaitPulses(FxRobot robot, int count) {
    var drawn = new AtomicInteger();
    robot.interact(
        () -> {
          stage.getScene().addPostLayoutPulseListener(drawn::incrementAndGet);
          Platform.requestNextPulse();
        });
    await(
        count + " pulses",
        () -> {
          Platform.requestNextPulse();
          return drawn.get() >= count;
        });
  }

  private Pane behind() {
    return (Pane) window.plotPane().getParent();
  }

  private Region region(Runnable onPressed) {
    var region = new Region();
    region.setOnMousePressed(event -> onPressed.run());
    behind().getChildren().add(region);
    return region;
  }

  @Test
  void heldAnewBeforeItsTurnItWaitsOn(FxRobot robot) {
    hold(robot);
    robot.clickOn("#step-button");
    robot.interact(
        () -> {
          input.release();
          input.hold(stage);
        });
    robot.interact(() -> {});
    assertThat(onFx(() -> window.run().snapshot().epochs())).isZero();
    robot.interact(input::release);
    awaitEpoch(1);
  }
}
