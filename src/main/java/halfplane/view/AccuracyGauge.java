package halfplane.view;

import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Training accuracy on a bar from 0 to 100 %, with guessing and the best line's ceiling marked. */
public final class AccuracyGauge extends CanvasView {
  /**
   * Where the bar lies, as far from either edge as its print is large.
   *
   * @param font the size of the print
   */
  private record Bar(double font, double width, double top, double height) {
    double right() {
      return font + width;
    }

    double bottom() {
      return top + height;
    }
  }

  /** Where a level's name stands; its line sticks out of the bar on that side. */
  private enum Place {
    ABOVE(3, 4, 1, VPos.BOTTOM),
    BELOW(1.5, 1, 4, VPos.TOP);

    /** Of the line, and how far it reaches over the bar and under it, in pixels. */
    final double thick;

    final double over;
    final double under;
    final VPos baseline;

    Place(double thick, double over, double under, VPos baseline) {
      this.thick = thick;
      this.over = over;
      this.under = under;
      this.baseline = baseline;
    }

    double word(Bar bar) {
      return this == ABOVE ? bar.top() - over : bar.bottom() + 3;
    }
  }

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
    if (newAccuracy != accuracy || !newCeiling.equals(ceiling)) {
      accuracy = newAccuracy;
      ceiling = newCeiling;
      draw();
    }
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
    var bar = new Bar(font, getWidth() - 2 * font, font * 1.5, font * 0.9);
    g.setFill(Paints.of(style().palette().faint()));
    g.fillRoundRect(font, bar.top(), bar.width(), bar.height(), 4, 4);
    g.setFill(Paints.of(style().palette().train()));
    g.fillRoundRect(font, bar.top(), bar.width() * accuracy / 100, bar.height(), 4, 4);
    g.setFont(Font.font(font));
    boolean narrow = bar.width() < 20 * font;
    var guess = narrow ? "50" : Words.of("gauge.guess");
    mark(g, bar, 50, guess, style().palette().ink(), Place.BELOW);
    ceiling.ifPresent(
        level -> {
          var best = Words.of("gauge.best", Words.percent(level));
          mark(g, bar, level, best, style().palette().best(), Place.ABOVE);
        });
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText("0", font, bar.bottom() + 2);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(narrow ? "100" : "100 %", bar.right(), bar.bottom() + 2);
  }

  private static void mark(
      GraphicsContext g, Bar bar, double value, String name, int colour, Place place) {
    double x = bar.font() + bar.width() * value / 100;
    g.setStroke(Paints.of(colour));
    g.setLineWidth(place.thick);
    g.strokeLine(x, bar.top() - place.over, x, bar.bottom() + place.under);
    g.setFill(Paints.of(colour));
    g.setTextBaseline(place.baseline);
    double half = TextWidth.of(name, bar.font()) / 2;
    g.setTextAlign(TextAlignment.CENTER);
    g.fillText(
        name,
        Math.clamp(x, half, Math.max(half, bar.right() + bar.font() - half)),
        place.word(bar));
  }
}
