package halfplane.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The frame, ticks and numbers around the plot, none of it under the plot: on the software pipeline
 * each frame of a run would blend what lies there, seen or not.
 */
final class PlotAxes extends Region {
  /** The height of what stands below the plot, in ems. */
  private static final double BELOW = 2;

  private final Patch besidePlot = new Patch();
  private final Patch belowPlot = new Patch();
  private final List<Rectangle> frame = Stream.generate(Rectangle::new).limit(4).toList();

  PlotAxes() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(frame);
    getChildren().addAll(besidePlot, belowPlot);
  }

  /**
   * Puts them around a plot, and draws those anew that are others or have other room.
   *
   * @param numberedUp with what stands to the left of the plot, or without
   * @param width that of the view
   * @param height that of the view
   * @param plot in the view's coordinates
   */
  void draw(
      Viewport view,
      PlotStyle style,
      boolean numberedUp,
      double width,
      double height,
      Square plot) {
    relocate(plot.left(), plot.top());
    double side = plot.side();
    var here = new Square(0, 0, side);
    var beside = beside(view, style, plot);
    var below = below(view, style, width, height, plot);
    if (numberedUp) {
      double above = -beside.getMinY();
      besidePlot.show(view, beside, style, g -> AxesPainter.beside(g, view, style, here, above));
    } else {
      besidePlot.clear();
    }
    belowPlot.show(view, below, style, g -> AxesPainter.below(g, view, style, here));
    edge(0, style, -1, -1, 1, side + 2);
    edge(1, style, side, -1, 1, side + 2);
    edge(2, style, 0, -1, side, 1);
    edge(3, style, 0, side, side, 1);
  }

  /** A number at either end of the left axis is not cut off, unless by the view's edge. */
  private static Rectangle2D beside(Viewport view, PlotStyle style, Square plot) {
    double room = Math.min(plot.left(), AxesPainter.margin(view, style));
    double over = Math.min(plot.top(), style.font());
    return new Rectangle2D(-room, -over, room, over + plot.side() + style.font());
  }

  /** Nor is one at either end of the axis below. */
  private static Rectangle2D below(
      Viewport view, PlotStyle style, double width, double height, Square plot) {
    double reach = Math.ceil(Math.max(1, Ticks.across(view).width()) * style.font());
    double over = Math.min(plot.left(), reach);
    double past = Math.clamp(width - plot.right(), 0, reach);
    double high = Math.clamp(height - plot.bottom(), 0, Math.ceil(BELOW * style.font()));
    return new Rectangle2D(-over, plot.side(), over + plot.side() + past, high);
  }

  /** Four filled edges: JavaFX takes far longer over an outline that goes around the plot. */
  private void edge(int which, PlotStyle style, double x, double y, double width, double height) {
    var edge = frame.get(which);
    edge.setFill(Paints.of(style.palette().faint()));
    edge.setX(x);
    edge.setY(y);
    edge.setWidth(width);
    edge.setHeight(height);
  }
}
