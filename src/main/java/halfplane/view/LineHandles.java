package halfplane.view;

import halfplane.limits.Line;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;

/**
 * Two handles on the plot that a straight line is dragged by, with the mouse or, when one has the
 * focus, with the arrow keys. The blue side is to the left of the way from the first to the second.
 */
public final class LineHandles extends Group {
  /** An arrow key moves a handle by this share of the view. */
  private static final double KEY_STEP = 0.01;

  private final Drag drag = new Drag();
  private final Handle first = new Handle();
  private final Handle second = new Handle();
  private Consumer<Line> onMoved = line -> {};
  private Line wanted;
  private Viewport view;
  private Square plot;

  /** A dot that can be dragged; its place is kept in the units of the data. */
  private final class Handle extends Circle {
    private double x1;
    private double x2;

    Handle() {
      setFocusTraversable(true);
      // The name of a thumb, which it is, is not read out on a Mac.
      setAccessibleRole(AccessibleRole.BUTTON);
      setCursor(Cursor.HAND);
      getStyleClass().add("line-handle");
      setOnMousePressed(
          event -> {
            requestFocus();
            drag.press(event);
            event.consume();
          });
      setOnMouseReleased(drag::release);
      setOnMouseDragged(this::drag);
      setOnKeyPressed(this::press);
    }

    private void drag(MouseEvent event) {
      event.consume();
      if (!drag.isGoing()) {
        return;
      }
      var at = LineHandles.this.sceneToLocal(event.getSceneX(), event.getSceneY());
      moveTo(
          view.x1(at.getX() - plot.left(), plot.side()),
          view.x2(at.getY() - plot.top(), plot.side()));
    }

    private void press(KeyEvent event) {
      double step = KEY_STEP * view.side() * (event.isShiftDown() ? 5 : 1);
      switch (event.getCode()) {
        case LEFT -> moveBy(-step, 0);
        case RIGHT -> moveBy(step, 0);
        case UP -> moveBy(0, step);
        case DOWN -> moveBy(0, -step);
        default -> {
          return;
        }
      }
      event.consume();
    }

    /** With a key, which is no part of a drag. */
    private void moveBy(double more1, double more2) {
      drag.end();
      moveTo(x1 + more1, x2 + more2);
    }

    private void moveTo(double newX1, double newX2) {
      x1 = Math.clamp(newX1, view.left(), view.left() + view.side());
      x2 = Math.clamp(newX2, view.bottom(), view.bottom() + view.side());
      place();
      if (Math.hypot(second.x1 - first.x1, second.x2 - first.x2) > 1e-6 * view.side()) {
        wanted = line();
        onMoved.accept(wanted);
      }
    }

    private boolean isInView() {
      return x1 >= view.left()
          && x1 <= view.left() + view.side()
          && x2 >= view.bottom()
          && x2 <= view.bottom() + view.side();
    }

    private void place() {
      setCenterX(plot.left() + view.column(x1, plot.side()));
      setCenterY(plot.top() + view.row(x2, plot.side()));
    }
  }

  /**
   * @param id of the handles, with {@code -1} and {@code -2} added
   * @param name for screen readers
   */
  public LineHandles(String id, String name) {
    first.setId(id + "-1");
    second.setId(id + "-2");
    first.setAccessibleText(name);
    second.setAccessibleText(name);
    getChildren().addAll(first, second);
    setManaged(false);
    setVisible(false);
  }

  /** Told of the line while a handle moves. */
  public void setOnMoved(Consumer<Line> listener) {
    onMoved = listener;
  }

  /** The number of the drag in hand, from press to release; empty while there is none. */
  public OptionalLong drag() {
    return drag.isGoing() ? OptionalLong.of(drag.number()) : OptionalLong.empty();
  }

  /** Ends the drag in hand, wherever the mouse goes on to. */
  public void letGo() {
    drag.end();
  }

  /** Shows the handles on a line; null hides them. */
  public void show(Line line) {
    setVisible(line != null);
    boolean another = line != null && !line.equals(wanted);
    wanted = line;
    if (another && view != null) {
      put();
    }
  }

  void arrange(Viewport newView, Square newPlot, PlotStyle style) {
    boolean moved = !newView.equals(view);
    view = newView;
    plot = newPlot;
    for (var handle : new Handle[] {first, second}) {
      handle.setRadius(style.dotRadius() * 1.9);
      handle.setStrokeWidth(style.lineWidth());
    }
    if (wanted != null && (moved && !(first.isInView() && second.isInView()) || isNew())) {
      put();
    }
    first.place();
    second.place();
  }

  private boolean isNew() {
    return first.x1 == second.x1 && first.x2 == second.x2;
  }

  /** On the line, a quarter of the view to either side of the place nearest to its middle. */
  private void put() {
    double[] middle = wanted.nearest(view.middleX1(), view.middleX2());
    double along = view.side() / 4 / wanted.norm();
    first.x1 = middle[0] - wanted.w2() * along;
    first.x2 = middle[1] + wanted.w1() * along;
    second.x1 = middle[0] + wanted.w2() * along;
    second.x2 = middle[1] - wanted.w1() * along;
    first.place();
    second.place();
  }

  private Line line() {
    double w1 = first.x2 - second.x2;
    double w2 = second.x1 - first.x1;
    double norm = Math.hypot(w1, w2);
    return new Line(w1 / norm, w2 / norm, -(w1 * first.x1 + w2 * first.x2) / norm);
  }
}
