package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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

  private String epochs() {
    return onFx(() -> node("#epochs-field", TextField.class).getText());
  }

  @Test
  void itWaitsAndIsThenDoneInItsOrder(FxRobot robot) {
    var before = epochs();
    robot.interact(input::hold);
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
    robot.interact(input::hold);
    robot.type(KeyCode.TAB).write("7", 0);
    robot.interact(input::release);
    await("the focus has moved", () -> stage.getScene().getFocusOwner() != noise);
    assertThat(onFx(() -> ((TextField) noise).getText())).isEqualTo(before);
  }

  @Test
  void whatIsNoLongerThereIsLeftAlone(FxRobot robot) {
    var pressed = new ArrayList<String>();
    robot.interact(
        () -> {
          var gone = region(() -> pressed.add("gone"));
          var there = region(() -> pressed.add("there"));
          input.hold();
          Event.fireEvent(gone, press());
          Event.fireEvent(there, press());
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
          input.hold();
          Event.fireEvent(region, press());
          Event.fireEvent(region, press());
          input.release();
        });
    await("both", () -> pressed.size() == 2);
    assertThat(pressed.getLast()).isGreaterThan(pressed.getFirst());
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

  private static MouseEvent press() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void heldAnewBeforeItsTurnItWaitsOn(FxRobot robot) {
    robot.interact(input::hold);
    robot.clickOn("#step-button");
    robot.interact(
        () -> {
          input.release();
          input.hold();
        });
    robot.interact(() -> {});
    assertThat(onFx(() -> window.run().snapshot().epochs())).isZero();
    robot.interact(input::release);
    awaitEpoch(1);
  }
}
