package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.Reference;
import halfplane.app.WindowTest;
import halfplane.app.figures.TimelinePane;
import halfplane.app.panels.Question;
import halfplane.data.Source;
import halfplane.training.NotebookLog;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TrainingWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void nothingPlaysByItself() {
    assertThat(shownEpochs()).isZero();
    assertThat(text("#epoch-label")).isEqualTo("Epoch 0 / 100");
    assertThat(text("#state-sentence"))
        .startsWith("Not trained yet: one colour, the line is out of view");
    assertThat(frame().outside()).isPresent();
  }

  @Test
  void trainingMovesTheBoundaryAndTheCharts(FxRobot robot) {
    var equation = text("#line-equation");
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(frame().boundary().size()).isEqualTo(1);
    assertThat(frame().outside()).isEmpty();
    assertThat(text("#line-equation")).isNotEqualTo(equation).endsWith("=\u00a00");
    assertThat(text("#train-loss")).isEqualTo("0.69302");
    assertThat(text("#test-loss")).isEqualTo("0.69543");
    assertThat(text("#train-accuracy")).isEqualTo("50.50 %");
    assertThat(text("#test-accuracy")).isEqualTo("46.50 %");
    assertThat(chart("#loss-chart").curves().epochs()).isEqualTo(100);
    assertThat(text("#state-sentence"))
        .startsWith("Epoch 100: a straight line, 50.50 % right")
        .endsWith("every probability between 0.46 and 0.54.");
    assertThat(frame().probability().most()).as("it is so of the most").isGreaterThan(0.53f);
  }

  @Test
  void theLogOfTheNotebooksSettingsIsTheNotebooks(FxRobot robot) {
    fullSpeed(robot);
    ask(robot, Question.LOG);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(log().getItems()).isEqualTo(Reference.load("seed").log());
  }

  @Test
  void theLevelsThatNoLinePassesAreMarked() {
    await("the limits", () -> chart("#loss-chart").curves().levels().size() == 2);
    assertThat(chart("#loss-chart").curves().levels())
        .extracting(level -> Math.round(level.value() * 1e6))
        .containsExactly(693147L, 692980L);
    assertThat(chart("#accuracy-chart").curves().levels())
        .extracting(level -> level.value())
        .containsExactly(60.5, 100.0);
  }

  @Test
  void theValuesUnderAMouseThatRestsOnAChartAreOfTheRunOnShow(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    var readout = node("#loss-chart .plot-readout", Label.class);
    pointAt(robot, () -> robot.point("#loss-chart").query(), "values", readout::isVisible);
    robot.type(KeyCode.R);
    awaitEpoch(0);
    await("none, there is no epoch", () -> !readout.isVisible());
    robot.type(KeyCode.RIGHT);
    await("the only epoch", () -> readout.isVisible() && readout.getText().startsWith("epoch 1\n"));
  }

  @Test
  void trainPausesAndGoesOn(FxRobot robot) {
    robot.interact(() -> combo("#pace").getSelectionModel().select(3));
    longRun(robot);
    robot.clickOn("#train-button");
    await("some epochs", () -> shownEpochs() > 2);
    robot.clickOn("#train-button");
    await("a pause", () -> text("#train-button").equals("Train"));
    int paused = shownEpochs();
    assertThat(paused).isBetween(1, LONG - 1);
    robot.clickOn("#train-button");
    await("it goes on", () -> shownEpochs() > paused);
  }

  @Test
  void atTheLastEpochTrainOffersAsManyMore(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    await("the end", () -> text("#train-button").equals("100 more"));
    robot.clickOn("#train-button");
    awaitEpoch(200);
    assertThat(field("#epochs-field").getText()).isEqualTo("200");
  }

  @Test
  void stepsPastTheLastEpochAreUndoneTogether(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    robot.clickOn("#step-button");
    awaitEpoch(101);
    robot.clickOn("#step-button");
    awaitEpoch(102);
    assertThat(window.run().changes().depth()).isEqualTo(1);
    robot.interact(window::undo);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(100);
  }

  @Test
  void newWeightsAndNewDotsAreOtherStarts(FxRobot robot) {
    var equation = text("#line-equation");
    var train = frame().train();
    assertThat(text("#new-weights-button")).isEqualTo("New weights (seed 43)");
    robot.clickOn("#new-weights-button");
    await("another equation", () -> !text("#line-equation").equals(equation));
    assertThat(run().train()).isSameAs(train);
    var weights = run().weights();
    robot.clickOn("#new-dots-button");
    await("other dots", () -> run().train() != train);
    assertThat(field("#seed").getText()).isEqualTo("43");
    assertThat(run().weights().weight(0, 0, 0)).isEqualTo(weights.weight(0, 0, 0));
  }

  @Test
  void whatWasToldStaysLongEnoughToBeRead(FxRobot robot) {
    var pane = node(".timeline-pane", TimelinePane.class);
    var read = new String[1];
    robot.interact(
        () -> {
          window.run().tell("Well done.");
          pane.show(frame());
          read[0] = text("#state-sentence");
        });
    assertThat(read[0]).isEqualTo("Well done.");
    await("the usual sentence", () -> text("#state-sentence").startsWith("Not trained yet"));
  }

  @Test
  void aComplaintDoesNotWaitForWhatWasTold(FxRobot robot) {
    robot.interact(
        () -> {
          window.run().tell("Well done.");
          window.run().complain("That is no file.");
        });
    assertThat(text("#state-sentence")).isEqualTo("That is no file.");
    assertThat(label("#state-sentence").getStyleClass()).contains("complaint");
    var plain = new boolean[1];
    robot.interact(
        () -> {
          window.run().tell("Well done.");
          plain[0] = !label("#state-sentence").getStyleClass().contains("complaint");
        });
    assertThat(plain[0]).isTrue();
  }

  /** A change of its classes would have it styled anew. */
  @Test
  void aComplaintThatStandsKeepsItsLookFromPictureToPicture(FxRobot robot) {
    robot.interact(() -> window.run().complain("That is no file."));
    var changes = new AtomicInteger();
    robot.interact(
        () ->
            label("#state-sentence")
                .getStyleClass()
                .addListener((ListChangeListener<String>) change -> changes.incrementAndGet()));
    var before = frame();
    robot.interact(window.plotPane()::nextShading);
    await("another picture", () -> frame() != before);
    assertThat(label("#state-sentence").getStyleClass()).contains("complaint");
    assertThat(changes).hasValue(0);
  }

  @Test
  void whoGoesOnHasReadWhatWasTold(FxRobot robot) {
    var read = new String[1];
    robot.interact(
        () -> {
          window.run().tell("Well done.");
          window.run().step(1);
          read[0] = text("#state-sentence");
        });
    assertThat(read[0]).startsWith("Not trained yet");
  }

  @Test
  void thatARunHasDivergedIsSaidAgainAfterWhatWasTold(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("the sentence", () -> text("#state-sentence").contains("too big"));
    var read = new String[1];
    robot.interact(
        () -> {
          window.run().tell("Well done.");
          read[0] = text("#state-sentence");
        });
    assertThat(read[0]).isEqualTo("Well done.");
    await("the sentence again", () -> text("#state-sentence").contains("too big"));
  }

  @Test
  void thatARunHasDivergedIsSaidAgainAfterWhatWasRefused(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("the sentence", () -> text("#state-sentence").contains("too big"));
    robot.interact(() -> window.run().complain("This is no file."));
    assertThat(text("#state-sentence")).isEqualTo("This is no file.");
    robot.interact(() -> window.run().hush());
    assertThat(text("#state-sentence")).contains("too big");
    robot.clickOn("#rewind-button");
    awaitEpoch(0);
    assertThat(text("#state-sentence")).doesNotContain("too big");
  }

  @Test
  void aRunThatHasDivergedIsStillOneAfterSettingsThatCannotBe(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("its end", () -> window.run().divergedProperty().get());
    var data = shown().data().withSource(new Source.CsvFile(Path.of("none.csv")));
    robot.interact(() -> window.run().change(shown().withData(data)));
    await("the refusal", () -> text("#state-sentence").contains("none.csv"));
    assertThat(window.run().divergedProperty().get()).isTrue();
    robot.interact(() -> window.run().hush());
    assertThat(text("#state-sentence")).contains("too big");
  }

  private void diverge(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("its end", () -> window.run().divergedProperty().get());
    awaitEpoch(31);
  }

  private void assertThatItHasDiverged(FxRobot robot) {
    robot.interact(() -> window.run().hush());
    assertThat(text("#state-sentence")).contains("too big");
    assertThat(node("#train-button", Button.class).isDisabled()).isTrue();
    assertThat(node("#step-button", Button.class).isDisabled()).isTrue();
  }

  @Test
  void anotherRunThatCannotBeginDoesNotMendOneThatHasDiverged(FxRobot robot) {
    diverge(robot);
    var data = shown().data().withSource(new Source.CsvFile(Path.of("none.csv")));
    robot.interact(() -> window.run().open(shown().withData(data)));
    await("the refusal", () -> text("#state-sentence").contains("none.csv"));
    assertThatItHasDiverged(robot);
  }

  @Test
  void moreEpochsDoNotMendARunThatHasDivergedAndNorDoesItsEnd(FxRobot robot) {
    diverge(robot);
    type(robot, "#epochs-field", "200");
    assertThatItHasDiverged(robot);
    focusNothing(robot);
    robot.type(KeyCode.END);
    assertThatItHasDiverged(robot);
  }

  @Test
  void aSecondNetworkDoesNotMendARunThatHasDiverged(FxRobot robot) {
    diverge(robot);
    robot.clickOn("#compare-toggle");
    await("the network beside", () -> window.run().rivalSnapshotProperty().get() != null);
    assertThat(text("#state-sentence")).startsWith("The epochs are now 500");
    assertThatItHasDiverged(robot);
    robot.clickOn("#compare-toggle");
    assertThatItHasDiverged(robot);
    robot.interact(window::undo);
    await("both again", () -> window.run().rivalProperty().get() != null);
    assertThatItHasDiverged(robot);
  }

  @Test
  void anotherLearningRateOrAnEarlierEpochLetsItGoOn(FxRobot robot) {
    diverge(robot);
    type(robot, "#learning-rate-field", "0.1");
    assertThat(window.run().divergedProperty().get()).isFalse();
    assertThat(text("#state-sentence")).doesNotContain("too big");
    assertThat(text("#state-sentence"))
        .isEqualTo("Rewind to try this learning rate from the start.");
    robot.interact(window::undo);
    assertThat(text("#state-sentence")).doesNotContain("Rewind");
    robot.interact(() -> window.run().train());
    await("its end again", () -> window.run().divergedProperty().get());
    robot.clickOn("#step-back-button");
    awaitEpoch(30);
    assertThat(node("#train-button", Button.class).isDisabled()).isFalse();
    assertThat(text("#state-sentence")).doesNotContain("too big");
  }

  @Test
  void theWindowTrainsNoFurtherThanItsLastEpoch(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#epochs-field", "10000");
    robot.clickOn("#train-button");
    await("the end", () -> text("#train-button").equals("No further"));
    assertThat(node("#train-button", Button.class).isDisabled()).isTrue();
    assertThat(shownEpochs()).isEqualTo(10_000);
  }

  @Test
  void aDivergingLearningRateFreezesTheLastFinitePicture(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("the sentence", () -> text("#state-sentence").startsWith("Learning rate 10 is too big"));
    assertThat(text("#state-sentence"))
        .isEqualTo(
            "Learning rate 10 is too big: the loss stopped being a number at epoch 31. Rewind, then"
                + " try a smaller one.");
    awaitEpoch(31);
    assertThat(frame().probability().least()).isBetween(0.0, 1.0);
    type(robot, "#learning-rate-field", "0.1");
    robot.clickOn("#rewind-button");
    awaitEpoch(0);
    await("the usual sentence", () -> text("#state-sentence").startsWith("Not trained yet"));
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(text("#train-loss")).isEqualTo("0.69302");
  }

  @Test
  void theLearningRateActsOnARunInFlight(FxRobot robot) {
    longRun(robot);
    robot.clickOn("#train-button");
    await("some epochs", () -> shownEpochs() > 1);
    type(robot, "#learning-rate-field", "0.5");
    await(
        "an epoch at the new rate",
        () -> {
          var history = run().history();
          return history.size() > 0 && history.learningRate(history.size() - 1) == 0.5;
        });
    assertThat(run().history().learningRate(0)).isEqualTo(0.1);
  }

  @Test
  void anAccuracyThatTheStepChangedIsExplainedWhileTheRunRests(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    int epoch =
        IntStream.range(0, 99)
            .filter(
                i ->
                    Math.abs(
                            run().history().figures(i).accuracy()
                                - run().history().figures(i + 1).accuracy())
                        > 1)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> slider("#timeline").setValue(epoch + 1.0));
    awaitEpoch(epoch + 1);
    var figure = text("#train-accuracy");
    assertThat(text("#state-sentence"))
        .contains("(%s before its step)".formatted(figure))
        .doesNotContain(", %s right".formatted(figure));
  }

  @Test
  void withBatchesTheSentenceSaysWhatTheFigureBesideIsOf(FxRobot robot) {
    type(robot, "#batch", "32");
    await("batches", () -> shown().schedule().batch() == 32);
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    double summed = run().figures().accuracy();
    assertThat(Math.abs(summed - frame().trainAccuracy())).isGreaterThan(0.1);
    await(
        "why they differ",
        () ->
            text("#state-sentence")
                .contains("(%s added up over its batches)".formatted(text("#train-accuracy"))));
  }

  @Test
  void aRunOfMoreEpochsThanTheSliderHasIsPausedSteppedAndGoneOnWith(FxRobot robot) {
    int most = SettingRanges.MOST_EPOCHS + 20;
    fullSpeed(robot);
    robot.interact(
        () -> {
          window.run().raiseEpochs(most);
          window.run().train();
        });
    awaitEpoch(most);
    await("the end", () -> text("#train-button").equals("No further"));
    robot.clickOn("#step-back-button");
    awaitEpoch(most - 1);
    robot.clickOn("#train-button");
    awaitEpoch(most);
  }

  @Test
  void theLogIsThatOfThePresentRunWhereOnlyItsEndIsAsBefore(FxRobot robot) {
    type(robot, "#learning-rate-field", "1");
    robot.interact(() -> window.run().raiseEpochs(400));
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(400);
    ask(robot, Question.LOG);
    await("its log", () -> log().getItems().size() == 40);
    ask(robot, Question.CURVES);
    robot.interact(() -> slider("#timeline").setValue(10));
    awaitEpoch(10);
    type(robot, "#learning-rate-field", "2");
    robot.clickOn("#train-button");
    awaitEpoch(400);
    ask(robot, Question.LOG);
    var history = run().history();
    await(
        "the present lines",
        () ->
            IntStream.range(0, 40)
                .mapToObj(i -> NotebookLog.line(i * 10, history.figures(i * 10)))
                .toList()
                .equals(log().getItems()));
  }

  @Test
  void moreEpochsThanAreWantedAreNotAShareOfThem(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    type(robot, "#epochs-field", "7");
    assertThat(text("#epoch-label")).isEqualTo("Epoch 100");
  }
}
