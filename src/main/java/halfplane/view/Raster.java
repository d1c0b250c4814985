package halfplane.view;

/** Straight strokes with soft edges, painted into a square of pixels. */
final class Raster {
  private final int[] argb;
  private final int pixels;

  /**
   * @param argb modified: {@code pixels × pixels} opaque colours
   */
  Raster(int[] argb, int pixels) {
    this.argb = argb;
    this.pixels = pixels;
  }

  /**
   * A stroke between two places in pixels; the part outside the square is left out.
   *
   * @param opacity 0 to 1
   */
  void line(
      double x0, double y0, double x1, double y1, int colour, double thickness, double opacity) {
    boolean flat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    double from = flat ? x0 : y0;
    double to = flat ? x1 : y1;
    double start = flat ? y0 : x0;
    double slope = to == from ? 0 : ((flat ? y1 : x1) - start) / (to - from);
    double half = thickness / 2 * Math.hypot(1, slope);
    int first = (int) Math.max(0, Math.floor(Math.min(from, to)));
    int last = (int) Math.min(pixels - 1, Math.ceil(Math.max(from, to)) - 1);
    for (int along = first; along <= last; along++) {
      double middle =
          start + (Math.clamp(along + 0.5, Math.min(from, to), Math.max(from, to)) - from) * slope;
      across(along, middle - half, middle + half, flat, colour, opacity);
    }
  }

  private void across(
      int along, double low, double high, boolean flat, int colour, double opacity) {
    int first = (int) Math.max(0, Math.floor(low));
    int last = (int) Math.min(pixels - 1, Math.ceil(high) - 1);
    for (int i = first; i <= last; i++) {
      double cover = Math.min(i + 1, high) - Math.max(i, low);
      int at = flat ? i * pixels + along : along * pixels + i;
      argb[at] = Palette.mix(argb[at], colour, Math.clamp(cover, 0, 1) * opacity);
    }
  }

  /** A ring about a place in pixels. */
  void ring(double x, double y, double radius, double thickness, int colour) {
    int first = (int) Math.max(0, Math.floor(y - radius - thickness));
    int last = (int) Math.min(pixels - 1, Math.ceil(y + radius + thickness));
    int left = (int) Math.max(0, Math.floor(x - radius - thickness));
    int right = (int) Math.min(pixels - 1, Math.ceil(x + radius + thickness));
    for (int row = first; row <= last; row++) {
      for (int column = left; column <= right; column++) {
        double away = Math.abs(Math.hypot(column + 0.5 - x, row + 0.5 - y) - radius);
        double cover = Math.clamp(thickness / 2 - away + 0.5, 0, 1);
        int at = row * pixels + column;
        argb[at] = Palette.mix(argb[at], colour, cover);
      }
    }
  }
}
