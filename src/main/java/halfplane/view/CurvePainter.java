package halfplane.view;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws all of a {@link CurveChart} but its curves: axes with figures, levels and a legend. */
final class CurvePainter {
  /** How wide the axis is where there is room for its first epoch beside its last, in ems. */
  private static final double LEAST_FOR_ZERO = 8;

  private final GraphicsContext g;
  private final PlotStyle style;
  private final ChartArea area;
  private final double font;

  CurvePainter(GraphicsContext g, PlotStyle style, ChartArea area) {
    this.g = g;
    this.style = style;
    this.area = area;
    font = CurveChart.chartFont(style);
  }

  /** What is below the curves. */
  void paint(CurveChart.Curves curves, CurveChart.ChartFormat format) {
    g.setFont(Font.font(font));
    figures(format.ceiling());
    epochs();
    curves.levels().forEach(this::level);
    title(curves, format.title());
    legend(curves);
  }

  /** What stands over the curves: the levels' names, and the figure that is beyond the chart. */
  void paintNames(List<LevelNames.Place> names, String beyond) {
    g.setFont(Font.font(font));
    for (var place : names) {
      int colour = place.level().best() ? style.palette().best() : style.palette().ink();
      name(place.name(), colour, place.right(), place.top());
    }
    if (!beyond.isEmpty()) {
      double middle = area.left() + area.width() / 2;
      double right = Math.min(area.right(), middle + TextWidth.of(beyond, font) / 2);
      name(beyond, style.palette().ink(), right, area.top());
    }
  }

  /** The present training or test figure where its curve has left the chart, or nothing. */
  static String beyond(CurveChart.Curves curves, CurveChart.ChartFormat format, ChartArea area) {
    double high = area.figures().high();
    if (curves.trainNow() > high) {
      return Words.of("chart.beyond", Words.of("chart.train", format.of(curves.trainNow())));
    }
    return curves.testNow() > high
        ? Words.of("chart.beyond", Words.of("chart.test", format.of(curves.testNow())))
        : "";
  }

  private void figures(double ceiling) {
    g.setLineWidth(1);
    g.setFill(Paints.of(style.palette().ink()));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    double low = area.figures().low();
    double high = area.figures().high();
    double step = Viewport.roundStep((high - low) / (area.height() > font * 7 ? 3 : 2));
    int decimals = Viewport.decimals(step);
    double last = Math.min(high, ceiling);
    for (double value = Math.ceil(low / step) * step; value <= last; value += step) {
      double y = Math.floor(area.y(value)) + 0.5;
      g.setStroke(Paints.of(style.palette().faint(), 0.6));
      g.strokeLine(area.left(), y, area.right(), y);
      g.fillText(
          String.format(Words.locale(), "%." + decimals + "f", value), area.left() - font * 0.4, y);
    }
  }

  private void epochs() {
    double top = area.bottom() + 3;
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    if (area.width() > LEAST_FOR_ZERO * font) {
      g.fillText("0", area.left(), top);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(Words.epochs(area.limit()), area.right(), top);
  }

  private void level(CurveChart.Level level) {
    double y = area.y(level.value());
    g.setStroke(Paints.of(level.best() ? style.palette().best() : style.palette().ink(), 0.9));
    g.setLineWidth(level.best() ? 1.8 : 1);
    g.setLineDashes(level.best() ? 8 : 2, 4);
    g.strokeLine(area.left(), y, area.right(), y);
    g.setLineDashes();
  }

  /** A line of text that ends at a place, on paper that dims the curves below it. */
  private void name(String name, int colour, double right, double top) {
    double line = font * ChartArea.LINE;
    double width = ChartArea.textWidth(name, line);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(Paints.of(style.palette().paper(), 0.75));
    g.fillRect(right - width, top, width + 2, line);
    g.setFill(Paints.of(colour));
    g.fillText(name, right, top + line / 2);
  }

  private void title(CurveChart.Curves curves, String title) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(null, FontWeight.BOLD, font));
    boolean wide = !curves.isCompared() || area.width() > 25 * font;
    if (!area.isNarrow(font) && wide) {
      g.fillText(title, 2, 1);
    }
  }

  private void legend(CurveChart.Curves curves) {
    g.setFont(Font.font(font));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setLineWidth(font * 0.16);
    g.setStroke(Paints.of(style.palette().test()));
    g.setLineDashes(font * 0.3, font * 0.4);
    double gap = font * ChartArea.NAME_GAP;
    double testFrom = entry("chart.test.name", area.right(), 0);
    g.setLineDashes();
    g.setStroke(Paints.of(style.palette().train()));
    double trainFrom = entry("chart.train.name", testFrom - gap, 0);
    if (curves.isCompared()) {
      boolean stacked = ChartArea.isStacked(curves, area.right(), font);
      g.setStroke(Paints.of(style.palette().rival()));
      g.setLineWidth(font * 0.3);
      entry(
          "chart.rival.name",
          stacked ? area.right() : trainFrom - gap,
          stacked ? font * ChartArea.LINE : 0);
    }
  }

  /** A curve's sign and its name, which ends at a place; returns where the sign begins. */
  private double entry(String key, double right, double down) {
    var name = new Text(Words.of(key));
    name.setFont(g.getFont());
    g.fillText(name.getText(), right, 1 + down);
    double end = right - name.getLayoutBounds().getWidth() - font * ChartArea.SIGN_GAP;
    double y = font * 0.75 + down;
    g.strokeLine(end - font * ChartArea.SIGN, y, end, y);
    return end - font * ChartArea.SIGN;
  }
}
