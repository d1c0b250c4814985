package halfplane.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Strokes over other points that are taken back, the first of them too. */
class UndoneDotsWindowTest extends WindowTest {
  private void paintOneDot(FxRobot robot) {
    robot.interact(
        () -> {
          window.painting().toggle();
          window.painting().press(0, 0, 0.01);
          window.painting().release();
        });
  }

  private void undo(FxRobot robot) {
    robot.interact(window::undo);
  }

  private void redo(FxRobot robot) {
    robot.interact(window::redo);
  }

  private Experiment experiment() {
    return window.run().experiment();
  }

  /** How many painted dots the run is on. */
  private int own() {
    return experiment().data().source() instanceof Source.Own own ? own.points().size() : 0;
  }

  private int onSheet() {
    return window.painting().dotsProperty().get().size();
  }

  private boolean areAskedFor() {
    return window.painting().isUnsaved();
  }

  @Test
  void withTheFirstStrokeTheSetFromBeforeIsBackAndNothingIsAskedFor(FxRobot robot) {
    awaitPicture();
    paintOneDot(robot);
    assertThat(own()).isEqualTo(1001);
    assertThat(areAskedFor()).isTrue();
    undo(robot);
    assertThat(experiment()).isEqualTo(Experiment.NOTEBOOK);
    assertThat(chosen("#dataset")).isEqualTo("Circles");
    assertThat(onSheet()).isEqualTo(1000);
    assertThat(areAskedFor()).isFalse();
    redo(robot);
    assertThat(own()).isEqualTo(1001);
    assertThat(onSheet()).isEqualTo(1001);
    assertThat(areAskedFor()).isTrue();
    undo(robot);
    robot.interact(window.painting()::finish);
    redo(robot);
    assertThat(own()).as("without a sheet").isEqualTo(1001);
    assertThat(areAskedFor()).isTrue();
  }

  @Test
  void dotsThatWereWipedOffAndComeBackLeaveTheRun(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () -> {
          window.painting().toggle();
          window.painting().clear();
        });
    undo(robot);
    assertThat(onSheet()).isEqualTo(1000);
    assertThat(experiment()).isEqualTo(Experiment.NOTEBOOK);
    assertThat(areAskedFor()).isFalse();
  }

  @Test
  void whereTheFileFromBeforeHasGoneTheDotsStay(FxRobot robot, @TempDir Path folder)
      throws IOException {
    awaitPicture();
    var file = Files.writeString(folder.resolve("own.csv"), "1,2,a\n3,4,b\n5,6,a\n7,8,b\n");
    robot.interact(() -> window.desk().use(file));
    await("the file", () -> frame().train().size() == 3);
    paintOneDot(robot);
    await("five dots", () -> own() == 5 && window.run().showsItsSettings());
    Files.delete(file);
    undo(robot);
    await("a sentence", () -> text("#state-sentence").contains("own.csv"));
    assertThat(own()).isEqualTo(5);
    assertThat(onSheet()).isEqualTo(5);
    assertThat(areAskedFor()).isTrue();
  }
}
