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
  private static final double NAME_ROOM = 1.8;

  private AxesPainter() {}

  static void paint(
      GraphicsContext g, Viewport view, PlotStyle style, double left, double top, double side) {
    g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
    g.setStroke(Paints.of(style.palette().faint()));
    g.setLineWidth(1);
    g.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1);
    g.setStroke(Paints.of(style.palette().ink()));
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(style.font() * 0.92));
    double tick = style.font() * 0.35;
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    for (double value : view.ticks(view.left())) {
      double x = snap(left + view.column(value, side));
      g.strokeLine(x, top + side, x, top + side + tick);
      if (left + side - x > style.font() * NAME_ROOM) {
        g.fillText(number(value), x, top + side + tick + 1);
      }
    }
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    for (double value : view.ticks(view.bottom())) {
      double y = snap(top + view.row(value, side));
      g.strokeLine(left - tick, y, left, y);
      if (y - top > style.font() * NAME_ROOM) {
        g.fillText(number(value), left - tick - 2, y);
      }
    }
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.TOP);
    g.fillText("x₁", left + side, top + side + tick + 1);
    g.setTextBaseline(VPos.TOP);
    g.fillText("x₂", left - tick - 2, top);
  }

  private static double snap(double value) {
    return Math.floor(value) + 0.5;
  }

  private static String number(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    return Math.abs(value) < 1e-9 ? "0" : rounded.toPlainString().replace('-', '−');
  }
}
