package halfplane.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The frame, ticks and numbers around the plot. */
final class AxesPainter {
  /** How far a digit reaches up from its middle, in its size. */
  private static final double HALF_DIGIT = 0.45;

  private AxesPainter() {}

  /** The ticks, numbers and name below the plot. */
  static void below(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    var axis = AxisNumbers.across(view, style.font(), plot.side(), AxisNumbers.Name.AMONG);
    across(g, axis, style, plot);
    g.fillText("x₁", plot.left() + axis.name(), plot.bottom() + style.tick() + 1);
  }

  /**
   * The ticks, numbers and name to the left of the plot.
   *
   * @param above the room over the plot, in pixels: a number at the upper end stays in it
   */
  static void beside(GraphicsContext g, Viewport view, PlotStyle style, Square plot, double above) {
    var axis = AxisNumbers.up(view, style.font(), plot.side(), AxisNumbers.Name.AMONG);
    up(g, axis, style, plot, above);
    g.fillText("x₂", plot.left() - style.tick() - 2, plot.top() + axis.name());
  }

  static void frame(GraphicsContext g, PlotStyle style, Square plot) {
    g.setStroke(Paints.of(style.palette().faint()));
    g.setLineWidth(1);
    g.strokeRect(plot.left() - 0.5, plot.top() - 0.5, plot.side() + 1, plot.side() + 1);
  }

  /** The ticks and numbers of axes whose names stand apart from them. */
  static void numbers(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    across(
        g,
        AxisNumbers.across(view, style.font(), plot.side(), AxisNumbers.Name.APART),
        style,
        plot);
    var axis = AxisNumbers.up(view, style.font(), plot.side(), AxisNumbers.Name.APART);
    up(g, axis, style, plot, style.font());
  }

  private static void across(GraphicsContext g, AxisNumbers axis, PlotStyle style, Square plot) {
    ink(g, style);
    double tick = style.tick();
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    for (var number : axis.numbers()) {
      double x = snap(plot.left() + number.at());
      g.strokeLine(x, plot.bottom(), x, plot.bottom() + tick);
      g.fillText(number.label(), x, plot.bottom() + tick + 1);
    }
  }

  private static void up(
      GraphicsContext g, AxisNumbers axis, PlotStyle style, Square plot, double above) {
    ink(g, style);
    double tick = style.tick();
    double highest = plot.top() - above + style.axisFont() * HALF_DIGIT;
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    for (var number : axis.numbers()) {
      double y = snap(plot.top() + number.at());
      g.strokeLine(plot.left() - tick, y, plot.left(), y);
      g.fillText(number.label(), plot.left() - tick - 2, Math.max(y, highest));
    }
  }

  private static void ink(GraphicsContext g, PlotStyle style) {
    g.setStroke(Paints.of(style.palette().ink()));
    g.setFill(Paints.of(style.palette().ink()));
    g.setLineWidth(1);
    g.setFont(Font.font(style.axisFont()));
  }

  private static double snap(double value) {
    return Math.floor(value) + 0.5;
  }

  /** How much room the numbers beside the plot need, in pixels. */
  static double margin(Viewport view, PlotStyle style) {
    double numbers = view == null ? 0 : Ticks.up(view).width() * style.font() + style.tick() + 3;
    return Math.ceil(Math.max(style.font() * 3, numbers));
  }
}
