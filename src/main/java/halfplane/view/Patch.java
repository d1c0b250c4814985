package halfplane.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/**
 * A canvas no larger than what is on it, and drawn anew only where that is something else: on the
 * software pipeline each frame blends all of a canvas that it meets, and again far longer where it
 * has been drawn on.
 */
final class Patch extends FineCanvas {
  private Drawn drawn;

  /** All that a drawing depends on. */
  private record Drawn(Object what, Rectangle2D place, PlotStyle style, double pixels) {}

  /** One with nothing to be seen. */
  Patch() {
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Shows nothing. */
  void clear() {
    setVisible(false);
  }

  /**
   * Shows a drawing, which is drawn if it is another than the last.
   *
   * @param what all that it depends on, apart from its place and style
   * @param place what it covers at most, in the parent's logical pixels
   * @param drawing draws in the parent's logical pixels
   */
  void show(Object what, Rectangle2D place, PlotStyle style, Consumer<GraphicsContext> drawing) {
    setVisible(true);
    var now = new Drawn(what, place, style, DevicePixels.of(this));
    if (now.equals(drawn)) {
      return;
    }
    drawn = now;
    double left = DevicePixels.snapped(this, place.getMinX());
    double top = DevicePixels.snapped(this, place.getMinY());
    setLayoutX(left);
    setLayoutY(top);
    fit(Math.ceil(place.getMaxX()) - left, Math.ceil(place.getMaxY()) - top, style);
    var g = wiped();
    g.save();
    g.translate(-left, -top);
    drawing.accept(g);
    g.restore();
  }

  /**
   * What is around some points, at most the room there is.
   *
   * @param points at least one
   * @param reach how far what is drawn at a point reaches from it
   * @param width of the room, from 0
   * @param height of the room, from 0
   */
  static Rectangle2D around(List<Point2D> points, double reach, double width, double height) {
    var x = points.stream().mapToDouble(Point2D::getX).summaryStatistics();
    var y = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
    double left = Math.clamp(x.getMin() - reach, 0, width);
    double top = Math.clamp(y.getMin() - reach, 0, height);
    return new Rectangle2D(
        left,
        top,
        Math.clamp(x.getMax() + reach, left, width) - left,
        Math.clamp(y.getMax() + reach, top, height) - top);
  }
}
