package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

  private static Dataset onlyRed() {
    return new Dataset(new double[] {0.5, 0.7}, new double[] {0, 0.2}, new byte[2]);
  }
}
