package halfplane.app.controls;

import halfplane.app.WindowTest;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PrintSizeWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private double print() {
    return onFx(() -> Appearance.font(node("#train-button", Node.class)));
  }

  private void size(FxRobot robot, double width, double height) {
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    await("that size", () -> onFx(() -> stage.getScene().getHeight()) == height);
  }

  @Test
  void aLargerWindowHasLargerPrintOnceItsSizeRests(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    size(robot, 1024, 768);
    await("usual print", () -> print() == 24);
    size(robot, 1270, 890);
    await("larger print", () -> print() > 26);
    await("the plot's too", () -> plot().frame().request().style().font() == print());
    size(robot, 1024, 768);
    await("usual print again", () -> print() == 24);
  }
}
