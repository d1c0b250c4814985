package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LegendWindowTest extends WindowTest {
  @Test
  void onAProjectorItExplainsAsMuchAsFitsOnItsLine(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
    robot.type(KeyCode.W).type(KeyCode.P);
    await("large print", () -> frame().request().style().font() >= 24);
    await("the outline", () -> legend(robot).contains("outlined: test"));
    await("no more", () -> !legend(robot).contains("boundary p = 0.5"));
    robot.type(KeyCode.B);
    await("the best line", () -> legend(robot).contains("best line"));
    assertThat(legend(robot)).contains("red, class 0", "blue, class 1");
    robot.type(KeyCode.P);
    await("all", () -> legend(robot).contains("boundary p = 0.5"));
    assertThat(legend(robot)).contains("outlined: test");
  }
}
