package halfplane.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Draws a {@link CurveChart}: axes with figures, levels, a solid training and a dashed test curve.
 */
final class CurvePainter {
  /** The height of a line of text, in ems. */
  static final double LINE = 1.25;

  /** Room above the highest figure, as a share of the span. */
  private static final double HEADROOM = 0.1;

  /** The room that a level's name above it may be given at most. */
  private static final double MOST_HEADROOM = 0.25;

  /** Epochs that the axis is fitted to at most; among more, a spike may be missed. */
  private static final int MOST_LOOKED_AT = 5000;

  /** Room below the lowest, for a level's name. */
  private static final double FOOTROOM = 0.24;

  /** How wide the axis is where there is room for its first epoch beside its last, in ems. */
  private static final double LEAST_FOR_ZERO = 8;

  /** How long a curve's sign in the legend is, and the gaps after it and its name, in ems. */
  private static final double SIGN = 1.9;

  private static final double SIGN_GAP = 0.4;
  private static final double NAME_GAP = 0.9;

  private CurvePainter() {}

  /**
   * Where the curves are drawn.
   *
   * @param limit epochs across the width
   * @param low the figure at the bottom
   * @param high the figure at the top
   */
  record Area(
      double left, double top, double width, double height, int limit, double low, double high) {
    double x(double epoch) {
      return left + (epoch + 1) / limit * width;
    }

    int epoch(double x) {
      return (int) Math.round((x - left) / width * limit) - 1;
    }

    double y(double value) {
      return top + (high - value) / (high - low) * height;
    }
  }

  static Area area(
      double width,
      double height,
      double font,
      CurveChart.Curves curves,
      CurveChart.ChartFormat format) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    int stride = Math.max(1, Math.ceilDiv(curves.epochs(), MOST_LOOKED_AT));
    for (int epoch = 0; epoch < curves.epochs(); epoch += stride) {
      double train = curves.train().applyAsDouble(epoch);
      double test = curves.test().applyAsDouble(epoch);
      low = Math.min(low, Math.min(train, test));
      high = Math.max(high, Math.max(train, test));
    }
    for (int epoch = 0; epoch < curves.rivalEpochs(); epoch += stride) {
      double rival = curves.rival().applyAsDouble(epoch);
      low = Math.min(low, rival);
      high = Math.max(high, rival);
    }
    if (curves.epochs() == 0) {
      low = Math.min(curves.trainNow(), curves.testNow());
      high = Math.max(curves.trainNow(), curves.testNow());
    }
    for (var level : curves.levels()) {
      low = Math.min(low, level.value());
      high = Math.max(high, level.value());
    }
    high = Math.min(high, format.highest());
    if (low > high) {
      low = 0;
      high = 1;
    }
    double left = font * 4.6;
    boolean stacked = isStacked(curves.rivalEpochs() > 0, width - font * 0.7, font);
    double top = font * (stacked ? 1.9 + LINE : 1.9);
    double tall = height - top - font * 1.5;
    double head = headroom(tall, font);
    double span = Math.max(high - low, format.narrowest() / (1 + head + FOOTROOM));
    double middle = (low + high) / 2;
    return new Area(
        left,
        top,
        width - left - font * 0.7,
        tall,
        Math.max(1, curves.limit()),
        Math.max(0, middle - span * (0.5 + FOOTROOM)),
        middle + span * (0.5 + head));
  }

  /**
   * Enough for the name of a level at the highest figure, where the chart is not too low for it.
   */
  private static double headroom(double height, double font) {
    double name = font * LINE + 2;
    double wanted = name * (1 + FOOTROOM) / (height - name);
    return wanted > HEADROOM && wanted < MOST_HEADROOM ? wanted : HEADROOM;
  }

  static void paint(
      GraphicsContext g,
      CurveChart.Curves curves,
      CurveChart.ChartFormat format,
      PlotStyle style,
      Area area) {
    double font = CurveChart.chartFont(style);
    g.setFont(Font.font(font));
    axes(g, format, style, area, font);
    for (var level : curves.levels()) {
      level(g, level, style, area);
    }
    legend(g, curves.rivalEpochs() > 0, format, style, area, font);
  }

  /** What stands over the curves: the levels' names, and the figure that is beyond the chart. */
  static void paintNames(
      GraphicsContext g, List<LevelNames.Place> names, String beyond, PlotStyle style, Area area) {
    double font = CurveChart.chartFont(style);
    double line = font * LINE;
    g.setFont(Font.font(font));
    for (var place : names) {
      int colour = place.level().best() ? style.palette().best() : style.palette().ink();
      name(g, place.name(), colour, style.palette().paper(), place.right(), place.top(), line);
    }
    if (!beyond.isEmpty()) {
      double middle = area.left() + area.width() / 2;
      double right = Math.min(area.left() + area.width(), middle + TextWidth.of(beyond, font) / 2);
      var ink = style.palette().ink();
      name(g, beyond, ink, style.palette().paper(), right, area.top(), line);
    }
  }

  /** The present training or test figure where its curve has left the chart, or nothing. */
  static String beyond(CurveChart.Curves curves, CurveChart.ChartFormat format, Area area) {
    if (curves.trainNow() > area.high()) {
      return Words.of("chart.beyond", Words.of("chart.train", format.of(curves.trainNow())));
    }
    return curves.testNow() > area.high()
        ? Words.of("chart.beyond", Words.of("chart.test", format.of(curves.testNow())))
        : "";
  }

  private static void axes(
      GraphicsContext g, CurveChart.ChartFormat format, PlotStyle style, Area area, double font) {
    g.setLineWidth(1);
    g.setFill(Paints.of(style.palette().ink()));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    double step =
        Viewport.roundStep((area.high() - area.low()) / (area.height() > font * 7 ? 3 : 2));
    int decimals = Viewport.decimals(step);
    double last = Math.min(area.high(), format.ceiling());
    for (double value = Math.ceil(area.low() / step) * step; value <= last; value += step) {
      double y = Math.floor(area.y(value)) + 0.5;
      g.setStroke(Paints.of(style.palette().faint(), 0.6));
      g.strokeLine(area.left(), y, area.left() + area.width(), y);
      g.fillText(
          String.format(Words.locale(), "%." + decimals + "f", value), area.left() - font * 0.4, y);
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    if (area.width() > LEAST_FOR_ZERO * font) {
      g.fillText("0", area.left(), area.top() + area.height() + 3);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(
        Words.epochs(area.limit()), area.left() + area.width(), area.top() + area.height() + 3);
  }

  private static void level(GraphicsContext g, CurveChart.Level level, PlotStyle style, Area area) {
    double y = area.y(level.value());
    g.setStroke(Paints.of(level.best() ? style.palette().best() : style.palette().ink(), 0.9));
    g.setLineWidth(level.best() ? 1.8 : 1);
    g.setLineDashes(level.best() ? 8 : 2, 4);
    g.strokeLine(area.left(), y, area.left() + area.width(), y);
    g.setLineDashes();
  }

  /** About how wide a name is in lines of this height. */
  static double width(String name, double line) {
    return TextWidth.of(name, line / LINE);
  }

  /** A line of text that ends at a place, on paper that dims the curves below it. */
  private static void name(
      GraphicsContext g,
      String name,
      int colour,
      int paper,
      double right,
      double top,
      double line) {
    double width = width(name, line);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(Paints.of(paper, 0.75));
    g.fillRect(right - width, top, width + 2, line);
    g.setFill(Paints.of(colour));
    g.fillText(name, right, top + line / 2);
  }

  /** Too narrow for a title beside the legend and for levels' long names. */
  static boolean isNarrow(Area area, double font) {
    return area.width() < 17 * font;
  }

  /** Too narrow for a legend of three curves in one line: the second network's has its own. */
  private static boolean isStacked(boolean compared, double right, double font) {
    double wide =
        Stream.of("chart.test.name", "chart.train.name", "chart.rival.name")
            .mapToDouble(key -> width(Words.of(key), font * LINE) + font * (SIGN + SIGN_GAP))
            .sum();
    return compared && right < wide + 2 * NAME_GAP * font;
  }

  private static void legend(
      GraphicsContext g,
      boolean compared,
      CurveChart.ChartFormat format,
      PlotStyle style,
      Area area,
      double font) {
    double right = area.left() + area.width();
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(null, FontWeight.BOLD, font));
    if (!isNarrow(area, font) && (!compared || area.width() > 25 * font)) {
      g.fillText(format.title(), 2, 1);
    }
    g.setFont(Font.font(font));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setLineWidth(font * 0.16);
    g.setStroke(Paints.of(style.palette().test()));
    g.setLineDashes(font * 0.3, font * 0.4);
    double testFrom = entry(g, "chart.test.name", right, 0, font);
    g.setLineDashes();
    g.setStroke(Paints.of(style.palette().train()));
    double trainFrom = entry(g, "chart.train.name", testFrom - font * NAME_GAP, 0, font);
    if (compared) {
      boolean stacked = isStacked(true, right, font);
      g.setStroke(Paints.of(style.palette().rival()));
      g.setLineWidth(font * 0.3);
      entry(
          g,
          "chart.rival.name",
          stacked ? right : trainFrom - font * NAME_GAP,
          stacked ? font * LINE : 0,
          font);
    }
  }

  /** A curve's sign and its name, which ends at a place; returns where the sign begins. */
  private static double entry(
      GraphicsContext g, String key, double right, double down, double font) {
    var name = new Text(Words.of(key));
    name.setFont(g.getFont());
    g.fillText(name.getText(), right, 1 + down);
    double end = right - name.getLayoutBounds().getWidth() - font * SIGN_GAP;
    double y = font * 0.75 + down;
    g.strokeLine(end - font * SIGN, y, end, y);
    return end - font * SIGN;
  }
}
