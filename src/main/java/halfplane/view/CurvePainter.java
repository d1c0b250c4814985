package halfplane.view;

import java.util.List;
import javafx.geometry.Rectangle2D;
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

  /** How far the paper under a name goes on after it, in pixels. */
  private static final double PAPER_BEYOND = 3;

  private final GraphicsContext g;
  private final PlotStyle style;
  private final ChartArea area;
  private final double font;

  CurvePainter(GraphicsContext g, PlotStyle style, ChartArea area) {
    this.g = g;
    this.style = style;
    this.area = area;
    font = style.chartFont();
  }

  /** What is below the curves. */
  void paint(CurveChart.Curves curves, CurveChart.ChartFormat format) {
    g.setFont(Font.font(font));
    figures(format.ceiling());
    epochs();
    curves.levels().forEach(this::level);
    var heading = ChartHeading.of(curves.isCompared(), format, area.right(), font);
    title(heading.title());
    legend(heading.beside(), 0);
    legend(heading.below(), font * ChartArea.LINE);
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

  /**
   * What {@link #paintNames} covers at most: a name may be longer than the area is wide, and longer
   * than it was guessed to be.
   */
  static Rectangle2D room(ChartArea area, double font) {
    double high = Math.max(area.height(), font * ChartArea.LINE);
    return new Rectangle2D(0, area.top(), area.right() + font * ChartArea.RIGHT, high);
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
    double step = Viewport.roundStep((high - low) / parts());
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

  /** About how many steps between figures there is height for. */
  private int parts() {
    double ems = area.height() / font;
    return ems > 7 ? 3 : ems > 4 ? 2 : 1;
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
    g.fillRect(right - width, top, width + PAPER_BEYOND, line);
    g.setFill(Paints.of(colour));
    g.fillText(name, right, top + line / 2);
  }

  private void title(String title) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(null, FontWeight.BOLD, font));
    g.fillText(title, ChartHeading.LEFT, 1);
  }

  /** Curves' signs and names from the right end of a line. */
  private void legend(List<ChartHeading.Name> names, double down) {
    g.setFont(Font.font(font));
    g.setTextAlign(TextAlignment.RIGHT);
    double right = area.right();
    for (var name : names) {
      pen(name);
      right = entry(name.words(), right, down) - font * ChartHeading.GAP;
    }
    g.setLineDashes();
  }

  private void pen(ChartHeading.Name name) {
    var palette = style.palette();
    int colour =
        switch (name) {
          case TEST -> palette.test();
          case TRAIN -> palette.train();
          case RIVAL -> palette.rival();
        };
    g.setStroke(Paints.of(colour));
    g.setLineWidth(font * (name == ChartHeading.Name.RIVAL ? 0.3 : 0.16));
    if (name == ChartHeading.Name.TEST) {
      g.setLineDashes(font * 0.3, font * 0.4);
    } else {
      g.setLineDashes();
    }
  }

  /** A curve's sign and its name, which ends at a place; returns where the sign begins. */
  private double entry(String words, double right, double down) {
    var name = new Text(words);
    name.setFont(g.getFont());
    g.fillText(words, right, 1 + down);
    double end = right - name.getLayoutBounds().getWidth() - font * ChartHeading.SIGN_GAP;
    double y = font * 0.75 + down;
    g.strokeLine(end - font * ChartHeading.SIGN, y, end, y);
    return end - font * ChartHeading.SIGN;
  }
}
