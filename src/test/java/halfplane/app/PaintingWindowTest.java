package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.PastedPoints;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.files.UnsavedWork;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class PaintingWindowTest extends WindowTest {
  @BeforeEach
  void blankSheet(FxRobot robot) {
    awaitPicture();
    robot.clickOn("#paint-toggle").clickOn("#paint-clear");
    await("a blank sheet", () -> dots() == 0);
  }

  private int dots() {
    return window.painting().dotsProperty().get().size();
  }

  private Point2D place(double x1, double x2) {
    return plot().localToScreen(plot().place(x1, x2));
  }

  private void dot(FxRobot robot, double x1, double x2) {
    robot.clickOn(place(x1, x2), MouseButton.PRIMARY);
  }

  private void twoOfEach(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, -0.9, -0.3);
    dot(robot, -0.9, 0.3);
    robot.clickOn("#paint-blue");
    dot(robot, 0.9, -0.3);
    dot(robot, 0.9, 0.3);
    await("a run on them", () -> own() == 4);
  }

  @Test
  void aStrokeWhileAStepIsInFlightBeginsNoWholeRun(FxRobot robot) {
    twoOfEach(robot);
    robot.interact(
        () -> {
          window.run().raiseEpochs(10_000);
          window.run().paceProperty().set(Pace.ONE);
          window.run().step(10);
        });
    assertThat(window.run().trainingProperty().get()).isTrue();
    dot(robot, 0, 0);
    await("a run on five", () -> own() == 5);
    assertThat(window.run().trainingProperty().get()).isFalse();
  }

  @Test
  void aTurnOfOnesLineAfterAStrokeIsUndoneBeforeIt(FxRobot robot) {
    twoOfEach(robot);
    await("their picture", () -> frame().request().snapshot().preparation().train().size() == 3);
    robot.interact(window.plotPane().mine()::fire);
    var before = window.plotPane().myLine().lineProperty().get();
    robot.interact(() -> window.plotPane().myLine().turn(5));
    robot.interact(window::undo);
    assertThat(window.plotPane().myLine().lineProperty().get()).isEqualTo(before);
    assertThat(own()).isEqualTo(4);
    robot.interact(window::undo);
    assertThat(dots()).isEqualTo(3);
  }

  private void twoOfEachWithOtherWeights(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#new-weights-button");
    await("other weights", () -> window.run().experiment().model().seed() == 43);
  }

  /** How many painted dots the run is on. */
  private int own() {
    return window.run().experiment().data().source() instanceof Source.Own own
        ? own.points().size()
        : 0;
  }

  @Test
  void dotsOfBothColoursAreARunAsSoonAsThereAreFour(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, -0.9, -0.3);
    dot(robot, -0.9, 0.3);
    dot(robot, -0.8, 0);
    assertThat(text("#paint-count")).startsWith("3 red, 0 blue").contains("of both colours");
    assertThat(own()).isZero();
    robot.clickOn("#paint-blue");
    dot(robot, 0.9, 0);
    await("a run", () -> own() == 4);
    assertThat(text("#paint-count")).isEqualTo("3 red, 1 blue");
    var points = ((Source.Own) window.run().experiment().data().source()).points();
    assertThat(points.x1(3)).isBetween(0.88, 0.92);
    assertThat(points.label(3)).isOne();
    robot.clickOn("#step-button");
    awaitEpoch(1);
  }

  @Test
  void strokesAreUndoneAndDoneAgainAndTheEraserWipes(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#paint-undo");
    await("three", () -> dots() == 3);
    robot.clickOn("#paint-redo");
    await("four", () -> dots() == 4);
    robot.clickOn("#paint-eraser");
    dot(robot, 0.9, 0.3);
    await("wiped", () -> dots() == 3);
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("back", () -> dots() == 4);
  }

  @Test
  void dotsThatAreNoRunYetStayWhenTheLanguageChanges(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.clickOn("#paint-clear").clickOn("#paint-red");
    dot(robot, -0.9, 0.3);
    dot(robot, 0.9, 0.3);
    robot.clickOn("#paint-eraser");
    reopen(robot);
    awaitEpoch(1);
    assertThat(dots()).isEqualTo(2);
    assertThat(own()).isEqualTo(4);
    assertThat(node("#paint-eraser", ToggleButton.class).isSelected()).isTrue();
    robot.clickOn("#paint-undo");
    await("one", () -> dots() == 1);
    robot.clickOn("#paint-undo").clickOn("#paint-undo");
    await("as before", () -> dots() == 4);
  }

  @Test
  void paintingThatIsOpenedAndClosedLeavesTheRun(FxRobot robot) {
    reopenOnCircles(robot);
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.clickOn("#paint-toggle");
    await("on", () -> window.painting().isOn());
    robot.clickOn("#paint-done");
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
    assertThat(shownEpochs()).isEqualTo(1);
    assertThat(window.painting().isUnsaved()).isFalse();
  }

  private void reopenOnCircles(FxRobot robot) {
    robot.interact(
        () -> {
          window.close();
          window = new MainWindow(stage, Experiment.NOTEBOOK);
          window.show();
        });
    await("the whole window", window::isFurnished);
    awaitPicture();
  }

  @Test
  void dotsThatAreNoRunAreThereAgainWhenPaintingIs(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, 0, 0);
    robot.clickOn("#paint-done");
    assertThat(text("#state-sentence")).contains("a run needs at least 4");
    assertThat(window.painting().isOn()).isFalse();
    robot.clickOn("#paint-toggle");
    assertThat(dots()).isOne();
    robot.interact(window::undo);
    assertThat(dots()).as("what painting would have begun with").isEqualTo(1000);
  }

  @Test
  void dotsThatAreNoRunAreAskedForBeforeTheWindowCloses(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, 0, 0);
    robot.interact(() -> Platform.runLater(window::quit));
    await("the question", () -> isThere(robot, "#loose-drop"));
    robot.type(KeyCode.ESCAPE);
    await("an answer", () -> !isThere(robot, "#loose-drop"));
    assertThat(stage.isShowing()).isTrue();
    assertThat(dots()).isOne();
    robot.clickOn("#paint-done");
    robot.interact(() -> window.data().use(Shape.MOONS));
    robot.interact(() -> Platform.runLater(window::quit));
    await("the question again", () -> isThere(robot, "#loose-drop"));
    robot.clickOn("#loose-drop");
    await("closed", () -> !stage.isShowing());
  }

  @Test
  void anotherSplitOfPaintedDotsIsUndoneInItsTurn(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#new-dots-button");
    await("another split", () -> window.run().experiment().data().seed() == 43);
    robot.clickOn("#paint-undo");
    await("the first split", () -> window.run().experiment().data().seed() == 42);
    assertThat(dots()).isEqualTo(4);
  }

  @Test
  void aSheetThatIsNoRunYetStaysWhereASettingIsUndone(FxRobot robot) {
    twoOfEachWithOtherWeights(robot);
    robot.clickOn("#paint-clear").clickOn("#paint-red");
    dot(robot, 0, 0);
    robot.clickOn("#paint-undo").clickOn("#paint-undo").clickOn("#paint-undo");
    await("the first weights", () -> window.run().experiment().model().seed() == 42);
    assertThat(dots()).isEqualTo(4);
    assertThat(window.painting().isOn()).isTrue();
  }

  @Test
  void aStrokeAfterAnUndoneSettingLeavesNothingToDoAgain(FxRobot robot) {
    twoOfEachWithOtherWeights(robot);
    robot.clickOn("#paint-undo");
    await("the first weights", () -> window.run().experiment().model().seed() == 42);
    dot(robot, 0, 0);
    robot.interact(window::redo);
    assertThat(dots()).isEqualTo(5);
    assertThat(window.run().experiment().model().seed()).isEqualTo(42);
  }

  @Test
  void aWideBrushSpraysWhileItIsDragged(FxRobot robot) {
    robot.interact(() -> slider("#brush-size").setValue(30));
    robot.clickOn("#paint-blue");
    robot.moveTo(place(-0.5, 0)).press(MouseButton.PRIMARY);
    robot.moveTo(place(0.5, 0)).release(MouseButton.PRIMARY);
    assertThat(dots()).isGreaterThan(40);
    robot.interact(window.painting()::undo);
    assertThat(dots()).isZero();
  }

  @Test
  void pointsThatAreChosenWhileAStrokeIsHeldTakeItsPlace(FxRobot robot) {
    twoOfEach(robot);
    robot.interact(
        () -> {
          window.painting().press(0, 0.5, 0.01);
          window.data().use(Shape.MOONS);
          window.painting().release();
        });
    await("moons", () -> own() == 0 && window.run().showsItsSettings());
    assertThat(window.painting().isOn()).isFalse();
    assertThat(window.run().experiment().data().source())
        .isInstanceOfSatisfying(
            Source.Made.class, made -> assertThat(made.shape()).isEqualTo(Shape.MOONS));
  }

  @Test
  void paintingEndsWithTheDotsAsADataSetThatCanBeChosenAgain(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#paint-done");
    await("off", () -> !node("#paint-toggle", ToggleButton.class).isSelected());
    assertThat(combo("#dataset").getValue()).isEqualTo("Painted dots…");
    focusNothing(robot);
    robot.type(KeyCode.DIGIT1);
    await("circles", () -> own() == 0);
    robot.interact(() -> combo("#dataset").getSelectionModel().select("Painted dots…"));
    await("painted again", () -> own() == 4);
    assertThat(window.painting().isOn()).isTrue();
  }

  @Test
  void paintedDotsAreAskedForBeforeTheyAreLostUnlessTheyAreSaved(
      FxRobot robot, @TempDir Path folder) throws Exception {
    twoOfEach(robot);
    robot.interact(
        () ->
            Platform.runLater(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST))));
    await("the question", () -> robot.lookup("#unsaved-drop").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    await("gone", () -> robot.lookup("#unsaved-drop").tryQuery().isEmpty());
    assertThat(stage.isShowing()).isTrue();
    assertThat(own()).isEqualTo(4);

    var file = folder.resolve("own.halfplane");
    robot.interact(() -> window.desk().saveExperiment(file));
    await("saved", () -> !window.painting().isUnsaved());
    assertThat(Files.size(file)).isLessThan(4000);
    var read = ExperimentFile.read(file);
    assertThat(((Source.Own) read.data().source()).points().size()).isEqualTo(4);
    assertThat(window.painting().isUnsaved()).isFalse();
  }

  @Test
  void strokesAndSettingsAreUndoneInTheirOrder(FxRobot robot) {
    twoOfEach(robot);
    type(robot, "#learning-rate-field", "0.5");
    assertThat(window.painting().isOn()).isTrue();
    robot.clickOn("#paint-red");
    dot(robot, 0, 0);
    await("five", () -> own() == 5);
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.5");
    robot.interact(window::undo);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.1");
    assertThat(own()).isEqualTo(4);
    robot.interact(window::undo);
    assertThat(dots()).isEqualTo(3);
    robot.interact(window::redo);
    robot.interact(window::redo);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.5");
    robot.interact(window::redo);
    assertThat(own()).isEqualTo(5);
  }

  @Test
  void afterPaintingItsLastStrokesAreUndoneTogetherAndNotWithASettingBeforeThem(FxRobot robot) {
    twoOfEachWithOtherWeights(robot);
    dot(robot, 0.5, 0.5);
    dot(robot, 0.5, -0.5);
    await("six", () -> own() == 6);
    robot.clickOn("#paint-done");
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(window.run().experiment().model().seed()).isEqualTo(43);
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(window.run().experiment().model().seed()).isEqualTo(42);
    robot.interact(window::undo);
    assertThat(own()).isZero();
    robot.interact(window::redo);
    robot.interact(window::redo);
    robot.interact(window::redo);
    assertThat(own()).isEqualTo(6);
  }

  @Test
  void soTheyAreAfterARefusedFile(FxRobot robot, @TempDir Path folder) throws IOException {
    twoOfEachWithOtherWeights(robot);
    dot(robot, 0.5, 0.5);
    await("five", () -> own() == 5);
    var wrong = Files.writeString(folder.resolve("wrong.csv"), "1,2,0\n3,4,0\n");
    robot.interact(
        () -> {
          var run = window.run();
          var file = new Source.CsvFile(wrong);
          run.change(run.experiment().withData(run.experiment().data().withSource(file)));
        });
    await("its refusal", () -> text("#state-sentence").contains("wrong.csv"));
    assertThat(dots()).isEqualTo(5);
    robot.clickOn("#paint-done");
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(window.run().experiment().model().seed()).isEqualTo(43);
  }

  @Test
  void tooFewDotsOutliveAChangeOfSettings(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, 0, 0);
    type(robot, "#learning-rate-field", "0.5");
    assertThat(dots()).isOne();
  }

  @Test
  void standardisingEndsPainting(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#standardise");
    await("off", () -> !window.painting().isOn());
  }

  @Test
  void aFileThatIsRefusedLeavesTheDotsAndTheirQuestion(FxRobot robot, @TempDir Path folder)
      throws Exception {
    twoOfEach(robot);
    var file = Files.writeString(folder.resolve("wrong.csv"), "1,2,a\n3,x,b\n5,6,a\n7,8,b\n");
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the question", () -> robot.lookup("#unsaved-drop").tryQuery().isPresent());
    robot.clickOn("#unsaved-drop");
    await("a sentence", () -> text("#state-sentence").contains("wrong.csv, line 2"));
    assertThat(own()).isEqualTo(4);
    assertThat(window.painting().isUnsaved()).isTrue();
    assertThat(window.desk().recent().files()).isEmpty();
  }

  @Test
  void dotsPaintedWhileAFileLoadsAreStillAskedFor(FxRobot robot, @TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("own.csv"), "1,2,a\n3,4,b\n5,6,a\n7,8,b\n");
    robot.interact(
        () -> {
          window
              .run()
              .change(
                  ofFile(file), () -> window.painting().opened(ofFile(file), Optional.of(file)));
          window.run().change(ofDots());
          window.painting().own().recovered(painted().points());
        });
    await("the dots", () -> frame().request().snapshot().preparation().train().size() == 16);
    assertThat(window.painting().isUnsaved()).isTrue();
  }

  private static Experiment ofFile(Path file) {
    return Experiment.NOTEBOOK.withData(
        Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(file)));
  }

  private static Source.Own painted() {
    return new Source.Own(Shape.GAUSS.make(20, 0, 1));
  }

  private static Experiment ofDots() {
    return Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(painted()));
  }

  @Test
  void dotsThatWerePaintedBeforeAnotherSetOutliveACrash(FxRobot robot) {
    var moons =
        Experiment.NOTEBOOK.withData(
            Experiment.NOTEBOOK.data().withSource(new Source.Made(Shape.MOONS, 100, 0.1)));
    var left =
        new UnsavedWork(new SavedExperiment(moons), Optional.of(painted()), Optional.empty());
    robot.interact(() -> window.desk().recover(left));
    await("the moons", () -> frame().request().snapshot().preparation().train().size() == 80);
    assertThat(window.painting().isUnsaved()).isTrue();
    robot.interact(() -> assertThat(window.desk().unsavedWork().painted()).contains(painted()));
    robot.interact(() -> window.painting().startWithLast());
    assertThat(window.painting().dotsProperty().get()).isEqualTo(painted().points());
    robot.interact(
        () -> {
          var work = window.desk().unsavedWork();
          assertThat(work.painted()).as("they are the run's own now").isEmpty();
          assertThat(work.dots()).contains(painted());
        });
  }

  @Test
  void dotsOfAnotherScaleThatAreUndoneToAreInView(FxRobot robot) {
    var large = new Source.Own(PastedPoints.read("0\t90\t0\n9\t99\t0\n99\t9\t1\n90\t0\t1"));
    robot.interact(
        () -> {
          window.painting().stop();
          window.run().change(withSource(large));
          window.data().use(Shape.CIRCLES);
        });
    await("circles", () -> window.run().showsItsSettings() && !isInView(large));
    robot.interact(window.painting()::toggle);
    robot.interact(window::undo);
    assertThat(window.painting().dotsProperty().get()).isEqualTo(large.points());
    await("their view", () -> isInView(large));
  }

  private boolean isInView(Source.Own dots) {
    return frame().request().view().holds(dots.points());
  }

  private Experiment withSource(Source source) {
    var experiment = window.run().experiment();
    return experiment.withData(experiment.data().withSource(source));
  }

  @Test
  void openedDotsAreThoseThatArePaintedOn(FxRobot robot, @TempDir Path folder) throws IOException {
    var file = folder.resolve("dots.halfplane");
    ExperimentFile.write(file, new SavedExperiment(ofDots()));
    robot.interact(() -> window.desk().use(file));
    await("the dots", () -> frame().request().snapshot().preparation().train().size() == 16);
    robot.interact(() -> window.data().use(Shape.MOONS));
    robot.interact(() -> window.painting().startWithLast());
    assertThat(window.painting().dotsProperty().get().size()).isEqualTo(20);
    assertThat(window.painting().isUnsaved()).isFalse();
  }
}
