package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.panels.Question;
import halfplane.view.CurveChart;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
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
    assertThat(isOutlineExplained(robot)).isTrue();
    assertThat(onFx(this::full)).as("pixels in the midst of dots").isGreaterThan(5_000);
    type(robot, "#samples", "60000");
    await("the picture", () -> frame().train().size() == 48_000);
    assertThat(isOutlineExplained(robot)).isFalse();
    assertThat(onFx(this::full)).as("pixels of the densest squares").isBetween(1L, 200L);
    assertThat(onFx(this::shaded)).as("pixels of the other squares").isGreaterThan(10_000);
    assertThat(window.plotPane().toggles().best().isDisabled()).isTrue();
    ask(robot, Question.CURVES);
    assertThat(text("#twist")).contains("5000 training points at most");
  }

  @Test
  void newPicturesAndCurvesHaveNothingLaidOutAnew() {
    assertThat(
            onFx(
                () -> {
                  var root = stage.getScene().getRoot();
                  root.layout();
                  assertThat(root.isNeedsLayout()).as("before them").isFalse();
                  window.plotPane().plot().show(frame());
                  var curves = root.lookupAll("CurveChart");
                  assertThat(curves).hasSize(2);
                  for (var node : curves) {
                    var chart = (CurveChart) node;
                    assertThat(chart.getWidth()).isPositive();
                    // As after a frame, which has asked for all of them.
                    chart.getChildrenUnmodifiable().forEach(Node::getLayoutBounds);
                    chart.show(chart.curves());
                  }
                  return root.isNeedsLayout();
                }))
        .isFalse();
  }

  @Test
  void curvesThatAreStillBeingShownAreNotDrawnOver() {
    onFx(
        () -> {
          var chart = chart("#loss-chart");
          chart.show(withTraining(chart.curves(), 0.6));
          var before = picture(chart);
          var pixels = pixels(before);
          chart.show(withTraining(chart.curves(), 0.7));
          assertThat(Arrays.equals(pixels(before), pixels))
              .as("what the renderer may still read stays")
              .isTrue();
          assertThat(Arrays.equals(pixels(picture(chart)), pixels)).as("is shown").isFalse();
          return null;
        });
  }

  private static CurveChart.Curves withTraining(CurveChart.Curves curves, double loss) {
    return new CurveChart.Curves(
        new CurveChart.Curve(10, epoch -> loss),
        new CurveChart.Curve(10, epoch -> 0.65),
        CurveChart.Curve.NONE,
        10,
        10,
        loss,
        0.65,
        curves.levels());
  }

  private static Image picture(CurveChart chart) {
    return chart.getChildrenUnmodifiable().stream()
        .filter(ImageView.class::isInstance)
        .map(view -> ((ImageView) view).getImage())
        .findAny()
        .orElseThrow();
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  /** Pixels of a class's own colour. */
  private long full() {
    var palette = frame().request().style().palette();
    return count(List.of(palette.red(), palette.blue()));
  }

  /** Pixels between a class's own colour and that of its side. */
  private long shaded() {
    var palette = frame().request().style().palette();
    return frame().pixels().length - full() - count(List.of(palette.redSide(), palette.blueSide()));
  }

  private long count(List<Integer> colours) {
    return Arrays.stream(frame().pixels()).filter(colours::contains).count();
  }

  private boolean isOutlineExplained(FxRobot robot) {
    return onFx(() -> robot.lookup("outlined: test").queryAll().stream().anyMatch(this::isSeen));
  }

  private boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
