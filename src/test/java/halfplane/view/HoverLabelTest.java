package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class HoverLabelTest {
  private static final double NARROW = 160;

  @ParameterizedTest
  @CsvSource({"0, 16", "84, 100", "85, 0", "150, 38", "200, 88"})
  void wordsAreBesideAPlaceWhereTheyHaveRoom(double place, double begin) {
    assertThat(HoverLabel.beside(place, 100, 200)).isEqualTo(begin);
  }

  @Test
  void whatIsLongerThanItsViewBeginsWithIt() {
    assertThat(HoverLabel.beside(60, 300, NARROW)).isZero();
  }

  @Test
  void whereThereIsNoRoomBesideThePointerWordsStandAboveIt(FxRobot robot) {
    var label = new HoverLabel[1];
    robot.interact(
        () -> {
          label[0] = new HoverLabel();
          new Scene(new Pane(label[0]));
          label[0].setStyle("-fx-min-width: 80; -fx-min-height: 60");
          label[0].applyCss();
          label[0].show("0.69", new Point2D(50, 50), 100, 70);
        });
    assertThat(label[0].getBoundsInParent().contains(50, 50)).isFalse();
    assertThat(label[0].getLayoutY()).isNegative();
  }

  @Test
  void theFiguresUnderTheMouseAreInsideANarrowChart(FxRobot robot) {
    var readout = new Label[1];
    robot.interact(
        () -> {
          var format =
              new CurveChart.ChartFormat(
                  "loss", "loss", "%.5f"::formatted, 0.01, Double.MAX_VALUE, Double.MAX_VALUE);
          var chart = new CurveChart("loss-chart", format);
          new Scene(new Pane(chart));
          chart.resize(NARROW, NARROW);
          chart.layout();
          var curve = new CurveChart.Curve(100, epoch -> 0.7 - epoch * 1e-3);
          chart.show(new CurveChart.Curves(curve, curve, curve, 100, 100, 0.7, 0.7, List.of()));
          readout[0] = (Label) chart.lookup(".plot-readout");
          Event.fireEvent(chart, Mouse.moved(NARROW * 0.7, NARROW / 2));
          // Print that is not on show has no size yet.
          chart.applyCss();
          Event.fireEvent(chart, Mouse.moved(NARROW * 0.7, NARROW / 2));
        });
    assertThat(readout[0].isVisible()).isTrue();
    assertThat(readout[0].getWidth()).isGreaterThan(NARROW / 2);
    assertThat(readout[0].getLayoutX()).isNotNegative();
    assertThat(readout[0].getLayoutX() + readout[0].getWidth()).isLessThanOrEqualTo(NARROW);
  }
}
