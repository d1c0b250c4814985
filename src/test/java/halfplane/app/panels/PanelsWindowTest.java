package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.MainWindow;
import halfplane.app.WindowTest;
import halfplane.app.memory.Memory;
import halfplane.app.run.Beginning;
import halfplane.app.run.FoundLimits;
import halfplane.app.run.Pace;
import halfplane.limits.BestLine;
import halfplane.limits.Limits;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class PanelsWindowTest extends WindowTest {
  /** Of weights with which one unit of ReLU gives 0 wherever the circles have points. */
  private static final long DEAD_SEED = 0;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private Panel panel(Question question) {
    return node("#panel-" + question.key(), Panel.class);
  }

  @Test
  void oneIsOpenAtATimeAndTheFirstIsTheCurves(FxRobot robot) {
    assertThat(window.deck().question()).isEqualTo(Question.CURVES);
    for (var question : Question.values()) {
      ask(robot, question);
      assertThat(onFx(() -> robot.lookup(".panel").queryAllAs(Panel.class)))
          .filteredOn(Panel::isOpen)
          .containsExactly(panel(question));
      assertThat(panel(question).isVisible()).isTrue();
    }
  }

  @Test
  void theKeysGoRoundAndEnlargeAndShrink(FxRobot robot) {
    focusNothing(robot);
    robot.type(KeyCode.OPEN_BRACKET);
    await("the last", () -> window.deck().question() == Question.LOG);
    robot.type(KeyCode.CLOSE_BRACKET).type(KeyCode.CLOSE_BRACKET);
    await("the second", () -> window.deck().question() == Question.WHY);
    robot.type(KeyCode.E);
    await("the plot is away", () -> !window.plotPane().isVisible());
    assertThat(panel(Question.WHY).getWidth()).isGreaterThan(800);
    robot.type(KeyCode.ESCAPE);
    await("the plot is back", () -> window.plotPane().isVisible());
    assertThat(panel(Question.WHY).getWidth()).isLessThan(400);
  }

  @Test
  void anEnlargedPanelFollowsTheTraining(FxRobot robot) {
    ask(robot, Question.WHY);
    robot.clickOn("#enlarge-toggle");
    var before = text("#product-equation");
    robot.clickOn("#step-button");
    await("another equation", () -> !text("#product-equation").equals(before));
  }

  @Test
  void onAProjectorPanelsAreAwayAndAQuestionFillsTheWindow(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    await("no panels", () -> !node("#panels", PanelDeck.class).isVisible());
    assertThat(panel(Question.CURVES).isOpen()).isFalse();
    var menu = node("#questions-button", MenuButton.class);
    robot.clickOn(menu);
    await("the menu stays open", menu::isShowing);
    robot.interact(() -> menu.getItems().get(Question.BOWL.ordinal()).fire());
    await("the bowl", () -> panel(Question.BOWL).isOpen());
    assertThat(panel(Question.BOWL).getWidth()).isGreaterThan(800);
  }

  @Test
  void onAProjectorDialogsAreReadFromAfar(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    robot.interact(() -> Platform.runLater(window.takeHome()::savePicture));
    await("the dialog", () -> isThere(robot, "#picture-save"));
    var button = robot.lookup("#picture-save").queryAs(Button.class);
    await("its print", () -> button.getFont().getSize() >= 18);
    robot.type(KeyCode.ESCAPE);
    await("no dialog", () -> !isThere(robot, "#picture-save"));
  }

  @Test
  void onAProjectorWhatThePlotSaysOfAPlaceIsReadWhole(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(768);
        });
    var plot = window.plotPane().plot();
    var readout = node("#plot-readout", Label.class);
    await("a small plot", () -> plot.side() > 0 && plot.side() < 600);
    pointAt(
        robot,
        () -> plot.localToScreen(plot.getWidth() * 0.4, plot.getHeight() / 2),
        "the readout",
        readout::isVisible);
    assertThat(onFx(() -> readout.getLayoutX())).isNotNegative();
    assertThat(onFx(() -> readout.getLayoutX() + readout.getWidth()))
        .isLessThanOrEqualTo(onFx(plot::getWidth));
  }

  @Test
  void onAProjectorRewindIsNamedWhereItIsTheWayOut(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    await("icons alone", () -> text("#rewind-button").isEmpty());
    var schedule = new Experiment.Schedule(10, 100, Experiment.Schedule.ALL);
    robot.interact(
        () -> {
          window.run().paceProperty().set(Pace.FULL);
          window.run().change(Experiment.NOTEBOOK.withSchedule(schedule));
          window.run().train();
        });
    await("its name", () -> text("#rewind-button").equals("Rewind"));
    robot.clickOn("#rewind-button");
    await("icons again", () -> text("#rewind-button").isEmpty());
  }

  @Test
  void theProjectorCanBeChosenBeforeTheWindowOpens(FxRobot robot) {
    robot.interact(
        () -> {
          window.close();
          window = new MainWindow(stage, Experiment.NOTEBOOK);
          window.transport().projector().fire();
          window.show();
        });
    await("the whole window", window::isFurnished);
    awaitPicture();
    assertThat(frame().request().style().font()).isGreaterThan(18);
    assertThat(node("#panels", PanelDeck.class).isVisible()).isFalse();
  }

  @Test
  void theOpenPanelAndTheThemeAreRememberedFromOneStartToTheNext(
      FxRobot robot, @TempDir Path folder) {
    var file = folder.resolve("remembered");
    var memory = Memory.in(file);
    robot.interact(
        () -> {
          window.close();
          window = new MainWindow(stage, Beginning.with(Experiment.NOTEBOOK), memory);
          window.show();
          window.deck().ask(Question.BOWL);
          window.transport().theme().fire();
          window.close();
          window = new MainWindow(stage, Beginning.with(Experiment.NOTEBOOK), Memory.in(file));
          window.show();
        });
    assertThat(window.deck().question()).isEqualTo(Question.BOWL);
    assertThat(window.transport().theme().isSelected()).isTrue();
  }

  @Test
  void theChartsSayWhyLessLossIsNotMoreRight() {
    await("limits", () -> !text("#twist").isEmpty());
    assertThat(text("#twist"))
        .contains("0.69298")
        .contains("51.00\u00a0%")
        .contains("60.50\u00a0%");
    var levels = chart("#accuracy-chart").curves().levels();
    assertThat(levels).hasSize(2);
    assertThat(levels.getLast().value()).isEqualTo(100);
    assertThat(levels.getFirst().name()).endsWith("none above");
  }

  @Test
  void sharesThatAreOnePointApartDoNotPrintAlike(FxRobot robot) {
    await("limits", () -> !text("#twist").isEmpty());
    var found = window.run().limitsProperty().get();
    var best = new BestLine(found.best().line(), 3998, 4000);
    robot.interact(
        () -> FoundLimits.set(window.run(), new Limits(best, found.floor(), 3997, found.circle())));
    assertThat(text("#twist")).contains("99.92\u00a0%").contains("99.95\u00a0%");
  }

  private void awaitLevelsThatMayBePassed() {
    await(
        "a level that may be passed",
        () ->
            chart("#accuracy-chart")
                .curves()
                .levels()
                .getFirst()
                .name()
                .equals("best line on train 60.50"));
    assertThat(chart("#loss-chart").curves().levels().getLast().name()).isEqualTo("floor 0.69298");
  }

  @Test
  void aNetworkThatBendsHasNoCeilingAndLeavesNoTrail(FxRobot robot) {
    await("limits", () -> !text("#twist").isEmpty());
    robot.clickOn("#trail-toggle");
    await("the trail", () -> frame().request().overlay().trail());
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("no trail", () -> node("#trail-toggle", ToggleButton.class).isDisabled());
    awaitLevelsThatMayBePassed();
  }

  @Test
  void withBatchesTheNoteSaysWhatTrainFiguresAddUp(FxRobot robot) {
    assertThat(text("#figures-note")).startsWith("As in the notebook");
    type(robot, "#batch", "32");
    await("the batches", () -> text("#figures-note").startsWith("With batches"));
  }

  @Test
  void withBatchesNoLevelIsSaidToBeOneThatFiguresCannotPass(FxRobot robot) {
    await("limits", () -> !text("#twist").isEmpty());
    assertThat(chart("#loss-chart").curves().levels().getLast().name()).endsWith("no line below");
    type(robot, "#batch", "32");
    awaitLevelsThatMayBePassed();
  }

  @Test
  void aDoubleClickOnTheMorphsSliderGoesAllTheWayToTheHiddenLayer(FxRobot robot) {
    ask(robot, Question.INSIDE);
    await("the sheet", () -> !text("#inside-note").isEmpty() && !window.deck().isBusy());
    robot.interact(() -> slider("#morph").setValue(0.2));
    awaitDoubleClick(robot, "#morph", "all the way", () -> slider("#morph").getValue() == 1);
  }

  @Test
  void aHiddenLayerThatIsDeadOnAllPointsIsSaidToLeaveNothing(FxRobot robot) {
    ask(robot, Question.INSIDE);
    var model = Experiment.NOTEBOOK.model();
    robot.interact(
        () ->
            window
                .run()
                .change(
                    Experiment.NOTEBOOK.withModel(
                        new Experiment.Model(
                            model.features(), List.of(1), Activation.RELU, DEAD_SEED))));
    await("nothing", () -> text("#inside-note").startsWith("Nothing is left"));
    assertThat(text("#inside-note")).contains("rank 0");
  }

  @Test
  void aPanelThatFillsTheWindowFillsAnotherWindowToo(FxRobot robot) {
    ask(robot, Question.LOG);
    robot.type(KeyCode.E);
    await("no plot", () -> !window.plotPane().isVisible());
    reopen(robot);
    assertThat(window.plotPane().isVisible()).isFalse();
    assertThat(window.deck().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    await("the plot", () -> window.plotPane().isVisible());
  }
}
