package halfplane.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The frame, ticks and numbers around the plot. */
final class AxesPainter {
  private AxesPainter() {}

  /** The ticks, numbers and name below the plot. */
  static void below(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double bottom, double side) {
    across(g, view, style, left, bottom, side);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.TOP);
    g.fillText("x₁", left + side, bottom + tick(style) + 1);
  }

  /** The ticks, numbers and name to the left of the plot. */
  static void beside(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double top, double side) {
    up(g, view, style, left, top, side);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.TOP);
    g.fillText("x₂", left - tick(style) - 2, top);
  }

  private static double tick(PlotStyle style) {
    return style.font() * 0.35;
  }

  static void frame(GraphicsContext g, PlotStyle style, double left, double top, double side) {
    g.setStroke(Paints.of(style.palette().faint()));
    g.setLineWidth(1);
    g.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1);
  }

  static void numbers(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double top, double side) {
    across(g, view, style, left, top + side, side);
    up(g, view, style, left, top, side);
  }

  private static void across(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double bottom, double side) {
    ink(g, style);
    double tick = tick(style);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    var ticks = Ticks.across(view);
    for (int i = 0; i < ticks.values().length; i++) {
      double x = snap(left + view.column(ticks.values()[i], side));
      g.strokeLine(x, bottom, x, bottom + tick);
      if (ticks.hasRoom(i, x - left, style.font(), side, view.side())) {
        g.fillText(ticks.labels().get(i), x, bottom + tick + 1);
      }
    }
  }

  private static void up(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double top, double side) {
    ink(g, style);
    double tick = tick(style);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    var ticks = Ticks.up(view);
    for (int i = 0; i < ticks.values().length; i++) {
      double y = snap(top + view.row(ticks.values()[i], side));
      g.strokeLine(left - tick, y, left, y);
      if (Ticks.isClear(y - top, style.font())) {
        g.fillText(ticks.labels().get(i), left - tick - 2, y);
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
