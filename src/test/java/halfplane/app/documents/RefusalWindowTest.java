package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.MillionRows;
import halfplane.app.WindowTest;
import halfplane.app.run.Pace;
import halfplane.app.run.Run;
import halfplane.data.Shape;
import halfplane.data.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What is asked for while a file is read that is not used in the end. */
class RefusalWindowTest extends WindowTest {
  private static final int COME = 30;

  @TempDir Path folder;

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    fullSpeed(robot);
    longRun(robot);
    robot.interact(() -> window.run().step(COME));
    awaitEpoch(COME);
    await("its end", () -> !window.run().trainingProperty().get());
  }

  /** As soon as the bar is there: on a fast machine a robot's hand would come too late. */
  private void cancelAfter(Consumer<Run> asked, FxRobot robot) throws IOException {
    cancelReading(MillionRows.in(folder), asked, robot);
  }

  @Test
  void paintingBeginsWithTheFileThatIsBeingReadWhenItIsThere(FxRobot robot) throws IOException {
    paintWhileReading(robot, 3000);
    await("its dots", () -> window.painting().isOn());
    assertThat(window.painting().dotsProperty().get().size()).isEqualTo(3000);
    assertThat(window.run().showsItsSettings()).isTrue();
  }

  /** Asks for painting while a file of so many good lines is read. */
  private void paintWhileReading(FxRobot robot, int lines) throws IOException {
    var file = Files.writeString(folder.resolve("own.csv"), "1,2,0\n3,4,1\n".repeat(lines / 2));
    robot.interact(
        () -> {
          var experiment = window.run().experiment();
          var data = experiment.data().withSource(new Source.CsvFile(file));
          window.run().change(experiment.withData(data));
          window.painting().toggle();
          assertThat(window.painting().isOn()).isFalse();
        });
  }

  @Test
  void paintingThatIsAskedForDoesNotBeginOnPointsThatTakeTheFilesPlace(FxRobot robot)
      throws IOException {
    paintWhileReading(robot, 300_000);
    robot.interact(() -> window.data().use(Shape.MOONS));
    await("moons", () -> window.run().showsItsSettings());
    assertThat(window.painting().isOn()).isFalse();
  }

  @Test
  void paintingThatIsAskedForDoesNotBeginWhereAFileIsRefused(FxRobot robot) throws IOException {
    cancelAfter(run -> window.painting().toggle(), robot);
    robot.interact(() -> window.run().step(1));
    awaitEpoch(COME + 1);
    assertThat(window.painting().isOn()).isFalse();
  }

  private void cancelReading(Path file, Consumer<Run> asked, FxRobot robot) {
    var bar = node("#loading-bar", Node.class);
    var cancelled = new AtomicBoolean();
    bar.visibleProperty()
        .addListener(
            (observed, was, is) -> {
              if (is && bar.lookup("#cancel-loading") instanceof Button cancel) {
                if (!cancelled.getAndSet(true)) {
                  asked.accept(window.run());
                  cancel.fire();
                }
              }
            });
    robot.interact(() -> window.desk().use(file));
    await("cancelled", () -> text("#state-sentence").contains("Reading was cancelled"));
  }

  private void assertThatNothingWasTrained(FxRobot robot) {
    assertThat(window.run().trainingProperty().get()).isFalse();
    robot.interact(() -> window.run().seek(COME - 1));
    awaitEpoch(COME - 1);
    assertThat(frame().snapshot().history().size()).isEqualTo(COME);
  }

  @Test
  void aStepInRunsThatDoNotBeginTrainsNothing(FxRobot robot) throws IOException {
    cancelAfter(run -> run.step(1), robot);
    assertThatNothingWasTrained(robot);
  }

  @Test
  void neitherDoesTraining(FxRobot robot) throws IOException {
    cancelAfter(Run::toggle, robot);
    assertThatNothingWasTrained(robot);
  }

  /** Wrong after what a preview reads. */
  private void refuse(FxRobot robot) throws IOException {
    var file = folder.resolve("late.csv");
    Files.writeString(file, "1,2,0\n".repeat(1500) + "3,4,1\n".repeat(500) + "here,5,1\n");
    robot.interact(() -> window.desk().use(file));
    await("its refusal", () -> text("#state-sentence").contains("line 2001"));
  }

  private void trainSlowly(FxRobot robot) {
    robot.interact(() -> window.run().raiseEpochs(10_000));
    robot.interact(() -> window.run().paceProperty().set(Pace.ONE));
    robot.interact(window.run()::train);
    assertThat(window.run().trainingProperty().get()).isTrue();
  }

  @Test
  void aRunInFlightGoesOnWhereAFileIsRefused(FxRobot robot) throws IOException {
    trainSlowly(robot);
    refuse(robot);
    assertThat(window.run().trainingProperty().get()).isTrue();
    int shown = shownEpochs();
    await("further", () -> shownEpochs() > shown);
  }

  @Test
  void aStepInFlightDoesNotBecomeAWholeRunThere(FxRobot robot) throws IOException {
    robot.interact(() -> window.run().raiseEpochs(10_000));
    robot.interact(() -> window.run().paceProperty().set(Pace.ONE));
    robot.interact(() -> window.run().step(10));
    refuse(robot);
    assertThat(window.run().trainingProperty().get()).isFalse();
  }

  @Test
  void aRunThatIsLetTrainAgainMeanwhileGoesOn(FxRobot robot) throws IOException {
    var file = MillionRows.in(folder);
    trainSlowly(robot);
    cancelReading(file, Run::toggle, robot);
    assertThat(window.run().trainingProperty().get()).isTrue();
  }

  @Test
  void aRunThatIsPausedWhileAFileIsReadStaysPaused(FxRobot robot) throws IOException {
    var file = MillionRows.in(folder);
    trainSlowly(robot);
    cancelReading(
        file,
        run -> {
          run.toggle();
          run.toggle();
        },
        robot);
    assertThat(window.run().trainingProperty().get()).isFalse();
  }

  @Test
  void afterThemTheRunBeforeGoesOn(FxRobot robot) throws IOException {
    cancelAfter(Run::toggle, robot);
    robot.interact(() -> window.run().step(1));
    awaitEpoch(COME + 1);
  }
}
