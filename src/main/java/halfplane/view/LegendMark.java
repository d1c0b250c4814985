package halfplane.view;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** The plot's own marks, for its legend. */
public final class LegendMark {
  private LegendMark() {}

  /** What can be marked. */
  public enum Kind {
    RED,
    BLUE,
    TEST,
    WRONG,
    BOUNDARY,
    MINE,
    BEST,
    TRAIL,
    FOLD,
    STARTS
  }

  /** A dot of a class that stands on any ground, as on a button. */
  public static Shape dot(boolean isBlue, PlotStyle style) {
    double radius = style.font() * 0.35;
    var palette = style.palette();
    if (!isBlue) {
      return new Circle(radius, Paints.of(palette.red()));
    }
    var shape =
        style.triangles()
            ? new Polygon(0, -radius, radius, radius * 0.8, -radius, radius * 0.8)
            : new Circle(radius * 0.8);
    shape.setFill(Paints.of(style.triangles() ? palette.blue() : palette.core()));
    shape.setStroke(Paints.of(palette.blue()));
    shape.setStrokeWidth(radius * 0.6);
    return shape;
  }

  /** A small picture of a mark, the same as on the plot. */
  public static Node of(Kind kind, PlotStyle style) {
    int side = (int) Math.ceil(style.dotRadius() * 3.4) | 1;
    var argb = new int[side * side];
    Arrays.fill(argb, style.palette().paper());
    new Dots(style.palette(), style.dotRadius(), style.triangles()).paintSample(kind, side, argb);
    return new ImageView(ArgbImage.of(argb, side, side));
  }
}
