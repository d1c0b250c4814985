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
      var at = point(event);
      painter.press(at.getX(), at.getY(), view.side() / side);
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    follow(event);
    boolean inside = contains(event.getX(), event.getY());
    if (painter != null && event.getButton() == MouseButton.PRIMARY && inside) {
      var at = point(event);
      painter.drag(at.getX(), at.getY(), view.side() / side);
    }
    event.consume();
  }

  private Point2D point(MouseEvent event) {
    return new Point2D(view.x1(event.getX(), side), view.x2(event.getY(), side));
  }
}
