package halfplane.view;

import halfplane.nn.Weights;
import java.util.Arrays;
import java.util.function.Function;
import javafx.geometry.Point2D;

/**
 * Draws a network's links, each as wide as its weight is large, blue where it adds and red and
 * dashed where it takes away, and for each unit a picture of what it computes. In pixels, off the
 * FX thread: stroking a hundred links on a canvas took half a frame.
 */
public final class NetworkDrawing {
  /** Width and height of a unit's picture. */
  private static final int PICTURE = 28;

  /** The widest link's width, in ems. */
  private static final double WIDEST_LINK = 0.45;

  /** Links of a smaller share of the largest weight are too faint for dashes to be seen. */
  private static final double LEAST_DASHED = 0.1;

  private final Request request;
  private final UnitPictures pictures;
  private final Weights weights;
  private final NetworkLayout layout;
  private final double scale;
  private final int width;
  private final int height;

  /**
   * @param frame the picture of the plot to go with
   * @param width of the diagram in logical pixels
   * @param height of the diagram in logical pixels
   */
  public record Request(PlotFrame frame, double width, double height, PlotStyle style) {}

  /**
   * A finished diagram.
   *
   * @param width in device pixels
   * @param height in device pixels
   * @param scale device pixels in a logical one
   * @param argb opaque colours, row by row from the top
   */
  public record Drawn(int width, int height, double scale, int[] argb) {}

  private NetworkDrawing(Request request, UnitPictures pictures) {
    this.request = request;
    this.pictures = pictures;
    weights = request.frame().snapshot().weights();
    layout =
        new NetworkLayout(
            weights.architecture(), request.width(), request.height(), request.style().font());
    scale = request.frame().request().scale();
    width = (int) Math.max(1, Math.round(request.width() * scale));
    height = (int) Math.max(1, Math.round(request.height() * scale));
  }

  /** Draws diagrams on one thread, with buffers kept from each to the next. */
  public static Function<Request, Drawn> drawing() {
    var pictures = new UnitPictures();
    return request -> new NetworkDrawing(request, pictures).draw();
  }

  private Drawn draw() {
    var argb = new int[width * height];
    Arrays.fill(argb, request.style().palette().paper());
    var raster = new Raster(argb, width, height);
    links(raster);
    nodes(raster);
    return new Drawn(width, height, scale, argb);
  }

  private void links(Raster raster) {
    double largest = 1e-6;
    for (int layer = 0; layer < layout.architecture().layers(); layer++) {
      for (int out = 0; out < layout.shown(layer + 1); out++) {
        for (int in = 0; in < layout.shown(layer); in++) {
          largest = Math.max(largest, Math.abs(weights.weight(layer, out, in)));
        }
      }
    }
    for (int layer = 0; layer < layout.architecture().layers(); layer++) {
      for (int out = 0; out < layout.shown(layer + 1); out++) {
        for (int in = 0; in < layout.shown(layer); in++) {
          link(raster, layer, out, in, weights.weight(layer, out, in) / largest);
        }
      }
    }
  }

  private void link(Raster raster, int layer, int out, int in, double share) {
    var from = layout.place(layer, in).multiply(scale);
    var to = layout.place(layer + 1, out).multiply(scale);
    var palette = request.style().palette();
    double size = Math.abs(share);
    double thickness = (0.5 + (WIDEST_LINK * request.style().font() - 0.5) * size) * scale;
    double opacity = 0.25 + 0.75 * size;
    var link = new Segment(from.getX(), from.getY(), to.getX(), to.getY());
    var pen = new Raster.Pen(thickness, share < 0 ? palette.red() : palette.blue(), opacity);
    if (share < 0 && size > LEAST_DASHED) {
      raster.dashes(link, pen, 7 * scale, 4 * scale);
    } else {
      raster.line(link, pen);
    }
  }

  private void nodes(Raster raster) {
    var features = request.frame().model().features();
    var palette = request.style().palette();
    var units =
        pictures.of(
            weights,
            features,
            request.frame().request().view(),
            PICTURE,
            NetworkLayout.MOST_UNITS,
            palette);
    double radius = layout.radius() * scale;
    for (int layer = 0; layer <= layout.architecture().layers(); layer++) {
      for (int unit = 0; unit < layout.shown(layer); unit++) {
        var at = layout.place(layer, unit).multiply(scale);
        raster.picture(
            units.get(layer).get(unit),
            PICTURE,
            at.getX() - radius,
            at.getY() - radius,
            2 * radius);
        frame(raster, at, radius);
      }
    }
  }

  private void frame(Raster raster, Point2D middle, double radius) {
    var pen = new Raster.Pen(scale, request.style().palette().ink());
    double left = middle.getX() - radius;
    double top = middle.getY() - radius;
    double right = middle.getX() + radius;
    double bottom = middle.getY() + radius;
    raster.line(new Segment(left, top, right, top), pen);
    raster.line(new Segment(left, bottom, right, bottom), pen);
    raster.line(new Segment(left, top, left, bottom), pen);
    raster.line(new Segment(right, top, right, bottom), pen);
  }
}
