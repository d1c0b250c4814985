package halfplane.view;

/**
 * A straight piece between two places: of the plane, or of a picture from its top left corner.
 *
 * @param x0 of its one end
 * @param y0 of its one end
 * @param x1 of its other end
 * @param y1 of its other end
 */
public record Segment(double x0, double y0, double x1, double y1) {
  /** A piece of the plane in a picture of it, whose sides are {@code pixels} long. */
  Segment in(Viewport view, double pixels) {
    return new Segment(
        view.column(x0, pixels),
        view.row(y0, pixels),
        view.column(x1, pixels),
        view.row(y1, pixels));
  }

  /** The same in a picture {@code scale} times as large. */
  Segment times(double scale) {
    return new Segment(x0 * scale, y0 * scale, x1 * scale, y1 * scale);
  }
}
