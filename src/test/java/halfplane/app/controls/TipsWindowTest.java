package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.panels.Question;
import halfplane.training.Experiment;
import halfplane.view.PlotStyle;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TipsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private static List<Tooltip> tips() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .map(shown -> shown instanceof Tooltip tip ? tip : null)
                .filter(Objects::nonNull)
                .toList());
  }

  private static boolean isShown(String words) {
    return tips().stream().anyMatch(tip -> onFx(tip::getText).contains(words));
  }

  @Test
  void aTipComesWithPresentNumbersWhereTheMouseRestsAndGoesWithIt(FxRobot robot) {
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    robot.moveTo("#step-button");
    await("the tip", () -> isShown("2"));
    assertThat(tips()).hasSize(1);
    robot.moveTo("#epoch-label");
    await("none", () -> tips().isEmpty());
  }

  /** What a screen reader says besides a node's name. */
  private String help(String query) {
    return onFx(
        () -> (String) node(query, Node.class).queryAccessibleAttribute(AccessibleAttribute.HELP));
  }

  @Test
  void aScreenReaderSaysThePresentNumbersOfWhatNeverHasTheFocus(FxRobot robot) {
    trainTo(robot, 3);
    for (var query : List.of("#train-loss", "#test-loss", "#probability-range", "#line-equation")) {
      assertThat(help(query)).startsWith(text(query) + ":");
    }
    assertThat(help("#test-accuracy")).startsWith(text("#test-accuracy") + " of the test points");
    await("the best line", () -> window.run().limitsProperty().get() != null);
    assertThat(help("#accuracy-gauge")).startsWith("60.50 % is the ceiling");
    robot.interact(() -> slider("#learning-rate").setValue(0.9));
    assertThat(help("#learning-rate")).startsWith(field("#learning-rate-field").getText() + ":");
  }

  @Test
  void trainingFiguresTipsSayBeforeWhichStepTheyWereTaken(FxRobot robot) {
    robot.moveTo("#train-accuracy");
    await("of the untrained network", () -> isShown("points are on the right side."));
    robot.moveTo("#epoch-label");
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    robot.moveTo("#train-accuracy");
    await("of before the step", () -> isShown("right side before this epoch's step"));
    assertThat(isShown(text("#train-accuracy") + " of the")).isTrue();
    robot.moveTo("#train-loss");
    await("the loss, too", () -> isShown("points before this epoch's step"));
    robot.moveTo("#epoch-label");
    type(robot, "#batch", "32");
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    robot.moveTo("#train-accuracy");
    await("of each batch", () -> isShown("right side, each batch before its own step"));
  }

  @Test
  void aTestLossTooLargeForANumberIsExplainedAndPrintedAsInTheNotebook(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("the sentence", () -> text("#state-sentence").contains("too big"));
    await("the last figures", () -> text("#test-loss").equals("∞"));
    robot.moveTo("#test-loss");
    await("why", () -> isShown("∞: after the step of epoch %d the loss".formatted(shownEpochs())));
    ask(robot, Question.LOG);
    await("the log", () -> onFx(() -> log().getItems().getLast().contains("Test Loss: inf")));
  }

  @Test
  void atTheBottomOfAScreenATipStandsAboveTheMouse(FxRobot robot) {
    double bottom = Screen.getPrimary().getBounds().getMaxY();
    robot.interact(() -> stage.setY(bottom - stage.getHeight()));
    var timeline = node("#timeline", Node.class);
    var end = onFx(() -> timeline.localToScreen(timeline.getBoundsInLocal()));
    robot.moveTo(end.getCenterX(), end.getCenterY());
    await("the tip", () -> tips().size() == 1);
    var tip = tips().getFirst();
    assertThat(onFx(() -> tip.getY() + tip.getHeight())).isLessThan(end.getCenterY());
  }

  @Test
  void aPressTakesTheTipAwayAndItComesBackWithTheMouse(FxRobot robot) {
    robot.moveTo("#train-button");
    await("the tip", () -> tips().size() == 1);
    robot.press(MouseButton.PRIMARY);
    await("none", () -> tips().isEmpty());
    robot.moveTo("#epoch-label").release(MouseButton.PRIMARY);
    robot.moveTo("#train-button");
    await("it again", () -> tips().size() == 1);
  }

  @Test
  void aTipIsAsLargeAsTheWindowsPrint(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    robot.moveTo("#train-button");
    await("the tip", () -> tips().size() == 1);
    double print = onFx(() -> Appearance.font(node("#train-button", Node.class)));
    assertThat(print).isGreaterThan(PlotStyle.DESK_FONT);
    assertThat(onFx(() -> ((Label) tips().getFirst().getSkin().getNode()).getFont().getSize()))
        .isEqualTo(print);
  }

  @Test
  void escapeTakesATipAwayAndDoesWhatItDoesWithoutOne(FxRobot robot) {
    robot.clickOn("#enlarge-toggle");
    await("the plot is away", () -> !window.plotPane().isVisible());
    robot.moveTo("#train-button");
    await("the tip", () -> tips().size() == 1);
    robot.type(KeyCode.ESCAPE);
    await("no tip", () -> tips().isEmpty());
    await("the plot is back", () -> window.plotPane().isVisible());
  }

  @Test
  void aTipThatIsThereFollowsItsNumber(FxRobot robot) {
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    robot.moveTo("#step-button");
    await("the tip", () -> isShown("2"));
    robot.interact(() -> window.run().step(6));
    awaitEpoch(7);
    await("the next epoch", () -> isShown("8"));
    assertThat(tips()).hasSize(1);
  }

  @Test
  void whatIsGreyedOutSaysWhy(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("no trail", () -> node("#trail-toggle", Node.class).isDisabled());
    robot.moveTo("#trail-toggle");
    await("why", () -> isShown("0 earlier lines"));
    robot.moveTo("#epoch-label");
    await("none", () -> tips().isEmpty());
    ask(robot, Question.WALL);
    robot.moveTo("#wall-tile-0");
    await("why", () -> isShown("not trained yet"));
    assertThat(tips()).hasSize(1);
  }

  @Test
  void amongVeryManyPointsTheButtonsSayWhyTheyAreGrey(FxRobot robot) {
    type(robot, "#samples", "7000");
    await("no best line", () -> node("#best-line", Node.class).isDisabled());
    robot.moveTo("#wrong-toggle");
    await("why", () -> isShown("5000 points at most are marked"));
    robot.moveTo("#best-line");
    await("why", () -> isShown("5000 training points at most"));
  }

  @Test
  void afterALossThatIsNoNumberTrainAndStepSayWhyTheyAreGrey(FxRobot robot) {
    var wild = Experiment.NOTEBOOK.schedule().withLearningRate(10);
    robot.interact(() -> window.run().open(Experiment.NOTEBOOK.withSchedule(wild)));
    await("its end", () -> node("#step-button", Node.class).isDisabled());
    robot.moveTo("#train-button");
    await("why", () -> isShown("Learning rate 10 is too big"));
    robot.moveTo("#epoch-label");
    await("none", () -> tips().isEmpty());
    robot.interact(() -> window.run().complain("This is no file."));
    robot.moveTo("#step-button");
    await("why", () -> isShown("Learning rate 10 is too big"));
  }

  @Test
  void atTheLastOfAllEpochsTrainAndStepSayWhyTheyAreGrey(FxRobot robot) {
    var longest = Experiment.NOTEBOOK.schedule().withEpochs(10_000);
    robot.interact(() -> window.run().open(Experiment.NOTEBOOK.withSchedule(longest)));
    await("its end", () -> node("#step-button", Node.class).isDisabled());
    robot.moveTo("#train-button");
    await("why", () -> isShown("10000 epochs are the most"));
  }

  @Test
  void whileTooFewDotsArePaintedTheButtonsSayWhyTheyAreGrey(FxRobot robot) {
    robot.interact(
        () -> {
          window.painting().toggle();
          window.painting().clear();
        });
    await("no run", () -> node("#train-button", Node.class).isDisabled());
    robot.moveTo("#train-button");
    await("why", () -> isShown("4 dots at least, of both colours"));
    robot.moveTo("#wrong-toggle");
    await("why", () -> isShown("0 dots are marked with × while some are painted"));
    assertThat(tips()).hasSize(1);
  }

  @Test
  void aStepsHeadingTellsTheTitleOfItsLesson(FxRobot robot) {
    robot.interact(() -> window.lectern().open("circles"));
    robot.moveTo("#lesson-title");
    await("the title", () -> isShown("Why can't it separate the circles?"));
  }

  @Test
  void whatCannotGoBackSaysWhy(FxRobot robot) {
    robot.moveTo("#step-back-button");
    await("the first epoch", () -> isShown("Epoch 0 is the first"));
    robot.interact(window.painting()::toggle);
    await("the paint bar", () -> onFx(() -> node("#paint-undo", Node.class) != null));
    robot.moveTo("#paint-undo");
    await("no stroke", () -> isShown("0 strokes to undo"));
    robot.moveTo("#paint-redo");
    await("none again", () -> isShown("0 strokes to redo"));
  }
}
