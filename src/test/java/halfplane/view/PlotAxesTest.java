package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PlotAxesTest {
  private static final int SIDE = 400;
  private static final int LEFT = 80;

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 40})
  void theNumberAtTheUpperEndIsNotCutByTheViewsEdge(int top, FxRobot robot) {
    robot.interact(
        () -> {
          var axes = new PlotAxes();
          var view = new Viewport(-1.01, -1.01, 2.02);
          var style = PlotStyle.projector(Palette.LIGHT, 1);
          axes.draw(view, style, true, SIDE + LEFT, 500, new Square(LEFT, top, SIDE));
          var parameters = new SnapshotParameters();
          parameters.setFill(Color.WHITE);
          parameters.setViewport(new Rectangle2D(0, 0, LEFT, top + SIDE));
          var picture = new Pane(axes).snapshot(parameters, null).getPixelReader();
          assertThat(IntStream.range(0, LEFT - 4).filter(x -> isInk(picture.getColor(x, 0))))
              .isEmpty();
          assertThat(IntStream.range(0, LEFT - 4).filter(x -> isInk(picture.getColor(x, top + 8))))
              .isNotEmpty();
        });
  }

  private static boolean isInk(Color colour) {
    return colour.getBrightness() < 0.7;
  }
}
