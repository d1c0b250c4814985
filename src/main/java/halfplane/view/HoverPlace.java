package halfplane.view;

/** Where along an axis of a view, which begins at 0, words on what lies under the mouse begin. */
final class HoverPlace {
  /** Between the place and words after it, in pixels: the pointer is there. */
  private static final double AFTER = 16;

  private static final double BEFORE = 12;

  private HoverPlace() {}

  /**
   * After the place that they are of; before it where after it there is no room.
   *
   * @param place in pixels, as all
   * @param length of the words
   * @param end of the view
   */
  static double beside(double place, double length, double end) {
    double after = place + AFTER;
    return inside(after + length > end ? place - BEFORE - length : after, length, end);
  }

  /** As near to {@code from} as the view allows; what is longer than the view begins with it. */
  static double inside(double from, double length, double end) {
    return Math.max(0, Math.min(from, end - length));
  }
}
