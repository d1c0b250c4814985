package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Shape;
import halfplane.training.ExperimentCode;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Steps back, rewinding and scrubbing, and going on from there. */
class GoingBackWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void stepsGoOnAndBack(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.clickOn("#step-button");
    awaitEpoch(2);
    var second = text("#test-loss");
    robot.clickOn("#step-back-button");
    awaitEpoch(1);
    assertThat(text("#test-loss")).isNotEqualTo(second);
    robot.clickOn("#step-button");
    awaitEpoch(2);
    assertThat(text("#test-loss")).isEqualTo(second);
    assertThat(node("#step-back-button", Button.class).isDisabled()).isFalse();
  }

  @Test
  void rewindInMidRunGoesBackToTheSameWeights(FxRobot robot) {
    var equation = text("#line-equation");
    robot.clickOn("#train-button");
    await("some epochs", () -> shownEpochs() > 1);
    robot.clickOn("#rewind-button");
    awaitEpoch(0);
    assertThat(text("#line-equation")).isEqualTo(equation);
    assertThat(chart("#loss-chart").curves().epochs()).isZero();
    assertThat(text("#train-button")).isEqualTo("Train");
  }

  @Test
  void theEpochThatARewindComesIntoIsNotTakenForTheFirstPictureAfterIt(FxRobot robot) {
    fullSpeed(robot);
    robot.interact(
        () -> {
          var slow = ExperimentCode.apply(window.run().experiment(), "samples=100000 hidden=64,64");
          window.run().change(slow);
          window.run().train();
        });
    await("some epochs", () -> run().train().size() > 800 && shownEpochs() > 0);
    var begun = new AtomicInteger(-1);
    robot.interact(
        () -> {
          window.run().rewind();
          window
              .run()
              .change(window.run().experiment(), () -> begun.set(window.run().newest().epochs()));
        });
    await("the run that was rewound", () -> begun.get() >= 0);
    assertThat(begun.get()).isZero();
  }

  @Test
  void scrubbingBackAndTrainingOnForgetsTheRest(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    var loss = text("#test-loss");
    robot.interact(() -> slider("#timeline").setValue(40));
    awaitEpoch(40);
    assertThat(chart("#loss-chart").curves().epochs()).isEqualTo(100);
    assertThat(text("#test-loss")).isNotEqualTo(loss);
    type(robot, "#learning-rate-field", "1");
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(text("#test-loss")).isNotEqualTo(loss);
    assertThat(run().history().learningRate(39)).isEqualTo(0.1);
    assertThat(run().history().learningRate(40)).isEqualTo(1);
  }

  @Test
  void goingBackInARunThatIsBeingReplacedDoesNothingToTheNextOne(FxRobot robot) {
    for (int epoch = 1; epoch <= 5; epoch++) {
      robot.clickOn("#step-button");
      awaitEpoch(epoch);
    }
    robot.interact(
        () -> {
          window.data().use(Shape.MOONS);
          window.run().seek(4);
        });
    awaitEpoch(0);
    robot.clickOn("#step-button");
    await("the step's end", () -> shownEpochs() > 0 && !window.run().trainingProperty().get());
    assertThat(shownEpochs()).isEqualTo(1);
  }

  @Test
  void theTimelineDoesNotGoWhereNothingWasTrained(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.interact(() -> slider("#timeline").setValue(70));
    await("the thumb to go back", () -> slider("#timeline").getValue() == 1);
  }

  @Test
  void moreThanAThousandEpochsOfADeepNetworkCanBeScrubbed(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#hidden", "10,10");
    type(robot, "#epochs-field", "2000");
    robot.clickOn("#train-button");
    await("a thousand epochs", () -> shownEpochs() > 1000);
    focusNothing(robot);
    robot.type(KeyCode.HOME);
    awaitEpoch(0);
    robot.type(KeyCode.END);
    await("the last epoch", () -> shownEpochs() == run().history().size());
    assertThat(shownEpochs()).isGreaterThan(1000);
  }

  private void trainAndGoBackTo(int epoch, FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    robot.interact(() -> slider("#timeline").setValue(epoch));
    awaitEpoch(epoch);
  }

  @Test
  void aStepFromAPastEpochWithAnotherRateIsTrainedAnew(FxRobot robot) {
    trainAndGoBackTo(40, robot);
    type(robot, "#learning-rate-field", "1");
    robot.clickOn("#step-button");
    awaitEpoch(41);
    assertThat(run().history().size()).isEqualTo(41);
    assertThat(run().history().learningRate(40)).isEqualTo(1);
  }

  @Test
  void aStepThroughThePastOfARunWhoseRateWasChangedKeepsIt(FxRobot robot) {
    trainAndGoBackTo(90, robot);
    type(robot, "#learning-rate-field", "1");
    robot.clickOn("#train-button");
    awaitEpoch(100);
    robot.interact(() -> slider("#timeline").setValue(40));
    awaitEpoch(40);
    robot.clickOn("#step-button");
    awaitEpoch(41);
    assertThat(run().history().size()).isEqualTo(100);
  }

  @Test
  void aRateThatIsChangedAndUndoneLeavesTheKnownEpochs(FxRobot robot) {
    trainAndGoBackTo(40, robot);
    type(robot, "#learning-rate-field", "1");
    robot.interact(window::undo);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.1");
    robot.clickOn("#step-button");
    awaitEpoch(41);
    assertThat(run().history().size()).isEqualTo(100);
  }

  @Test
  void aRunThatWasOpenedWithOtherRatesIsUndoneToOneThatBegins(FxRobot robot) {
    trainAndGoBackTo(40, robot);
    var untrained = ExperimentCode.apply(window.run().experiment(), "lr=1 epochs=50");
    robot.interact(() -> window.run().open(untrained));
    awaitEpoch(50);
    robot.interact(window::undo);
    awaitEpoch(0);
    assertThat(run().history().size()).isZero();
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.1");
    assertThat(field("#epochs-field").getText()).isEqualTo("100");
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.interact(window::redo);
    awaitEpoch(0);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("1");
  }

  @Test
  void twoQuickStepsAfterAChangeOfRateAreBothTrained(FxRobot robot) {
    trainAndGoBackTo(40, robot);
    type(robot, "#learning-rate-field", "1");
    robot.interact(
        () -> {
          window.run().step(1);
          window.run().step(1);
        });
    awaitEpoch(42);
    assertThat(run().history().size()).isEqualTo(42);
    assertThat(run().history().learningRate(41)).isEqualTo(1);
  }
}
