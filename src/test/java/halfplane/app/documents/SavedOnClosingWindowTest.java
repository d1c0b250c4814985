package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.paint.Brush;
import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Painted dots in no file, when the window is closed. */
class SavedOnClosingWindowTest extends WindowTest {
  @TempDir Path folder;

  private Dataset painted;

  @BeforeEach
  void fourDotsInNoFile(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () -> {
          window.painting().toggle();
          window.painting().clear();
          for (double x2 : new double[] {-0.3, 0.3}) {
            dot(Brush.RED, -0.9, x2);
            dot(Brush.BLUE, 0.9, x2);
          }
        });
    await("their run", () -> window.run().showsItsSettings());
    painted = window.painting().dotsProperty().get();
  }

  @AfterEach
  void askAgain() {
    FileDialogs.ask();
  }

  private void dot(Brush brush, double x1, double x2) {
    window.painting().brushProperty().set(brush);
    window.painting().press(x1, x2, 0.01);
    window.painting().release();
  }

  /** Closes the window, and saves what is in no file. */
  private void closeAndSave(FxRobot robot, Path place) {
    FileDialogs.answer(() -> Optional.ofNullable(place));
    robot.interact(() -> Platform.runLater(window::quit));
    await("the question", () -> isThere(robot, "#unsaved-save"));
    robot.clickOn("#unsaved-save");
    await("an answer", () -> !isThere(robot, "#unsaved-save"));
  }

  private static Dataset points(Path file) {
    return ((Source.Own) ExperimentFile.read(file).experiment().data().source()).points();
  }

  @Test
  void theyAreInTheFileBeforeTheWindowIsGone(FxRobot robot) {
    var file = folder.resolve("dots.halfplane");
    trainTo(robot, 2);
    closeAndSave(robot, file);
    await("no window", () -> !stage.isShowing());
    assertThat(points(file)).isEqualTo(painted);
    assertThat(ExperimentFile.read(file).shown().orElseThrow().epochs()).isEqualTo(2);
    assertThat(window.run().toldProperty().get()).isEqualTo("Saved as dots.halfplane.");
  }

  @Test
  void theirFileMayHaveEitherEndingOfAnExperiments(FxRobot robot) {
    var file = folder.resolve("dots.json");
    closeAndSave(robot, file);
    await("no window", () -> !stage.isShowing());
    assertThat(points(file)).isEqualTo(painted);
  }

  @Test
  void theyAreInTheFileThoughTheRunIsOnOtherPoints(FxRobot robot) {
    robot.interact(
        () -> {
          window.painting().finish();
          window.data().use(Shape.MOONS);
        });
    await("moons", () -> window.run().showsItsSettings());
    trainTo(robot, 2);
    var file = folder.resolve("dots.halfplane");
    closeAndSave(robot, file);
    await("no window", () -> !stage.isShowing());
    assertThat(points(file)).isEqualTo(painted);
    assertThat(ExperimentFile.read(file).shown()).as("an epoch of the moons' run").isEmpty();
  }

  @Test
  void whereNoPlaceIsChosenTheWindowStays(FxRobot robot) {
    closeAndSave(robot, null);
    assertThat(stage.isShowing()).isTrue();
    assertThat(window.painting().isUnsaved()).isTrue();
  }

  @Test
  void whereTheyCannotBeWrittenTheWindowStaysAndSaysWhy(FxRobot robot) {
    closeAndSave(robot, folder.resolve("none").resolve("dots.halfplane"));
    await("why", () -> text("#state-sentence").contains("dots.halfplane"));
    assertThat(stage.isShowing()).isTrue();
    assertThat(window.painting().isUnsaved()).isTrue();
  }
}
