package halfplane.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The colours of a picture from the worst to the best, with what these two stand for. */
public final class ScaleBar extends CanvasView {
  private String worst = "";
  private String best = "";
  private double from;

  /** A bar that is empty before it is told what it shows. */
  public ScaleBar() {
    Spoken.name(this, "");
  }

  /**
   * Shows what a picture's colours stand for.
   *
   * @param newWorst what the darkest colour stands for
   * @param newBest what the lightest stands for
   * @param newFrom the share of the scale that the worst has, 0 to 1
   */
  public void show(String newWorst, String newBest, double newFrom) {
    if (!newWorst.equals(worst) || !newBest.equals(best) || newFrom != from) {
      worst = newWorst;
      best = newBest;
      from = newFrom;
      Spoken.name(this, worst.isEmpty() ? "" : worst + " – " + best);
      draw();
    }
  }

  /** An empty bar until it is told what it shows. */
  public void clear() {
    show("", "", 0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return style().font() * 1.8;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  void draw(GraphicsContext g) {
    if (worst.isEmpty()) {
      return;
    }
    double font = style().chartFont();
    double left = font * TextWidth.ROOMY_LETTER * (worst.length() + 1);
    double right = getWidth() - font * TextWidth.ROOMY_LETTER * (best.length() + 1);
    double y = getHeight() * 0.45;
    g.setFont(Font.font(font));
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(worst, 0, y);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(best, getWidth(), y);
    for (double x = left; x < right; x++) {
      g.setFill(Paints.of(ColourScale.of(from + (1 - from) * (x - left) / (right - left))));
      g.fillRect(x, y - font * 0.4, 1.5, font * 0.8);
    }
  }
}
