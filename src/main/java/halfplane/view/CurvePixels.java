package halfplane.view;

/**
 * Paints curves into pixels, column by column with soft edges: on the software pipeline, stroking
 * long curves on a canvas held up the frames of a run at full pace.
 */
final class CurvePixels {
  /**
   * Slices of a column, so that steep edges are soft too. The curve is looked at once in each;
   * where there are more epochs, some are passed over.
   */
  private static final int SLICES = 3;

  private final int width;
  private final int height;
  private final int[] argb;
  private final ChartArea area;
  private final double scale;
  private final float[] cover;

  /**
   * @param argb modified: {@code width × height} premultiplied colours
   * @param area in logical pixels
   * @param scale device pixels in a logical one
   */
  CurvePixels(int[] argb, int width, int height, ChartArea area, double scale) {
    this.argb = argb;
    this.width = width;
    this.height = height;
    this.area = area;
    this.scale = scale;
    cover = new float[height];
  }

  /**
   * @param colour opaque
   * @param thickness in logical pixels
   * @param dash length of dashes and gaps in logical pixels, or 0 for a solid curve
   */
  void paint(CurveChart.Curve curve, int colour, double thickness, double dash) {
    if (curve.epochs() == 0) {
      return;
    }
    int first = Math.max(0, (int) Math.floor(area.x(0) * scale));
    int last = Math.min(width - 1, (int) Math.ceil(area.x(curve.epochs() - 1) * scale));
    for (int column = first; column <= last; column++) {
      boolean gap = dash > 0 && (int) ((column - first) / (dash * scale)) % 3 == 2;
      if (!gap) {
        paintColumn(curve, column, colour, thickness);
      }
    }
  }

  private void paintColumn(CurveChart.Curve curve, int column, int colour, double thickness) {
    double radius = thickness * scale / 2;
    int first = height;
    int last = -1;
    for (int slice = 0; slice < SLICES; slice++) {
      var span = span(curve, column + (double) slice / SLICES, radius);
      int top = (int) Math.max(area.top() * scale - radius, Math.max(0, span.top()));
      double end = Math.ceil(area.bottom() * scale + radius) - 1;
      int bottom = (int) Math.min(Math.min(height - 1, end), span.bottom());
      for (int row = top; row <= bottom; row++) {
        double covered = Math.min(row + 1, span.bottom()) - Math.max(row, span.top());
        cover[row] += (float) (Math.clamp(covered, 0, 1) / SLICES);
      }
      first = Math.min(first, top);
      last = Math.max(last, bottom);
    }
    for (int row = first; row <= last; row++) {
      blend(row * width + column, colour, cover[row]);
      cover[row] = 0;
    }
  }

  /** What a round brush of that radius covers at one place, going along the curve. */
  private Span span(CurveChart.Curve curve, double x, double radius) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    int reach = (int) Math.floor(radius * SLICES);
    for (int i = -reach; i <= reach; i++) {
      double away = (double) i / SLICES;
      double y = area.y(valueAt(curve, position(x + away, curve.epochs()))) * scale;
      double half = Math.sqrt(radius * radius - away * away);
      top = Math.min(top, y - half);
      bottom = Math.max(bottom, y + half);
    }
    return new Span(top, bottom);
  }

  private record Span(double top, double bottom) {}

  private double position(double column, int epochs) {
    double epoch = (column / scale - area.left()) / area.width() * area.limit() - 1;
    return Math.clamp(epoch, 0, epochs - 1);
  }

  private static double valueAt(CurveChart.Curve curve, double position) {
    int before = (int) position;
    int after = Math.min(before + 1, curve.epochs() - 1);
    double value = curve.at(before);
    double next = curve.at(after);
    if (Double.isInfinite(value) || Double.isInfinite(next)) {
      return position > before ? Math.max(value, next) : value;
    }
    return value + (next - value) * (position - before);
  }

  private void blend(int at, int colour, double share) {
    int below = argb[at];
    int mixed = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int over = shift == 24 ? 0xff : colour >> shift & 0xff;
      int under = below >>> shift & 0xff;
      mixed |= (int) Math.round(over * share + under * (1 - share)) << shift;
    }
    argb[at] = mixed;
  }
}
