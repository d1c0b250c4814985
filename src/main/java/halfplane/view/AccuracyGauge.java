package halfplane.view;

import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Training accuracy on a bar from 0 to 100 %, with guessing and the best line's ceiling marked. */
public final class AccuracyGauge extends CanvasView {
  private double accuracy;
  private OptionalDouble ceiling = OptionalDouble.empty();

  /** A gauge at 0. */
  public AccuracyGauge() {
    setId("accuracy-gauge");
    Spoken.name(this);
  }

  /**
   * @param newAccuracy on the training set, in per cent
   * @param newCeiling the best line's on the same points, in per cent, if it is known and to be
   *     seen
   */
  public void show(double newAccuracy, OptionalDouble newCeiling) {
    accuracy = newAccuracy;
    ceiling = newCeiling;
    draw();
  }

  /** The best line's accuracy on show. */
  public OptionalDouble ceiling() {
    return ceiling;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return style().font() * 3.6;
  }

  @Override
  void draw(GraphicsContext g) {
    double font = Math.max(11, style().font() * 0.9);
    double width = getWidth() - 2 * font;
    double top = font * 1.5;
    double height = font * 0.9;
    g.setFill(Paints.of(style().palette().faint()));
    g.fillRoundRect(font, top, width, height, 4, 4);
    g.setFill(Paints.of(style().palette().train()));
    g.fillRoundRect(font, top, width * accuracy / 100, height, 4, 4);
    g.setFont(Font.font(font));
    boolean narrow = width < 20 * font;
    mark(
        g,
        font,
        width,
        50,
        narrow ? "50" : Words.of("gauge.guess"),
        style().palette().ink(),
        top,
        height,
        false);
    ceiling.ifPresent(
        level ->
            mark(
                g,
                font,
                width,
                level,
                Words.of("gauge.best", Words.percent(level)),
                style().palette().best(),
                top,
                height,
                true));
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText("0", font, top + height + 2);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(narrow ? "100" : "100 %", font + width, top + height + 2);
  }

  private static void mark(
      GraphicsContext g,
      double left,
      double width,
      double value,
      String name,
      int colour,
      double top,
      double height,
      boolean above) {
    double x = left + width * value / 100;
    g.setStroke(Paints.of(colour));
    g.setLineWidth(above ? 3 : 1.5);
    g.strokeLine(x, top - (above ? 4 : 1), x, top + height + (above ? 1 : 4));
    g.setFill(Paints.of(colour));
    g.setTextBaseline(above ? VPos.BOTTOM : VPos.TOP);
    double half = name.length() * left * 0.29;
    g.setTextAlign(TextAlignment.CENTER);
    g.fillText(
        name,
        Math.clamp(x, left + half, Math.max(left + half, left + width - half)),
        above ? top - 4 : top + height + 3);
  }
}
