package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PerformanceWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void theCounterIsThereWhenItIsWanted(FxRobot robot) {
    var counter = node("#performance", Label.class);
    assertThat(counter.isVisible()).isFalse();
    robot.interact(() -> window.choices().choose(Choice.PERFORMANCE, true));
    await(
        "figures",
        () ->
            counter.getText().matches("\\d+ frames/s · [\\d,]+ epochs/s · longest pulse \\d+ ms"));
    assertThat(counter.isVisible()).isTrue();
    robot.interact(() -> window.choices().choose(Choice.PERFORMANCE, false));
    assertThat(counter.isVisible()).isFalse();
  }

  @Test
  void veryManyPointsAreADensityAndHaveNoOutlines(FxRobot robot) {
    type(robot, "#samples", "60000");
    await("the picture", () -> frame().request().snapshot().preparation().train().size() == 48_000);
    assertThat(robot.lookup("outlined: test").<Node>queryAll()).noneMatch(this::isSeen);
    assertThat(window.plotPane().best().isDisabled()).isTrue();
  }

  private boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
