package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PrintSizeWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private double print() {
    return onFx(() -> Appearance.font(stage.getScene().getRoot()));
  }

  /** What the print is as soon as the window has that size. */
  private double printAt(double width, double height) {
    return onFx(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          stage.getScene().getRoot().resize(width, height);
          return Appearance.font(stage.getScene().getRoot());
        });
  }

  @Test
  void aLargerWindowHasLargerPrintOnceItsSizeRests(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    printAt(1024, 768);
    await("usual print", () -> print() == 24);
    assertThat(printAt(1270, 890)).isEqualTo(24);
    await("larger print", () -> print() > 26);
    await("the plot's too", () -> plot().frame().request().style().font() == print());
    printAt(1024, 768);
    await("usual print again", () -> print() == 24);
  }
}
