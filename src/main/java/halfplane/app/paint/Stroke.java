package halfplane.app.paint;

import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import java.util.ArrayList;
import java.util.List;

/** A stroke in hand, or none: the dots before it, and where the brush was last. */
final class Stroke {
  private final Stamps stamps;

  /** The dots before the stroke; null between strokes. */
  private Dataset before;

  private double lastX1;
  private double lastX2;

  /**
   * @param stamps what the brush leaves
   */
  Stroke(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Begins a stroke.
   *
   * @param unit how long a pixel is in the units of the data
   * @return the dots after its first stamp
   */
  Dataset begin(Dataset dots, double x1, double x2, double unit) {
    before = dots;
    move(x1, x2);
    return stamps.on(dots, List.of(stamps.disc(x1, x2, unit)), unit);
  }

  /**
   * Goes on, with stamps all along the way, however fast the mouse is.
   *
   * @return the dots after them; those that were given between strokes
   */
  Dataset goOn(Dataset dots, double x1, double x2, double unit) {
    if (before == null) {
      return dots;
    }
    double fromX1 = lastX1;
    double fromX2 = lastX2;
    double length = Math.hypot(x1 - fromX1, x2 - fromX2);
    double step = unit * stamps.spacing();
    var discs = new ArrayList<Brushwork.Disc>();
    for (int i = 1; i * step <= length; i++) {
      double share = i * step / length;
      move(fromX1 + share * (x1 - fromX1), fromX2 + share * (x2 - fromX2));
      discs.add(stamps.disc(lastX1, lastX2, unit));
    }
    return discs.isEmpty() ? dots : stamps.on(dots, discs, unit);
  }

  /** Has the brush at another place, with nothing left on the way. */
  void move(double x1, double x2) {
    lastX1 = x1;
    lastX2 = x2;
  }

  /** Ends the stroke: the dots before it, or null if there was none. */
  Dataset end() {
    var was = before;
    before = null;
    return was;
  }
}
