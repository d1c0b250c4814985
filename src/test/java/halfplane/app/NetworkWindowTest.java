package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.NetworkDiagram;
import java.util.Locale;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class NetworkWindowTest extends WindowTest {
  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    robot.clickOn("Network");
    await("the diagram", () -> diagram() != null && diagram().weights() != null);
  }

  private NetworkDiagram diagram() {
    return node("#network-diagram", NetworkDiagram.class);
  }

  private void hover(FxRobot robot, Point2D place) {
    robot.moveTo(diagram().localToScreen(place));
  }

  @Test
  void hoveringANodeReadsItsBiasAndALinkItsWeight(FxRobot robot) {
    var weights = diagram().weights();
    hover(robot, diagram().place(1, 2));
    var bias = String.format(Locale.ROOT, "Unit 3 of layer 1: bias %.4f", weights.bias(0, 2));
    await("the bias", () -> robot.lookup(bias).tryQuery().isPresent());
    var from = diagram().place(1, 0);
    var to = diagram().place(2, 0);
    hover(robot, from.midpoint(to));
    var weight = String.format(Locale.ROOT, "Weight %.4f", weights.weight(1, 0, 0));
    await("the weight", () -> robot.lookup(weight).tryQuery().isPresent());
  }

  @Test
  void itMovesWhileTheNetworkTrains(FxRobot robot) {
    var before = diagram().weights();
    robot.clickOn("#step-button");
    awaitEpoch(1);
    assertThat(diagram().weights()).isNotSameAs(before);
  }
}
