package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DevicePixelsTest {
  @Test
  void aNodeInNoSceneHasOneForEachLogicalPixel() {
    assertThat(DevicePixels.of(new Pane())).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"101.9, 1, 101", "101.9, 2, 101.5", "100, 1.5, 100", "102, 1.25, 101.6"})
  void aPlaceIsTheLastOneWhereADevicePixelBegins(double last, double scale, double place) {
    assertThat(DevicePixels.snapped(last, scale)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.1, 1.25, 1.3, 1.5, 1.75, 2})
  void aPlaceWhereOneBeginsStays(double scale) {
    for (int pixel = 0; pixel < 4000; pixel++) {
      double place = pixel / scale;
      assertThat(DevicePixels.snapped(place, scale)).isEqualTo(place);
    }
  }

  @Test
  void aCanvasKeepsAWholeNumberOfThemEnoughForTheScreen() {
    assertThat(DevicePixels.ofCanvas()).isEqualTo(Math.ceil(Screen.getPrimary().getOutputScaleX()));
  }

  @Test
  void aNodeInNoWindowHasThoseOfThePrimaryScreen(FxRobot robot) {
    robot.interact(
        () -> {
          var node = new Pane();
          new Scene(node);
          assertThat(DevicePixels.of(node)).isEqualTo(Screen.getPrimary().getOutputScaleX());
        });
  }

  @Test
  void aChartOfAWindowThatAnotherHasTakenThePlaceOfIsStillDrawn(FxRobot robot) {
    var curves =
        new CurveChart.Curves(
            new CurveChart.Curve(2, epoch -> 0.7),
            new CurveChart.Curve(2, epoch -> 0.7),
            CurveChart.Curve.NONE,
            2,
            10,
            0.7,
            0.7,
            List.of());
    robot.interact(
        () -> {
          var format = new CurveChart.ChartFormat("Loss", "Loss", Words::percent, 0.1, 1, 1);
          var chart = new CurveChart("chart", format);
          new Scene(chart);
          chart.setPlotStyle(PlotStyle.desk(Palette.LIGHT, 1));
          chart.resize(300, 200);
          chart.show(curves);
          assertThat(chart.curves()).isEqualTo(curves);
        });
  }
}
