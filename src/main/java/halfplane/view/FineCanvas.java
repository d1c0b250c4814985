package halfplane.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;

/**
 * A canvas with just the pixels that are shown: JavaFX would give it two for each of a screen with
 * one and a half, and for a picture that is finer than the screen only enlarge them. Whoever draws
 * on it does so in logical pixels, and places it: its own size is another.
 */
class FineCanvas extends Canvas {
  /**
   * Device pixels that it has for a logical one; 0 before it has a size. JavaFX settles them when
   * it first draws it, for good: a finer screen may come later.
   */
  private double kept;

  private double fineness = 1;
  private double width;
  private double height;

  /** An empty one. */
  FineCanvas() {
    setManaged(false);
  }

  /**
   * Takes another size; what was drawn is to be drawn anew.
   *
   * @param newWidth in logical pixels
   * @param newHeight in logical pixels
   */
  void fit(double newWidth, double newHeight, PlotStyle style) {
    if (kept == 0) {
      kept = DevicePixels.ofCanvas();
    }
    double side = Math.max(1, Math.max(newWidth, newHeight));
    fit(newWidth, newHeight, DevicePixels.of(this, style, side) / kept);
  }

  /**
   * The same for a screen.
   *
   * @param fitting pixels that are shown for each that the canvas would have
   */
  void fit(double newWidth, double newHeight, double fitting) {
    width = newWidth;
    height = newHeight;
    if (fitting != fineness) {
      fineness = fitting;
      getTransforms().setAll(new Scale(1 / fineness, 1 / fineness));
      getGraphicsContext2D().setTransform(new Affine(new Scale(fineness, fineness)));
    }
    setWidth(width * fineness);
    setHeight(height * fineness);
  }

  /** Something to draw on, wiped, in logical pixels. */
  GraphicsContext wiped() {
    var g = getGraphicsContext2D();
    g.clearRect(0, 0, width, height);
    return g;
  }
}
