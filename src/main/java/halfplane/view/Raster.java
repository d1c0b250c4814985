package halfplane.view;

import halfplane.limits.Line;
import java.util.Optional;

/** Straight strokes with soft edges, painted into a rectangle of pixels. */
final class Raster {
  private final int[] argb;
  private final int width;
  private final int height;

  /**
   * @param argb modified: {@code pixels × pixels} opaque colours
   */
  Raster(int[] argb, int pixels) {
    this(argb, pixels, pixels);
  }

  /**
   * @param argb modified: {@code width × height} opaque colours, row by row from the top
   */
  Raster(int[] argb, int width, int height) {
    this.argb = argb;
    this.width = width;
    this.height = height;
  }

  /** Strokes with gaps between two places in pixels. */
  void dashes(
      double x0,
      double y0,
      double x1,
      double y1,
      int colour,
      double thickness,
      double opacity,
      double dash,
      double gap) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    for (double from = 0; from < length; from += dash + gap) {
      double a = from / length;
      double b = Math.min(1, (from + dash) / length);
      line(
          x0 + a * (x1 - x0),
          y0 + a * (y1 - y0),
          x0 + b * (x1 - x0),
          y0 + b * (y1 - y0),
          colour,
          thickness,
          opacity);
    }
  }

  /** Copies a square picture, stretched to a square of another side. */
  void picture(int[] picture, int pixels, double left, double top, double side) {
    int firstRow = (int) Math.max(0, Math.round(top));
    int firstColumn = (int) Math.max(0, Math.round(left));
    for (int row = firstRow; row < Math.min(height, Math.round(top + side)); row++) {
      for (int column = firstColumn; column < Math.min(width, Math.round(left + side)); column++) {
        int y = Math.clamp((int) ((row + 0.5 - top) / side * pixels), 0, pixels - 1);
        int x = Math.clamp((int) ((column + 0.5 - left) / side * pixels), 0, pixels - 1);
        argb[row * width + column] = picture[y * pixels + x];
      }
    }
  }

  /**
   * A stroke between two places in pixels; the part outside the picture is left out.
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
    int last = (int) Math.min((flat ? width : height) - 1, Math.ceil(Math.max(from, to)) - 1);
    for (int along = first; along <= last; along++) {
      double middle =
          start + (Math.clamp(along + 0.5, Math.min(from, to), Math.max(from, to)) - from) * slope;
      across(along, middle - half, middle + half, flat, colour, opacity);
    }
  }

  /** The part of a straight line that is in view. */
  void line(Line line, Viewport view, int colour, double thickness, double opacity) {
    ends(line, view).ifPresent(at -> line(at[0], at[1], at[2], at[3], colour, thickness, opacity));
  }

  /** The part of a straight line that is in view, with gaps a little shorter than the dashes. */
  void dashes(Line line, Viewport view, int colour, double thickness, double opacity, double dash) {
    ends(line, view)
        .ifPresent(
            at -> dashes(at[0], at[1], at[2], at[3], colour, thickness, opacity, dash, dash * 0.8));
  }

  private Optional<double[]> ends(Line line, Viewport view) {
    return Clip.clip(line, view)
        .map(
            ends ->
                new double[] {
                  view.column(ends[0], width),
                  view.row(ends[1], height),
                  view.column(ends[2], width),
                  view.row(ends[3], height)
                });
  }

  /** All segments of a boundary in this picture. */
  void boundary(Boundary boundary, int colour, double thickness, double opacity) {
    for (int i = 0; i < boundary.size(); i++) {
      line(
          boundary.end(i, 0),
          boundary.end(i, 1),
          boundary.end(i, 2),
          boundary.end(i, 3),
          colour,
          thickness,
          opacity);
    }
  }

  private void across(
      int along, double low, double high, boolean flat, int colour, double opacity) {
    int first = (int) Math.max(0, Math.floor(low));
    int last = (int) Math.min((flat ? height : width) - 1, Math.ceil(high) - 1);
    for (int i = first; i <= last; i++) {
      double cover = Math.min(i + 1, high) - Math.max(i, low);
      int at = flat ? i * width + along : along * width + i;
      argb[at] = Palette.mix(argb[at], colour, Math.clamp(cover, 0, 1) * opacity);
    }
  }

  /** A ring about a place in pixels. */
  void ring(double x, double y, double radius, double thickness, int colour) {
    int first = (int) Math.max(0, Math.floor(y - radius - thickness));
    int last = (int) Math.min(height - 1, Math.ceil(y + radius + thickness));
    int left = (int) Math.max(0, Math.floor(x - radius - thickness));
    int right = (int) Math.min(width - 1, Math.ceil(x + radius + thickness));
    for (int row = first; row <= last; row++) {
      for (int column = left; column <= right; column++) {
        double away = Math.abs(Math.hypot(column + 0.5 - x, row + 0.5 - y) - radius);
        double cover = Math.clamp(thickness / 2 - away + 0.5, 0, 1);
        int at = row * width + column;
        argb[at] = Palette.mix(argb[at], colour, cover);
      }
    }
  }
}
