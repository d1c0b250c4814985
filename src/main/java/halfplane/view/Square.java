package halfplane.view;

/** A plot's place on what its axes are drawn on. */
record Square(double left, double top, double side) {
  double right() {
    return left + side;
  }

  double bottom() {
    return top + side;
  }
}
