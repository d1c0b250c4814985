package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.run.FoundLimits;
import halfplane.view.NetworkDiagram;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Drawings that are the same from one picture to the next are left as they are. */
class RestingDrawingsWindowTest extends WindowTest {
  private static final Color MARK = Color.MAGENTA;

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    await("limits", () -> window.run().limitsProperty().get() != null);
    var experiment = onFx(window.run()::experiment);
    var slow = experiment.schedule().withLearningRate(1e-4);
    robot.interact(() -> window.run().change(experiment.withSchedule(slow)));
  }

  private Canvas canvas(String view) {
    return node(view, Parent.class).getChildrenUnmodifiable().stream()
        .filter(Canvas.class::isInstance)
        .map(Canvas.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Puts a mark on a drawing, which whoever draws it anew wipes off. */
  private void mark(FxRobot robot, String view) {
    robot.interact(
        () -> {
          var root = stage.getScene().getRoot();
          root.applyCss();
          root.layout();
          var g = canvas(view).getGraphicsContext2D();
          g.save();
          g.setFill(MARK);
          g.fillRect(0, 0, 4, 4);
          g.restore();
        });
    assertThat(isMarked(view)).isTrue();
  }

  private boolean isMarked(String view) {
    return onFx(
        () -> canvas(view).snapshot(null, null).getPixelReader().getColor(2, 2).equals(MARK));
  }

  private void step(FxRobot robot) {
    int next = shownEpochs() + 1;
    robot.interact(() -> window.run().step(1));
    awaitEpoch(next);
    await("the panel", () -> !window.deck().isBusy());
  }

  @Test
  void theWordsOverTheNetworkAreWrittenForAPointAndNotForEachEpoch(FxRobot robot) {
    ask(robot, Question.NETWORK);
    await("weights", () -> node("#network-diagram", NetworkDiagram.class).weights() != null);
    mark(robot, "#network-diagram");
    step(robot);
    assertThat(isMarked("#network-diagram")).isTrue();
    robot.interact(() -> window.sights().pointProperty().set(new Point2D(0.5, 0.5)));
    assertThat(isMarked("#network-diagram")).isFalse();
  }

  @Test
  void theGaugeIsDrawnForAnotherCeilingAndNotForTheSameAccuracy(FxRobot robot) {
    double before = run().figures().accuracy();
    mark(robot, "#accuracy-gauge");
    step(robot);
    assertThat(run().figures().accuracy()).isEqualTo(before);
    assertThat(isMarked("#accuracy-gauge")).isTrue();
    robot.interact(() -> FoundLimits.set(window.run(), null));
    assertThat(isMarked("#accuracy-gauge")).isFalse();
  }

  @Test
  void theHistogramIsDrawnForAnotherCeilingAndNotForEachEpoch(FxRobot robot) {
    ask(robot, Question.STARTS);
    mark(robot, "#starts-histogram");
    step(robot);
    assertThat(isMarked("#starts-histogram")).isTrue();
    robot.interact(() -> FoundLimits.set(window.run(), null));
    assertThat(isMarked("#starts-histogram")).isFalse();
  }
}
