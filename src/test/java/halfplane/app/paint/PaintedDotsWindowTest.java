package halfplane.app.paint;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What becomes of painted dots: as a run, beside other points, in files and after a crash. */
class PaintedDotsWindowTest extends PaintingTest {
  @Test
  void paintingEndsWithTheDotsAsADataSetThatCanBeChosenAgain(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#paint-done");
    await("off", () -> !node("#paint-toggle", ToggleButton.class).isSelected());
    assertThat(shownIn(robot, "#dataset")).containsExactly("Own dots");
    focusNothing(robot);
    robot.type(KeyCode.DIGIT1);
    await("circles", () -> own() == 0);
    choose(robot, "#dataset", "Own dots");
    await("painted again", () -> own() == 4);
    assertThat(window.painting().isOn()).isTrue();
  }

  @Test
  void theListOffersToPaintAndToOpenWithAnEllipsis(FxRobot robot) {
    awaitPicture();
    robot.clickOn("#dataset");
    await("its list", () -> shownIn(robot, ".combo-box-popup").size() > 1);
    assertThat(shownIn(robot, ".combo-box-popup"))
        .contains("Circles", "Painted dots…", "CSV file…")
        .doesNotContain("Own dots", "CSV file");
    robot.type(KeyCode.ESCAPE);
  }

  /** What is read in the cells of a drop-down or of its list. */
  private static List<String> shownIn(FxRobot robot, String query) {
    return onFx(
        () ->
            robot.lookup(query + " .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList());
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
    var read = ExperimentFile.read(file).experiment();
    assertThat(((Source.Own) read.data().source()).points().size()).isEqualTo(4);
    assertThat(window.painting().isUnsaved()).isFalse();
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
    await("the dots", () -> frame().train().size() == 16);
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
    await("the moons", () -> frame().train().size() == 80);
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

  @Test
  void openedDotsAreThoseThatArePaintedOn(FxRobot robot, @TempDir Path folder) throws IOException {
    var file = folder.resolve("dots.halfplane");
    ExperimentFile.write(file, new SavedExperiment(ofDots()));
    robot.interact(() -> window.desk().use(file));
    await("the dots", () -> frame().train().size() == 16);
    robot.interact(() -> window.data().use(Shape.MOONS));
    robot.interact(() -> window.painting().startWithLast());
    assertThat(window.painting().dotsProperty().get().size()).isEqualTo(20);
    assertThat(window.painting().isUnsaved()).isFalse();
  }
}
