package halfplane.view;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/** Words on what lies under the mouse, beside it and inside their view. */
final class HoverLabel extends Label {
  /** Between the place and words after it, in pixels: the pointer is there. */
  private static final double AFTER = 16;

  private static final double BEFORE = 12;

  /** One that is not to be seen yet. */
  HoverLabel() {
    getStyleClass().add("plot-readout");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /**
   * Shows words; where there is no room beside the place, above it and beyond the view.
   *
   * @param place that they are of, in the view
   * @param right where the view ends
   * @param bottom where it ends
   */
  void show(String words, Point2D place, double right, double bottom) {
    setText(words);
    setVisible(true);
    autosize();
    double x = beside(place.getX(), getWidth(), right);
    double y = beside(place.getY(), getHeight(), bottom);
    boolean covers = covers(place.getX(), x, getWidth()) && covers(place.getY(), y, getHeight());
    relocate(x, covers ? place.getY() - BEFORE - getHeight() : y);
  }

  private static boolean covers(double place, double from, double length) {
    return from <= place && place <= from + length;
  }

  void hide() {
    setVisible(false);
  }

  /**
   * Where along an axis of a view, which begins at 0, words begin: after the place that they are
   * of; before it where after it there is no room; what is longer than the view begins with it.
   *
   * @param place in pixels, as all
   * @param length of the words
   * @param end of the view
   */
  static double beside(double place, double length, double end) {
    double after = place + AFTER;
    double from = after + length > end ? place - BEFORE - length : after;
    return Math.max(0, Math.min(from, end - length));
  }
}
