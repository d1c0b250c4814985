package halfplane.view;

import halfplane.nn.Weights;
import halfplane.training.Preparation;

/** A small picture of a trained network: its sides, its boundary and the training points. */
public final class Thumbnail {
  private static final int MOST_POINTS = 400;

  private Thumbnail() {}

  /** Whether pictures in one style are those in the other; sizes play no part. */
  public static boolean areAlike(PlotStyle one, PlotStyle other) {
    return one.palette().equals(other.palette())
        && one.hatched() == other.hatched()
        && one.triangles() == other.triangles();
  }

  /**
   * @param preparation the points and the columns
   * @param weights the trained network
   * @param pixels width and height
   * @return a colour a pixel, row by row from the top
   */
  public static int[] draw(Preparation preparation, Weights weights, int pixels, PlotStyle style) {
    var view = Viewport.around(preparation.train(), preparation.test());
    var logits = new float[pixels * pixels];
    var argb = new int[pixels * pixels];
    new LogitField()
        .compute(weights, preparation.experiment().model().features(), view, pixels, logits);
    Shade.paint(logits, pixels, Shading.CLASSES, style, new LogitField.Range(-1, 1), argb);
    new Dots(style.palette(), Math.max(1, pixels / 90.0), style.triangles())
        .paint(preparation.train().thinned(MOST_POINTS), Dots.Rim.PLAIN, view, pixels, argb);
    var boundary = Boundary.of(logits, pixels);
    var pen = new Raster.Pen(Math.max(1.5, pixels / 50.0), style.palette().ink());
    new Raster(argb, pixels).boundary(boundary, pen);
    return argb;
  }
}
