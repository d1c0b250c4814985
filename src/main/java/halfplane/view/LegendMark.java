package halfplane.view;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

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
    FOLD
  }

  /** A small picture of a mark, the same as on the plot. */
  public static Node of(Kind kind, PlotStyle style) {
    int side = (int) Math.ceil(style.dotRadius() * 3.4) | 1;
    var argb = new int[side * side];
    Arrays.fill(argb, style.palette().paper());
    new Dots(style.palette(), style.dotRadius(), style.triangles()).paintSample(kind, side, argb);
    return new ImageView(Thumbnail.image(argb, side, side));
  }
}
