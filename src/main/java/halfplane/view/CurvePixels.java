package halfplane.view;

import java.util.function.IntToDoubleFunction;

/**
 * Paints curves into pixels, column by column with soft edges: on the software pipeline, stroking
 * long curves on a canvas held up the frames of a run at full pace.
 */
final class CurvePixels {
  /** Epochs looked at in one column; where there are more, some are passed over. */
  private static final int MOST_SAMPLES = 6;

  private final int width;
  private final int height;
  private final int[] argb;
  private final CurvePainter.Area area;
  private final double scale;

  /**
   * @param argb modified: {@code width × height} premultiplied colours
   * @param area in logical pixels
   * @param scale device pixels in a logical one
   */
  CurvePixels(int[] argb, int width, int height, CurvePainter.Area area, double scale) {
    this.argb = argb;
    this.width = width;
    this.height = height;
    this.area = area;
    this.scale = scale;
  }

  /**
   * @param epochs how many values the curve has
   * @param colour opaque
   * @param thickness in logical pixels
   * @param dash length of dashes and gaps in logical pixels, or 0 for a solid curve
   */
  void paint(IntToDoubleFunction curve, int epochs, int colour, double thickness, double dash) {
    if (epochs == 0) {
      return;
    }
    int first = Math.max(0, (int) Math.floor(area.x(0) * scale));
    int last = Math.min(width - 1, (int) Math.ceil(area.x(epochs - 1) * scale));
    for (int column = first; column <= last; column++) {
      boolean gap = dash > 0 && (int) ((column - first) / (dash * scale)) % 3 == 2;
      if (!gap) {
        paintColumn(curve, epochs, column, colour, thickness);
      }
    }
  }

  private void paintColumn(
      IntToDoubleFunction curve, int epochs, int column, int colour, double thickness) {
    double from = position(column, epochs);
    double to = position(column + 1, epochs);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    int steps = (int) Math.clamp(Math.ceil(to - from), 1, MOST_SAMPLES);
    for (int i = 0; i <= steps; i++) {
      double y = area.y(valueAt(curve, epochs, from + (to - from) * i / steps)) * scale;
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
    double half = thickness * scale / 2;
    double top = low - half;
    double bottom = high + half;
    int first = (int) Math.max(area.top() * scale, top);
    int last = (int) Math.min(Math.min(height - 1, (area.top() + area.height()) * scale), bottom);
    for (int row = first; row <= last; row++) {
      double cover = Math.min(row + 1, bottom) - Math.max(row, top);
      blend(row * width + column, colour, Math.clamp(cover, 0, 1));
    }
  }

  private double position(double column, int epochs) {
    double epoch = (column / scale - area.left()) / area.width() * area.limit() - 1;
    return Math.clamp(epoch, 0, epochs - 1);
  }

  private static double valueAt(IntToDoubleFunction curve, int epochs, double position) {
    int before = (int) position;
    int after = Math.min(before + 1, epochs - 1);
    double value = curve.applyAsDouble(before);
    return value + (curve.applyAsDouble(after) - value) * (position - before);
  }

  private void blend(int at, int colour, double cover) {
    int below = argb[at];
    int mixed = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int over = shift == 24 ? 0xff : colour >> shift & 0xff;
      int under = below >>> shift & 0xff;
      mixed |= (int) Math.round(over * cover + under * (1 - cover)) << shift;
    }
    argb[at] = mixed;
  }
}
