package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.limits.Line;
import halfplane.limits.LineMap;
import halfplane.nn.Weights;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What is on a view and has not changed is not drawn again. */
@ExtendWith(ApplicationExtension.class)
class RestingDrawingsTest {
  private static final Viewport VIEW = new Viewport(-1.25, -1.25, 2.5);
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT);
  private static final Line BEST = new Line(1, 0.2, 0.1);
  private static final List<Feature> FEATURES = List.of(Feature.X1, Feature.X2);

  private static Snapshot trained(int epochs) {
    try {
      var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK));
      for (int i = 0; i < epochs; i++) {
        trainer.step(0.1);
      }
      return trainer.snapshot();
    } catch (DivergedException e) {
      throw new AssertionError(e);
    }
  }

  private static PlotFrame frame(PlotRenderer renderer, int epochs, Optional<Line> best, int side) {
    return renderer.render(
        new PlotRequest(
            trained(epochs),
            VIEW,
            side,
            1,
            Shading.CLASSES,
            STYLE,
            true,
            new Overlay(
                best,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty())));
  }

  private static PlotView plot(double width, double height) {
    var plot = new PlotView(() -> {});
    plot.resize(width, height);
    plot.layout();
    return plot;
  }

  private static Node part(PlotView plot, Class<?> type) {
    return plot.getChildrenUnmodifiable().stream().filter(type::isInstance).findFirst().get();
  }

  private static List<Canvas> over(PlotView plot) {
    return Marks.canvases(part(plot, PlotOverlay.class));
  }

  private static List<Canvas> around(PlotView plot) {
    return Marks.canvases(part(plot, PlotAxes.class));
  }

  private static Stream<Canvas> asLargeAs(PlotView plot, List<Canvas> canvases) {
    return canvases.stream().filter(it -> it.getHeight() >= plot.side());
  }

  @Test
  void theBestLineOfTheNextEpochIsNotDrawnAgain(FxRobot robot) {
    robot.interact(
        () -> {
          var plot = plot(400, 400);
          var renderer = new PlotRenderer();
          int side = (int) plot.side();
          plot.show(frame(renderer, 3, Optional.of(BEST), side));
          var line = asLargeAs(plot, over(plot)).toList();
          assertThat(line).hasSize(1);
          Marks.put(line);
          Marks.put(around(plot));
          plot.show(frame(renderer, 4, Optional.of(BEST), side));
          assertThat(line).noneMatch(Marks::isDrawnAnew);
          assertThat(around(plot)).isNotEmpty().noneMatch(Marks::isDrawnAnew);
          plot.show(frame(renderer, 4, Optional.of(new Line(1, 0.3, 0.1)), side));
          assertThat(line).allMatch(Marks::isDrawnAnew);
        });
  }

  @Test
  void wordsHaveNoCanvasAsLargeAsThePlot(FxRobot robot) {
    robot.interact(
        () -> {
          var plot = plot(400, 400);
          int side = (int) plot.side();
          plot.show(frame(new PlotRenderer(), 0, Optional.of(BEST), side));
          assertThat(asLargeAs(plot, over(plot))).hasSize(1);
          plot.show(frame(new PlotRenderer(), 0, Optional.empty(), side));
          assertThat(over(plot)).isNotEmpty();
          assertThat(asLargeAs(plot, over(plot))).isEmpty();
        });
  }

  @Test
  void aPlotThatMovesAsItIsIsNotDrawnAgain(FxRobot robot) {
    robot.interact(
        () -> {
          var plot = plot(500, 400);
          double side = plot.side();
          plot.show(frame(new PlotRenderer(), 3, Optional.of(BEST), (int) side));
          plot.requestLayout();
          plot.layout();
          var before = plot.corner();
          var all = Stream.concat(over(plot).stream(), around(plot).stream()).toList();
          var places = all.stream().map(it -> it.localToScene(0, 0)).toList();
          Marks.put(all);
          plot.resize(560, 400);
          plot.layout();
          assertThat(plot.side()).isEqualTo(side);
          var way = plot.corner().subtract(before);
          assertThat(way.getX()).isEqualTo(30);
          assertThat(all).noneMatch(Marks::isDrawnAnew);
          for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).localToScene(0, 0)).isEqualTo(places.get(i).add(way));
          }
          plot.resize(560, 420);
          plot.layout();
          assertThat(asLargeAs(plot, all)).allMatch(Marks::isDrawnAnew);
        });
  }

  private static CurveChart.Curves curves(int epochs) {
    return new CurveChart.Curves(
        new CurveChart.Curve(epochs, epoch -> 0.7),
        new CurveChart.Curve(epochs, epoch -> 0.7),
        CurveChart.Curve.NONE,
        epochs,
        10,
        0.7,
        0.7,
        List.of(new CurveChart.Level("the least", "least", 0.66, true)));
  }

  @Test
  void ofAChartTheCurvesAloneAreDrawnAgainAndOnlyTheirAreaShowsThem(FxRobot robot) {
    robot.interact(
        () -> {
          var format = new CurveChart.ChartFormat("Loss", "Loss", Words::percent, 0.1, 1, 1);
          var chart = new CurveChart("chart", format);
          chart.resize(300, 200);
          chart.layout();
          chart.show(curves(3));
          var canvases = Marks.canvases(chart);
          assertThat(canvases).hasSize(2);
          Marks.put(canvases);
          chart.show(curves(4));
          chart.requestLayout();
          chart.layout();
          assertThat(canvases).noneMatch(Marks::isDrawnAnew);
          var area = ChartArea.of(300, 200, STYLE.chartFont(), curves(4), format);
          var picture =
              chart.getChildrenUnmodifiable().stream()
                  .filter(ImageView.class::isInstance)
                  .findFirst()
                  .orElseThrow()
                  .getBoundsInParent();
          assertThat(picture.contains(area.left(), area.top(), area.width(), area.height()))
              .isTrue();
          assertThat(picture.getWidth()).isLessThan(area.width() + 20);
          assertThat(picture.getHeight()).isLessThan(area.height() + 20);
        });
  }

  private static LineMapView map() {
    var map = new LineMapView(line -> {}, (line, drag) -> {});
    map.resize(400, 200);
    map.show(LineMapPicture.of(LineMap.of(trained(0).train(), 36, 13), 500));
    map.layout();
    return map;
  }

  private static void mark(LineMapView map, Line present, Optional<Line> mine) {
    map.mark(Optional.of(present), List.of(new Line(1, 0, 0)), Optional.of(BEST), mine);
  }

  @Test
  void onTheMapOfLinesTheDotAloneIsDrawnAgain(FxRobot robot) {
    robot.interact(
        () -> {
          var map = map();
          mark(map, new Line(1, 1, 0), Optional.of(new Line(-1, 1, 0)));
          var canvases = Marks.canvases(map);
          Marks.put(canvases);
          mark(map, new Line(1, 1, 0), Optional.of(new Line(-1, 1, 0)));
          assertThat(canvases).noneMatch(Marks::isDrawnAnew);
          mark(map, new Line(1, 1.1, 0), Optional.of(new Line(-1, 1, 0)));
          assertThat(canvases.stream().filter(Marks::isDrawnAnew))
              .singleElement()
              .satisfies(dot -> assertThat(dot.getWidth() + dot.getHeight()).isLessThan(60));
        });
  }

  @Test
  void aLineWithoutADirectionHasNoPlaceOnTheMap(FxRobot robot) {
    robot.interact(
        () -> {
          var map = map();
          mark(map, new Line(1, 1, 0), Optional.empty());
          int marks = Marks.canvases(map).size();
          var none = new Line(0, 0, 1);
          map.mark(Optional.empty(), List.of(none), Optional.of(none), Optional.empty());
          assertThat(Marks.canvases(map)).hasSize(marks - 3);
        });
  }

  @Test
  void gridsOfTheSameWeightsAreDrawnAgainOnlyForAnotherRowUnderTheMouse(FxRobot robot) {
    robot.interact(
        () -> {
          Weights weights = trained(1).weights();
          var grids = new CollapseView(line -> {}, words -> {});
          grids.resize(400, 300);
          grids.show(weights, FEATURES);
          grids.layout();
          var row = grids.place(2);
          grids.fireEvent(Mouse.moved(row.getX(), row.getY()));
          var canvas = Marks.canvases(grids);
          Marks.put(canvas);
          grids.fireEvent(Mouse.moved(row.getX() + 1, row.getY() + 1));
          grids.show(weights, FEATURES);
          assertThat(canvas).noneMatch(Marks::isDrawnAnew);
          grids.fireEvent(Mouse.moved(grids.place(3).getX(), grids.place(3).getY()));
          assertThat(canvas).allMatch(Marks::isDrawnAnew);
          Marks.put(canvas);
          grids.show(trained(2).weights(), FEATURES);
          assertThat(canvas).allMatch(Marks::isDrawnAnew);
        });
  }
}
