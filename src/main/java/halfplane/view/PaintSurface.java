package halfplane.view;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/**
 * Lies over the plot while dots are painted: tells of strokes, and shows how wide the brush is. It
 * is clipped, else the ring that follows the mouse would take the surface's bounds, and all clicks,
 * with it over the rest of the window.
 */
public final class PaintSurface extends Region {
  private final Circle ring = new Circle();
  private Painter painter;
  private Viewport view;
  private double side;

  /** Where the stroke was last, on the sheet or not. */
  private Point2D last = Point2D.ZERO;

  /** Told of strokes, in the units of the data. */
  public interface Painter {
    /** The brush's radius in pixels. */
    double radius();

    /**
     * A stroke begins.
     *
     * @param unit how long a pixel is in the units of the data
     */
    void press(double x1, double x2, double unit);

    /** The stroke goes on. */
    void drag(double x1, double x2, double unit);

    /** The stroke, which has left the sheet, comes back to it at this place of its edge. */
    void enter(double x1, double x2);

    /** The stroke ends. */
    void release();
  }

  PaintSurface() {
    setId("paint-surface");
    Spoken.name(this);
    setCursor(Cursor.CROSSHAIR);
    setVisible(false);
    ring.getStyleClass().add("brush-ring");
    ring.setMouseTransparent(true);
    ring.setVisible(false);
    ring.setManaged(false);
    getChildren().add(ring);
    setOnMouseMoved(this::follow);
    setOnMouseExited(event -> ring.setVisible(false));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(
        event -> {
          if (painter != null && event.getButton() == MouseButton.PRIMARY) {
            painter.release();
          }
          event.consume();
        });
  }

  /** Takes strokes for a painter; with null the surface goes away. */
  void setPainter(Painter newPainter) {
    painter = newPainter;
    setVisible(painter != null);
  }

  void arrange(Viewport newView, Square plot) {
    view = newView;
    side = plot.side();
    resizeRelocate(plot.left(), plot.top(), side, side);
    setClip(new Rectangle(side, side));
  }

  private void follow(MouseEvent event) {
    ring.setCenterX(event.getX());
    ring.setCenterY(event.getY());
    ring.setRadius(painter == null ? 0 : painter.radius());
    ring.setVisible(true);
  }

  private void press(MouseEvent event) {
    if (painter != null && event.getButton() == MouseButton.PRIMARY && view != null) {
      last = new Point2D(event.getX(), event.getY());
      var at = inData(last);
      painter.press(at.getX(), at.getY(), view.side() / side);
    }
    event.consume();
  }

  /** Outside the sheet a stroke leaves nothing, and it has no way across it there. */
  private void drag(MouseEvent event) {
    follow(event);
    if (painter != null && event.getButton() == MouseButton.PRIMARY && view != null) {
      var from = last;
      last = new Point2D(event.getX(), event.getY());
      boolean came = contains(from);
      boolean stays = contains(last);
      if (stays && !came) {
        var edge = inData(edge(last, from));
        painter.enter(edge.getX(), edge.getY());
      }
      if (stays || came) {
        var to = inData(stays ? last : edge(from, last));
        painter.drag(to.getX(), to.getY(), view.side() / side);
      }
    }
    event.consume();
  }

  /** Where a way from a place on the sheet to one outside leaves it. */
  private Point2D edge(Point2D inside, Point2D outside) {
    double share =
        Math.min(share(inside.getX(), outside.getX()), share(inside.getY(), outside.getY()));
    return inside.interpolate(outside, share);
  }

  /** How much of a way along one coordinate lies within the sheet. */
  private double share(double inside, double outside) {
    double end = Math.clamp(outside, 0, side);
    return end == outside ? 1 : (end - inside) / (outside - inside);
  }

  private Point2D inData(Point2D place) {
    return new Point2D(view.x1(place.getX(), side), view.x2(place.getY(), side));
  }
}
