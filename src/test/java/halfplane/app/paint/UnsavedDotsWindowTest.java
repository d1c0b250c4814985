package halfplane.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.lessons.Lessons;
import halfplane.data.Dataset;
import halfplane.data.Names;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Painted dots that are in no file, and what may become of them. */
class UnsavedDotsWindowTest extends WindowTest {
  @TempDir Path folder;

  private Dataset painted;

  @BeforeEach
  void fourDotsInNoFile(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () -> {
          window.painting().toggle();
          window.painting().clear();
        });
    dot(robot, Brush.RED, -0.9, -0.3);
    dot(robot, Brush.RED, -0.9, 0.3);
    dot(robot, Brush.BLUE, 0.9, -0.3);
    dot(robot, Brush.BLUE, 0.9, 0.3);
    painted = onSheet();
    assertThat(own()).isEqualTo(painted);
    await("their run", () -> window.run().showsItsSettings());
  }

  private void dot(FxRobot robot, Brush brush, double x1, double x2) {
    robot.interact(
        () -> {
          window.painting().brushProperty().set(brush);
          window.painting().press(x1, x2, 0.01);
          window.painting().release();
        });
  }

  private void done(FxRobot robot) {
    robot.interact(window.painting()::finish);
  }

  private void use(FxRobot robot, Shape shape) {
    robot.interact(() -> window.data().use(shape));
    await("the set", () -> window.run().showsItsSettings());
  }

  private void undo(FxRobot robot) {
    robot.interact(window::undo);
    await("its picture", () -> window.run().showsItsSettings());
  }

  private Dataset onSheet() {
    return window.painting().dotsProperty().get();
  }

  /** The painted dots that the run is on; null on other points. */
  private Dataset own() {
    return window.run().experiment().data().source() instanceof Source.Own own
        ? own.points()
        : null;
  }

  private Dataset toBeSaved() {
    return window.painting().own().unsaved().map(Source.Own::points).orElse(null);
  }

  private static void later(FxRobot robot, Runnable action) {
    robot.interact(() -> Platform.runLater(action));
  }

  private static void answer(FxRobot robot, KeyCode orNull) {
    await("the question", () -> robot.lookup("#unsaved-drop").tryQuery().isPresent());
    if (orNull == null) {
      robot.clickOn("#unsaved-drop");
    } else {
      robot.type(orNull);
    }
    await("an answer", () -> robot.lookup("#unsaved-drop").tryQuery().isEmpty());
  }

  private void dropThem(FxRobot robot, Path folder) throws IOException {
    var file = folder.resolve("circles.halfplane");
    ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK));
    later(robot, () -> window.desk().use(file));
    answer(robot, null);
    await("the file", () -> own() == null && window.run().showsItsSettings());
    await("its name", () -> window.desk().recent().files().size() == 1);
  }

  @Test
  void paintingOnOtherDotsAsksBeforeItTakesTheirPlace(FxRobot robot) {
    done(robot);
    use(robot, Shape.CIRCLES);
    robot.clickOn("#paint-toggle");
    answer(robot, KeyCode.ESCAPE);
    assertThat(window.painting().isOn()).isFalse();
    assertThat(node("#paint-toggle", ToggleButton.class).isSelected()).isFalse();
    assertThat(toBeSaved()).isEqualTo(painted);
    focusNothing(robot);
    later(robot, () -> robot.type(KeyCode.D));
    answer(robot, null);
    await("a sheet of circles", () -> window.painting().isOn());
    dot(robot, Brush.RED, 0, 0);
    assertThat(toBeSaved().size()).isEqualTo(1001);
  }

  @Test
  void aPastedLineWithOtherPointsAsksBeforeItTakesTheirPlace(FxRobot robot) {
    done(robot);
    var others = new Source.Own(Shape.MOONS.make(10, 0.1, 1));
    var line = ExperimentCode.of(withSource(others));
    robot.interact(() -> clipboard(line));
    later(robot, () -> window.desk().paste());
    answer(robot, KeyCode.ESCAPE);
    assertThat(own()).isEqualTo(painted);
    later(robot, () -> window.desk().paste());
    answer(robot, null);
    await("the others", () -> others.points().equals(own()));
    assertThat(toBeSaved()).isNull();
  }

  @Test
  void theLineOfTheDotsThemselvesAsksNothingAndLeavesTheirNames(FxRobot robot) {
    done(robot);
    var named = new Source.Own(painted.named(new Names("width", "length", "cat", "dog")));
    robot.interact(
        () -> {
          window.painting().own().recovered(named.points());
          window.run().change(withSource(named));
          window.desk().copySettings();
        });
    await("their run", () -> window.run().showsItsSettings());
    later(robot, () -> window.desk().paste());
    robot.interact(() -> {});
    assertThat(robot.lookup("#unsaved-drop").tryQuery()).isEmpty();
    assertThat(own()).isEqualTo(named.points());
    assertThat(toBeSaved()).isEqualTo(named.points());
  }

  @Test
  void aPastedNoiseLeavesPaintedDots(FxRobot robot) {
    done(robot);
    robot.interact(() -> clipboard("noise=0.2"));
    robot.interact(() -> window.desk().paste());
    await("a sentence", () -> text("#state-sentence").contains("a set is missing"));
    assertThat(own()).isEqualTo(painted);
    robot.interact(() -> clipboard("noise=0.2 set=moons"));
    robot.interact(() -> window.desk().paste());
    await("moons", () -> own() == null);
    assertThat(toBeSaved()).isEqualTo(painted);
  }

  private Experiment withSource(Source source) {
    var experiment = window.run().experiment();
    return experiment.withData(experiment.data().withSource(source));
  }

  private static void clipboard(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Test
  void dotsWhoseFileWasWrittenOverAreInNone(FxRobot robot) {
    var file = folder.resolve("experiment.halfplane");
    save(robot, file);
    dot(robot, Brush.RED, 0, 0);
    save(robot, file);
    undo(robot);
    assertThat(own()).isEqualTo(painted);
    assertThat(toBeSaved()).isEqualTo(painted);
    save(robot, folder.resolve("other.halfplane"));
    assertThat(toBeSaved()).isNull();
  }

  @Test
  void dotsWhoseFileGetsOtherPointsAreInNone(FxRobot robot) {
    var file = folder.resolve("experiment.halfplane");
    save(robot, file);
    done(robot);
    use(robot, Shape.MOONS);
    robot.interact(() -> window.desk().saveExperiment(file));
    await("the question's reason", () -> painted.equals(toBeSaved()));
  }

  private void save(FxRobot robot, Path file) {
    robot.interact(() -> window.desk().saveExperiment(file));
    await("the file", () -> toBeSaved() == null);
  }

  @Test
  void paintingOnTheDotsThemselvesAsksNothing(FxRobot robot) {
    done(robot);
    robot.clickOn("#paint-toggle");
    assertThat(onSheet()).isEqualTo(painted);
  }

  @Test
  void dotsThatAreUndoneToAreThoseThatWouldBeLost(FxRobot robot) {
    done(robot);
    use(robot, Shape.CIRCLES);
    robot.clickOn("#paint-toggle");
    answer(robot, null);
    dot(robot, Brush.RED, 0, 0);
    undo(robot);
    assertThat(own()).isNull();
    assertThat(toBeSaved()).isEqualTo(painted);
    done(robot);
    undo(robot);
    assertThat(own()).isEqualTo(painted);
    assertThat(toBeSaved()).isEqualTo(painted);
  }

  @Test
  void aSettingThatIsUndoneAmongStrokesBringsTheDotsBackThatItWasChangedOn(FxRobot robot) {
    var others = new Source.Own(Shape.GAUSS.make(20, 0, 1));
    var data = Experiment.NOTEBOOK.data().withSource(others);
    robot.interact(() -> window.run().change(window.run().experiment().withData(data)));
    assertThat(onSheet()).isEqualTo(others.points());
    assertThat(toBeSaved()).as("what is in no file stays what would be lost").isEqualTo(painted);
    dot(robot, Brush.RED, 0, 0);
    assertThat(toBeSaved().size()).isEqualTo(21);
    undo(robot);
    undo(robot);
    assertThat(onSheet()).isEqualTo(painted);
    assertThat(toBeSaved()).isEqualTo(painted);
  }

  @Test
  void dotsThatWereNotToBeSavedAreUnsavedWhereUndoBringsThemBack(
      FxRobot robot, @TempDir Path folder) throws IOException {
    done(robot);
    dropThem(robot, folder);
    assertThat(toBeSaved()).isNull();
    undo(robot);
    assertThat(own()).isEqualTo(painted);
    assertThat(toBeSaved()).isEqualTo(painted);
  }

  @Test
  void dotsThatWereNotToBeSavedAreUnsavedWhereTheyAreChosenAgain(
      FxRobot robot, @TempDir Path folder) throws IOException {
    done(robot);
    dropThem(robot, folder);
    choose(robot, "#dataset", "Own dots");
    assertThat(onSheet()).isEqualTo(painted);
    assertThat(toBeSaved()).isEqualTo(painted);
  }

  @Test
  void dotsOfAFileThatAreUndoneToAreNotAskedFor(FxRobot robot) {
    var file = folder.resolve("dots.halfplane");
    robot.interact(() -> window.desk().saveExperiment(file));
    await("saved", () -> !window.painting().isUnsaved());
    done(robot);
    use(robot, Shape.MOONS);
    undo(robot);
    assertThat(own()).isEqualTo(painted);
    assertThat(window.painting().isUnsaved()).isFalse();
  }

  @Test
  void paintedDotsChosenWhilePaintingLeaveTheSheet(FxRobot robot) {
    done(robot);
    use(robot, Shape.CIRCLES);
    robot.clickOn("#paint-toggle");
    answer(robot, null);
    robot.interact(window.painting()::clear);
    dot(robot, Brush.RED, 0, 0);
    choose(robot, "#dataset", "Own dots");
    assertThat(onSheet().size()).isOne();
    undo(robot);
    undo(robot);
    assertThat(onSheet().size()).isEqualTo(1000);
  }

  @Test
  void anotherSplitLeavesDotsThatAreNoRunYet(FxRobot robot) {
    robot.interact(window.painting()::clear);
    dot(robot, Brush.RED, 0, 0);
    robot.clickOn("#new-dots-button");
    await("another split", () -> window.run().experiment().data().seed() == 43);
    assertThat(onSheet().size()).isOne();
    undo(robot);
    assertThat(window.run().experiment().data().seed()).isEqualTo(42);
    assertThat(onSheet().size()).isOne();
  }

  @Test
  void aStrokeThatIsUndoneLeavesTheVerySameRun(FxRobot robot) {
    robot.interact(() -> window.desk().saveExperiment(folder.resolve("dots.halfplane")));
    await("saved", () -> !window.painting().isUnsaved());
    done(robot);
    var before = window.run().experiment();
    robot.clickOn("#paint-toggle");
    dot(robot, Brush.RED, 0, 0);
    assertThat(window.painting().isUnsaved()).isTrue();
    undo(robot);
    assertThat(window.run().experiment()).isEqualTo(before);
    assertThat(window.painting().isUnsaved()).isFalse();
  }

  @Test
  void dotsWithStraightLabelsComeBackWhereTheirStrokesAreUndone(FxRobot robot) {
    done(robot);
    robot.clickOn("#straight-labels");
    await("straight labels", () -> window.run().showsItsSettings());
    robot.clickOn("#paint-toggle");
    answer(robot, null);
    dot(robot, Brush.RED, 0, 0);
    undo(robot);
    assertThat(own()).isEqualTo(painted);
    assertThat(window.run().experiment().data().straightLabels()).isPresent();
    assertThat(toBeSaved()).isEqualTo(painted);
  }

  /** One dot on a sheet that was wiped. */
  private void oneDot(FxRobot robot) {
    robot.interact(window.painting()::clear);
    dot(robot, Brush.RED, 0, 0);
  }

  private void awaitSentence(String part) {
    await(part, () -> text("#state-sentence").contains(part));
  }

  @Test
  void aFileThatIsRefusedLeavesTheSheetAndItsStrokes(FxRobot robot) throws IOException {
    oneDot(robot);
    undo(robot);
    var file = Files.writeString(folder.resolve("wrong.csv"), "1,2,a\n3,x,b\n5,6,a\n7,8,b\n");
    later(robot, () -> window.desk().use(file));
    answer(robot, null);
    awaitSentence("wrong.csv, line 2");
    assertThat(onSheet().size()).isZero();
    robot.interact(window::redo);
    assertThat(onSheet().size()).isOne();
    undo(robot);
    undo(robot);
    assertThat(onSheet()).isEqualTo(painted);
    assertThat(own()).isEqualTo(painted);
  }

  @Test
  void aSettingThatIsRefusedIsNotAmongTheStrokes(FxRobot robot) {
    oneDot(robot);
    var data = window.run().experiment().data();
    var missing = new Source.CsvFile(Path.of("none.csv"));
    robot.interact(
        () -> window.run().change(window.run().experiment().withData(data.withSource(missing))));
    awaitSentence("there is no such file");
    undo(robot);
    assertThat(onSheet().size()).isZero();
    robot.interact(window::redo);
    assertThat(onSheet().size()).isOne();
    type(robot, "#learning-rate-field", "0.5");
    undo(robot);
    assertThat(window.run().experiment().schedule().learningRate()).isEqualTo(0.1);
    assertThat(onSheet().size()).isOne();
    undo(robot);
    assertThat(onSheet().size()).isZero();
  }

  @Test
  void savingSaysThatDotsAreNotInTheFileThatAreNoRunYet(FxRobot robot) {
    oneDot(robot);
    robot.interact(() -> window.desk().saveExperiment(folder.resolve("run.halfplane")));
    awaitSentence("Saved as run.halfplane, without the dots on the sheet");
  }

  @Test
  void anotherSetSaysThatDotsAreGoneThatWereNoRun(FxRobot robot) {
    oneDot(robot);
    focusNothing(robot);
    robot.type(KeyCode.DIGIT1);
    awaitSentence("The painted dots are gone");
    assertThat(window.painting().isOn()).isFalse();
  }

  @Test
  void aLessonsStepSaysThatDotsAreGoneThatWereNoRun(FxRobot robot) {
    oneDot(robot);
    robot.interact(() -> window.lectern().open(Lessons.BUILT_IN.getFirst()));
    awaitSentence("The painted dots are gone");
  }

  @Test
  void aFileSaysThatDotsAreGoneThatWereNoRun(FxRobot robot) throws IOException {
    oneDot(robot);
    dropThem(robot, folder);
    awaitSentence("The painted dots are gone");
  }
}
