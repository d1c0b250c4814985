package halfplane.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The frame, ticks and numbers around the plot. */
final class AxesPainter {
  private AxesPainter() {}

  /** The ticks, numbers and name below the plot. */
  static void below(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    across(g, view, style, plot);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.TOP);
    g.fillText("x₁", plot.right(), plot.bottom() + tick(style) + 1);
  }

  /** The ticks, numbers and name to the left of the plot. */
  static void beside(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    up(g, view, style, plot);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.TOP);
    g.fillText("x₂", plot.left() - tick(style) - 2, plot.top());
  }

  private static double tick(PlotStyle style) {
    return style.font() * 0.35;
  }

  static void frame(GraphicsContext g, PlotStyle style, Square plot) {
    g.setStroke(Paints.of(style.palette().faint()));
    g.setLineWidth(1);
    g.strokeRect(plot.left() - 0.5, plot.top() - 0.5, plot.side() + 1, plot.side() + 1);
  }

  static void numbers(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    across(g, view, style, plot);
    up(g, view, style, plot);
  }

  private static void across(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    ink(g, style);
    double tick = tick(style);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    var ticks = Ticks.across(view);
    for (int i = 0; i < ticks.values().length; i++) {
      double x = snap(plot.left() + view.column(ticks.values()[i], plot.side()));
      g.strokeLine(x, plot.bottom(), x, plot.bottom() + tick);
      if (ticks.hasRoom(i, x - plot.left(), style.font(), plot.side(), view.side())) {
        g.fillText(ticks.labels().get(i), x, plot.bottom() + tick + 1);
      }
    }
  }

  private static void up(GraphicsContext g, Viewport view, PlotStyle style, Square plot) {
    ink(g, style);
    double tick = tick(style);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    var ticks = Ticks.up(view);
    for (int i = 0; i < ticks.values().length; i++) {
      double y = snap(plot.top() + view.row(ticks.values()[i], plot.side()));
      g.strokeLine(plot.left() - tick, y, plot.left(), y);
      if (Ticks.isClear(y - plot.top(), style.font())) {
        g.fillText(ticks.labels().get(i), plot.left() - tick - 2, y);
      }
    }
  }

  private static void ink(GraphicsContext g, PlotStyle style) {
    g.setStroke(Paints.of(style.palette().ink()));
    g.setFill(Paints.of(style.palette().ink()));
    g.setLineWidth(1);
    g.setFont(Font.font(style.font() * 0.92));
  }

  private static double snap(double value) {
    return Math.floor(value) + 0.5;
  }

  /** How much room the numbers beside the plot need, in pixels. */
  static double margin(Viewport view, PlotStyle style) {
    double numbers = view == null ? 0 : Ticks.up(view).width() * style.font() + tick(style) + 3;
    return Math.ceil(Math.max(style.font() * 3, numbers));
  }
}
