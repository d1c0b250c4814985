package halfplane.view;

import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** How many runs came to which accuracy, with the best line's ceiling marked. */
public final class Histogram extends CanvasView {
  /** How wide a digit is, in ems. */
  private static final double DIGIT = 0.62;

  private double[] values = {};
  private OptionalDouble ceiling = OptionalDouble.empty();

  /** An empty histogram. */
  public Histogram(String id) {
    setId(id);
    Spoken.name(this);
    setMinHeight(80);
    setPrefSize(200, 140);
  }

  /**
   * @param newValues accuracies in per cent; not modified
   * @param newCeiling the best line's, if it is known
   */
  public void show(double[] newValues, OptionalDouble newCeiling) {
    values = newValues.clone();
    ceiling = newCeiling;
    draw();
  }

  /** The accuracies on show. */
  public double[] values() {
    return values.clone();
  }

  @Override
  void draw(GraphicsContext g) {
    var found = Bins.of(values, ceiling);
    double low = found.low();
    double high = found.high();
    int most = found.most();
    int[] counts = found.counts();
    int bins = counts.length;
    double font = CurveChart.chartFont(style());
    double left = font * 1.1;
    double width = getWidth() - 2 * left;
    double top = font * 1.6;
    double bottom = getHeight() - font * 1.6;
    g.setFont(Font.font(font));
    for (int i = 0; i < bins; i++) {
      double height = (bottom - top - font * 1.2) * counts[i] / most;
      g.setFill(Paints.of(style().palette().surelyBlue()));
      g.fillRect(left + width * i / bins + 0.5, bottom - height, width / bins - 1, height);
      if (counts[i] == most || counts[i] > 0 && width / bins > font * 1.6) {
        var count = String.valueOf(counts[i]);
        double middle = left + width * (i + 0.5) / bins;
        double half = count.length() * font * DIGIT / 2;
        double line = left + width * (ceiling.orElse(high) - low) / (high - low);
        word(g, count, beside(middle, half, line, font * 0.3), bottom - height - 1);
      }
    }
    g.setStroke(Paints.of(style().palette().ink()));
    g.setLineWidth(1);
    g.strokeLine(left, bottom, left + width, bottom);
    g.setTextBaseline(VPos.TOP);
    for (double tick = Math.ceil(low / 10) * 10; tick <= high; tick += 10) {
      double x = left + width * (tick - low) / (high - low);
      g.strokeLine(x, bottom, x, bottom + 3);
      g.setFill(Paints.of(style().palette().ink()));
      g.setTextAlign(TextAlignment.CENTER);
      g.fillText(String.format(Words.locale(), "%.0f", tick), x, bottom + 3);
    }
    drawCeiling(g, low, high, left, width, bottom, font);
  }

  /** The middle of a word that would stand on a line, moved to the side that it is on. */
  private static double beside(double middle, double half, double line, double gap) {
    double away = half + gap;
    return middle <= line ? Math.min(middle, line - away) : Math.max(middle, line + away);
  }

  private void word(GraphicsContext g, String word, double x, double y) {
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BOTTOM);
    g.fillText(word, x, y);
  }

  private void drawCeiling(
      GraphicsContext g,
      double low,
      double high,
      double left,
      double width,
      double bottom,
      double font) {
    if (ceiling.isEmpty()) {
      return;
    }
    double x = left + width * (ceiling.getAsDouble() - low) / (high - low);
    g.setStroke(Paints.of(style().palette().best()));
    g.setLineWidth(2.5);
    g.setLineDashes(8, 4);
    g.strokeLine(x, font * 1.4, x, bottom);
    g.setLineDashes();
    var name = Words.of("gauge.best", Words.percent(ceiling.getAsDouble()));
    double half = TextWidth.of(name, font) / 2;
    g.setFill(Paints.of(style().palette().best()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    g.fillText(name, Math.clamp(x, half, Math.max(half, getWidth() - half)), 1);
  }
}
