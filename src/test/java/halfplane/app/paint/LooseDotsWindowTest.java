package halfplane.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Dataset;
import halfplane.files.SavedExperiment;
import halfplane.files.UnsavedWork;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Painted dots that are no run yet. */
class LooseDotsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void dotsOfOneColourOutliveACrashAndComeBackWithPainting(FxRobot robot) {
    var red = onlyRed();
    robot.interact(
        () -> {
          window.painting().stop();
          window.painting().putAside(red, window.run().experiment().data());
        });
    var left = onFx(() -> window.desk().unsavedWork());
    assertThat(left.loose()).contains(red);
    reopen(robot);
    robot.interact(() -> window.desk().recover(left));
    await("the run", () -> window.run().showsItsSettings());
    assertThat(text("#state-sentence")).contains("D brings back");
    focusNothing(robot);
    robot.type(KeyCode.D);
    assertThat(window.painting().dotsProperty().get()).isEqualTo(red);
  }

  @Test
  void inAnotherLanguageTheRunBehindThemIsStillAtItsEpoch(FxRobot robot) {
    trainTo(robot, 5);
    focusNothing(robot);
    robot.type(KeyCode.D);
    await("the sheet", () -> window.painting().isOn());
    robot.interact(window.painting()::clear);
    reopen(robot);
    awaitEpoch(5);
    assertThat(window.painting().isOn()).isTrue();
  }

  @Test
  void theyAreKeptBehindTheFileOfTheNextStart(FxRobot robot, @TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("own.csv"), "1,2,a\n3,4,b\n5,6,a\n7,8,b\n");
    var run = new SavedExperiment(Experiment.NOTEBOOK);
    var left = new UnsavedWork(run, Optional.empty(), Optional.of(onlyRed()));
    robot.interact(() -> window.desk().recoverBehind(file, left));
    await("the file", () -> run().train().size() == 3);
    assertThat(text("#state-sentence")).contains("Ctrl+Z brings back the settings");
    assertThat(window.painting().loose()).contains(onlyRed());
  }

  private static Dataset onlyRed() {
    return new Dataset(new double[] {0.5, 0.7}, new double[] {0, 0.2}, new byte[2]);
  }
}
