package halfplane.view;

/**
 * A rectangle by its middle, in the lengths of a square, from its top left corner.
 *
 * @param x of the middle
 * @param y of the middle
 */
record Box(double x, double y, double width, double height) {
  double left() {
    return x - width / 2;
  }

  double top() {
    return y - height / 2;
  }

  boolean touches(Box other) {
    return Math.abs(x - other.x) < (width + other.width) / 2
        && Math.abs(y - other.y) < (height + other.height) / 2;
  }
}
