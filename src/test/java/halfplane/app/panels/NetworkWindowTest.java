package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.nn.Weights;
import halfplane.view.NetworkDiagram;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class NetworkWindowTest extends WindowTest {
  private static final Pattern LOGIT = Pattern.compile("as logit (\\S+),");

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    ask(robot, Question.NETWORK);
    await("the diagram", () -> diagram() != null && diagram().weights() != null);
  }

  private NetworkDiagram diagram() {
    return node("#network-diagram", NetworkDiagram.class);
  }

  /** Points at a place of the diagram until it reads some words. */
  private void reads(FxRobot robot, Supplier<Point2D> place, String words) {
    pointAt(robot, () -> diagram().localToScreen(place.get()), words, () -> isThere(robot, words));
  }

  @Test
  void hoveringANodeReadsItsBiasAndALinkItsWeight(FxRobot robot) {
    var weights = diagram().weights();
    var bias =
        String.format(Locale.ROOT, "Unit 3 of layer 1: bias %.4f", weights.bias(0, 2))
            .replace('-', '−');
    reads(robot, () -> diagram().place(1, 2), bias);
    reads(robot, () -> diagram().place(1, 0).midpoint(diagram().place(2, 0)), weight(weights));
  }

  @Test
  void theWeightUnderAMouseThatRestsIsOfTheNetworkOnShow(FxRobot robot) {
    reads(
        robot,
        () -> diagram().place(1, 0).midpoint(diagram().place(2, 0)),
        weight(diagram().weights()));
    var readout = node("#network-diagram .plot-readout", Label.class);
    robot.type(KeyCode.RIGHT);
    awaitEpoch(1);
    await("its weight now", () -> readout.getText().equals(weight(diagram().weights())));
    assertThat(readout.isVisible()).isTrue();
    var model = window.run().experiment().model();
    robot.interact(
        () ->
            window.run().change(window.run().experiment().withModel(model.withHidden(List.of(1)))));
    await("nothing, there is no link", () -> !readout.isVisible());
  }

  private static String weight(Weights weights) {
    return String.format(Locale.ROOT, "Weight %.4f", weights.weight(1, 0, 0)).replace('-', '−');
  }

  @Test
  void itMovesWhileTheNetworkTrains(FxRobot robot) {
    var before = diagram().weights();
    robot.clickOn("#step-button");
    awaitEpoch(1);
    assertThat(diagram().weights()).isNotSameAs(before);
  }

  @Test
  void aPointUnderTheMouseGoesThroughTheNetwork(FxRobot robot) {
    pointAt(
        robot,
        () -> plot().localToScreen(plot().place(0.5, -0.5)),
        "the point's numbers",
        () -> text("#network-note").contains("comes out as logit"));
    var hovered = window.sights().pointProperty().get();
    var line = Collapse.of(diagram().weights()).line(Feature.PLANE);
    var logit = LOGIT.matcher(text("#network-note"));
    assertThat(logit.find()).isTrue();
    assertThat(Double.parseDouble(logit.group(1).replace('−', '-')))
        .isCloseTo(line.logit(hovered.getX(), hovered.getY()), within(1e-4));
    robot.moveTo("#epoch-label");
    await("no point", () -> text("#network-note").contains("What each unit computes"));
  }
}
