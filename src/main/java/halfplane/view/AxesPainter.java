package halfplane.view;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The frame, ticks and numbers around the plot. */
final class AxesPainter {
  /** The axis' name stands at its end, in ems; a tick's number there would run into it. */
  static final double NAME_ROOM = 1.8;

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
    var across = view.ticks(view.left());
    for (double value : across) {
      double x = snap(left + view.column(value, side));
      g.strokeLine(x, bottom, x, bottom + tick);
      if (left + side - x > style.font() * NAME_ROOM
          && isNumbered(value, across, style, side, view)) {
        g.fillText(number(value), x, bottom + tick + 1);
      }
    }
  }

  private static void up(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double top, double side) {
    ink(g, style);
    double tick = tick(style);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    for (double value : view.ticks(view.bottom())) {
      double y = snap(top + view.row(value, side));
      g.strokeLine(left - tick, y, left, y);
      if (y - top > style.font() * NAME_ROOM) {
        g.fillText(number(value), left - tick - 2, y);
      }
    }
  }

  private static void ink(GraphicsContext g, PlotStyle style) {
    g.setStroke(Paints.of(style.palette().ink()));
    g.setFill(Paints.of(style.palette().ink()));
    g.setLineWidth(1);
    g.setFont(Font.font(style.font() * 0.92));
  }

  /** Where the ticks are closer than their numbers are wide, only every second or so has one. */
  private static boolean isNumbered(
      double value, double[] ticks, PlotStyle style, double side, Viewport view) {
    if (ticks.length < 2) {
      return true;
    }
    int longest = 0;
    for (double tick : ticks) {
      longest = Math.max(longest, number(tick).length());
    }
    double step = ticks[1] - ticks[0];
    double width = (longest + 1) * style.font() * 0.55;
    int every = (int) Math.ceil(width / (step / view.side() * side));
    return Math.round(value / step) % every == 0;
  }

  private static double snap(double value) {
    return Math.floor(value) + 0.5;
  }

  static String number(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    return Math.abs(value) < 1e-9 ? "0" : Words.number(rounded.toPlainString().replace('-', '−'));
  }
}
