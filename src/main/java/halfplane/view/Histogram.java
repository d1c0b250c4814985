package halfplane.view;

import java.util.Arrays;
import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** How many runs came to which accuracy, with the best line's ceiling marked. */
public final class Histogram extends CanvasView {
  /** How wide a digit is, in ems. */
  private static final double DIGIT = 0.62;

  /** How high the line of the axis' name is, in ems. */
  private static final double NAME = 1.3;

  /** How high the histogram is that has room for it, in ems. */
  private static final double LEAST_FOR_NAME = 9;

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
    if (!Arrays.equals(newValues, values) || !newCeiling.equals(ceiling)) {
      values = newValues.clone();
      ceiling = newCeiling;
      draw();
    }
  }

  /** The accuracies on show. */
  public double[] values() {
    return values.clone();
  }

  /**
   * Where the bars stand.
   *
   * @param font the size of the print
   */
  private record Axes(
      Bins bins, double font, double left, double width, double top, double bottom) {
    double x(double accuracy) {
      return left + width * (accuracy - bins.low()) / (bins.high() - bins.low());
    }

    int size() {
      return bins.counts().length;
    }
  }

  @Override
  void draw(GraphicsContext g) {
    double font = style().chartFont();
    double left = font * 1.1;
    var axes =
        new Axes(
            Bins.of(values, ceiling),
            font,
            left,
            getWidth() - 2 * left,
            font * 1.6,
            getHeight() - font * (1.6 + (isNamed(font) ? NAME : 0)));
    g.setFont(Font.font(font));
    if (isNamed(font)) {
      g.setFill(Paints.of(style().palette().ink()));
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.BOTTOM);
      g.fillText(Words.of("starts.axis"), getWidth() / 2, getHeight());
    }
    bars(g, axes);
    numbers(g, axes);
    ceiling.ifPresent(accuracy -> ceiling(g, axes, accuracy));
  }

  /** A low one needs its height for the bars. */
  private boolean isNamed(double font) {
    return getHeight() >= LEAST_FOR_NAME * font;
  }

  private void bars(GraphicsContext g, Axes axes) {
    int[] counts = axes.bins().counts();
    int most = axes.bins().most();
    double font = axes.font();
    double wide = axes.width() / axes.size();
    for (int i = 0; i < axes.size(); i++) {
      double height = (axes.bottom() - axes.top() - font * 1.2) * counts[i] / most;
      double x = axes.left() + axes.width() * i / axes.size();
      g.setFill(Paints.of(style().palette().surelyBlue()));
      g.fillRect(x + 0.5, axes.bottom() - height, wide - 1, height);
      if (counts[i] == most || counts[i] > 0 && wide > font * 1.6) {
        var count = String.valueOf(counts[i]);
        double middle = axes.left() + axes.width() * (i + 0.5) / axes.size();
        double half = count.length() * font * DIGIT / 2;
        double line = axes.x(ceiling.orElse(axes.bins().high()));
        word(g, count, beside(middle, half, line, font * 0.3), axes.bottom() - height - 1);
      }
    }
  }

  private void numbers(GraphicsContext g, Axes axes) {
    double bottom = axes.bottom();
    g.setStroke(Paints.of(style().palette().ink()));
    g.setLineWidth(1);
    g.strokeLine(axes.left(), bottom, axes.left() + axes.width(), bottom);
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    double first = Math.ceil(axes.bins().low() / 10) * 10;
    for (double tick = first; tick <= axes.bins().high(); tick += 10) {
      double x = axes.x(tick);
      g.strokeLine(x, bottom, x, bottom + 3);
      g.fillText(String.format(Words.locale(), "%.0f", tick), x, bottom + 3);
    }
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

  private void ceiling(GraphicsContext g, Axes axes, double accuracy) {
    double font = axes.font();
    double x = axes.x(accuracy);
    g.setStroke(Paints.of(style().palette().best()));
    g.setLineWidth(2.5);
    g.setLineDashes(8, 4);
    g.strokeLine(x, font * 1.4, x, axes.bottom());
    g.setLineDashes();
    var name = Words.of("gauge.best", Words.percent(accuracy));
    double half = TextWidth.of(name, font) / 2;
    g.setFill(Paints.of(style().palette().best()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    g.fillText(name, Math.clamp(x, half, Math.max(half, getWidth() - half)), 1);
  }
}
