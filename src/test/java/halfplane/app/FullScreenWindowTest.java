package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FullScreenWindowTest extends WindowTest {
  @BeforeEach
  void fill(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
    robot.type(KeyCode.F11);
    await("the whole screen", stage::isFullScreen);
  }

  @Test
  void escapeGoesBackToThePlotFirstAndLeavesFullScreenThen(FxRobot robot) {
    robot.type(KeyCode.E);
    await("a large panel", () -> !window.plotPane().isVisible());
    robot.type(KeyCode.ESCAPE);
    await("the plot", () -> window.plotPane().isVisible());
    assertThat(stage.isFullScreen()).isTrue();
    robot.type(KeyCode.ESCAPE);
    await("a window", () -> !stage.isFullScreen());
  }

  @Test
  void escapeInAFieldTakesBackWhatWasTypedAndNothingElse(FxRobot robot) {
    var before = field("#noise-field").getText();
    robot.doubleClickOn("#noise-field").write("0.4", 0).type(KeyCode.ESCAPE);
    await("the old noise", () -> field("#noise-field").getText().equals(before));
    assertThat(stage.isFullScreen()).isTrue();
  }

  @Test
  void escapeClosesADropDownOrTheHelpAndNothingElse(FxRobot robot) {
    robot.clickOn("#dataset");
    await("a list", () -> combo("#dataset").isShowing());
    robot.type(KeyCode.ESCAPE);
    await("no list", () -> !combo("#dataset").isShowing());
    assertThat(stage.isFullScreen()).isTrue();
    focusNothing(robot);
    robot.type(KeyCode.F1);
    await("the help", () -> isThere(robot, "#help"));
    robot.type(KeyCode.ESCAPE);
    await("no help", () -> !isThere(robot, "#help"));
    assertThat(stage.isFullScreen()).isTrue();
  }

  @Test
  void theSameKeyLeavesIt(FxRobot robot) {
    assertThat(stage.getFullScreenExitHint()).isEmpty();
    robot.type(KeyCode.F11);
    await("a window", () -> !stage.isFullScreen());
  }
}
