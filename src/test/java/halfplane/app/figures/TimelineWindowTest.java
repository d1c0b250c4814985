package halfplane.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.Choice;
import halfplane.app.WindowTest;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** In a calm window, where pictures come long after what was asked for. */
class TimelineWindowTest extends WindowTest {
  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    fullSpeed(robot);
    robot.interact(() -> window.run().step(100));
    awaitEpoch(100);
    await("its end", () -> !window.run().trainingProperty().get());
    robot.interact(() -> window.choices().choose(Choice.REDUCED_MOTION, true));
    robot.interact(() -> slider("#timeline").requestFocus());
  }

  @Test
  void quickKeysOnTheTimelineAreAllTaken(FxRobot robot) {
    robot.type(KeyCode.LEFT, 6).type(KeyCode.RIGHT);
    assertThat(slider("#timeline").getValue()).isEqualTo(95);
    awaitEpoch(95);
    robot.type(KeyCode.RIGHT, 5);
    awaitEpoch(100);
    robot.type(KeyCode.LEFT).type(KeyCode.RIGHT);
    assertThat(window.run().position()).isEqualTo(100);
    assertThat(slider("#timeline").getValue()).isEqualTo(100);
  }

  @Test
  void aDragToAPlaceAndBackBeforeThatIsDrawnEndsWhereItEnds(FxRobot robot) {
    var timeline = slider("#timeline");
    robot.interact(
        () -> {
          timeline.setValue(70);
          timeline.setValue(100);
        });
    assertThat(window.run().position()).isEqualTo(100);
  }

  @Test
  void theThumbStaysWhereItWasPutWhileThatIsStillToBeDrawn(FxRobot robot) {
    var timeline = slider("#timeline");
    var place = new double[1];
    robot.interact(
        () -> {
          timeline.setValue(70);
          window.run().raiseEpochs(150);
          place[0] = timeline.getValue();
        });
    assertThat(place[0]).isEqualTo(70);
    awaitEpoch(70);
  }

  @Test
  void aStepIsTrainedAnewWhereTheRateWasSetBeforeGoingBack(FxRobot robot) {
    type(robot, "#learning-rate-field", "1");
    robot.interact(() -> slider("#timeline").setValue(40));
    awaitEpoch(40);
    robot.clickOn("#step-button");
    awaitEpoch(41);
    var history = frame().snapshot().history();
    assertThat(history.size()).isEqualTo(41);
    assertThat(history.learningRate(40)).isEqualTo(1);
  }
}
