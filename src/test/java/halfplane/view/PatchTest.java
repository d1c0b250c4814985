package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PatchTest {
  private static final Rectangle2D PLACE = new Rectangle2D(20.5, 10, 30, 12.2);
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT);

  private final List<Object> drawn = new ArrayList<>();
  private final Patch patch = new Patch();

  private void show(Object what, Rectangle2D place, PlotStyle style) {
    patch.show(what, place, style, g -> drawn.add(what));
  }

  @Test
  void theSameIsDrawnOnce(FxRobot robot) {
    robot.interact(
        () -> {
          show(List.of(1, 2), PLACE, STYLE);
          show(List.of(1, 2), PLACE, STYLE);
          assertThat(drawn).hasSize(1);
          show(List.of(1, 3), PLACE, STYLE);
          show(List.of(1, 3), new Rectangle2D(20, 10, 30, 12.2), STYLE);
          show(List.of(1, 3), new Rectangle2D(20, 10, 30, 12.2), PlotStyle.desk(Palette.DARK));
          assertThat(drawn).hasSize(4);
        });
  }

  @Test
  void whatWasHiddenIsShownAgainAsItWasDrawn(FxRobot robot) {
    robot.interact(
        () -> {
          assertThat(patch.isVisible()).isFalse();
          show("word", PLACE, STYLE);
          patch.clear();
          assertThat(patch.isVisible()).isFalse();
          show("word", PLACE, STYLE);
          assertThat(patch.isVisible()).isTrue();
          assertThat(drawn).hasSize(1);
        });
  }

  @Test
  void itIsAsLargeAsItsPlaceInWholePixelsAndDrawnOnInItsParents(FxRobot robot) {
    robot.interact(
        () -> {
          var parent = new Pane(patch);
          patch.show(
              "square",
              PLACE,
              STYLE,
              g -> {
                g.setFill(Color.RED);
                g.fillRect(22, 12, 4, 4);
              });
          assertThat(patch.getBoundsInParent().getMinX()).isEqualTo(20);
          assertThat(patch.getWidth()).isEqualTo(31);
          assertThat(patch.getHeight()).isEqualTo(13);
          parent.getChildren().add(new Rectangle(1, 1, Color.WHITE));
          assertThat(Marks.snapshot(parent, 23, 13)).isEqualTo(Color.RED);
          assertThat(Marks.snapshot(parent, 27, 13)).isEqualTo(Color.WHITE);
        });
  }

  @Test
  void aPlaceAroundPointsEndsWhereTheRoomDoes() {
    var points = List.of(new Point2D(3, 50), new Point2D(40, 60));
    assertThat(Patch.around(points, 5, 100, 62)).isEqualTo(new Rectangle2D(0, 45, 45, 17));
  }
}
