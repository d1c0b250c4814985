package halfplane.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The frame, ticks and numbers around the plot, none of it under the plot: on the software pipeline
 * each frame of a run would blend what lies there, seen or not.
 */
final class PlotAxes extends Region {
  private final FineCanvas beside = new FineCanvas();
  private final FineCanvas below = new FineCanvas();
  private final List<Rectangle> frame = Stream.generate(Rectangle::new).limit(4).toList();

  PlotAxes() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(frame);
    getChildren().addAll(beside, below);
  }

  /** With or without what stands to the left of the plot. */
  void setNumberedUp(boolean numbered) {
    beside.setVisible(numbered);
  }

  /**
   * Draws them anew, in a view's coordinates.
   *
   * @param width the view's
   * @param height the view's
   */
  void draw(Viewport view, PlotStyle style, double width, double height, Square plot) {
    double left = plot.left();
    double top = plot.top();
    double side = plot.side();
    double bottom = plot.bottom();
    // A number at the bottom of the left axis is not cut off.
    var g = wiped(beside, 0, left, bottom + style.font(), style);
    AxesPainter.beside(g, view, style, plot);
    g = wiped(below, bottom, width, height - bottom, style);
    AxesPainter.below(g, view, style, new Square(left, -side, side));
    edge(0, style, left - 1, top - 1, 1, side + 2);
    edge(1, style, plot.right(), top - 1, 1, side + 2);
    edge(2, style, left, top - 1, side, 1);
    edge(3, style, left, bottom, side, 1);
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

  private static GraphicsContext wiped(
      FineCanvas part, double y, double width, double height, PlotStyle style) {
    part.setLayoutY(y);
    part.fit(width, height, style);
    return part.wiped();
  }
}
