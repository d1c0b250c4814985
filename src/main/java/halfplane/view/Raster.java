package halfplane.view;

import halfplane.limits.Line;

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

  /**
   * How a stroke is drawn.
   *
   * @param thickness in pixels
   * @param colour opaque
   * @param opacity 0 to 1
   */
  record Pen(double thickness, int colour, double opacity) {
    /** One that hides what is below. */
    Pen(double thickness, int colour) {
      this(thickness, colour, 1);
    }
  }

  /** Strokes with gaps along a segment in pixels. */
  void dashes(Segment segment, Pen pen, double dash, double gap) {
    double across = segment.x1() - segment.x0();
    double down = segment.y1() - segment.y0();
    double length = Math.hypot(across, down);
    for (double from = 0; from < length; from += dash + gap) {
      double a = from / length;
      double b = Math.min(1, (from + dash) / length);
      var stroke =
          new Segment(
              segment.x0() + a * across,
              segment.y0() + a * down,
              segment.x0() + b * across,
              segment.y0() + b * down);
      line(stroke, pen);
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

  /** A stroke along a segment in pixels; the part outside the picture is left out. */
  void line(Segment segment, Pen pen) {
    double across = segment.x1() - segment.x0();
    double down = segment.y1() - segment.y0();
    boolean flat = Math.abs(across) >= Math.abs(down);
    double from = flat ? segment.x0() : segment.y0();
    double to = flat ? segment.x1() : segment.y1();
    double start = flat ? segment.y0() : segment.x0();
    double slope = to == from ? 0 : (flat ? down : across) / (to - from);
    double half = pen.thickness() / 2 * Math.hypot(1, slope);
    int first = (int) Math.max(0, Math.floor(Math.min(from, to)));
    int last = (int) Math.min((flat ? width : height) - 1, Math.ceil(Math.max(from, to)) - 1);
    for (int along = first; along <= last; along++) {
      double middle =
          start + (Math.clamp(along + 0.5, Math.min(from, to), Math.max(from, to)) - from) * slope;
      across(along, middle - half, middle + half, flat, pen);
    }
  }

  /** The part of a straight line that is in view, in a picture as high as wide. */
  void line(Line line, Viewport view, Pen pen) {
    Clip.clip(line, view).ifPresent(ends -> line(ends.in(view, width), pen));
  }

  /** The same, with gaps a little shorter than the dashes. */
  void dashes(Line line, Viewport view, Pen pen, double dash) {
    Clip.clip(line, view).ifPresent(ends -> dashes(ends.in(view, width), pen, dash, dash * 0.8));
  }

  /** All segments of a boundary in this picture. */
  void boundary(Boundary boundary, Pen pen) {
    for (int i = 0; i < boundary.size(); i++) {
      line(boundary.segment(i), pen);
    }
  }

  private void across(int along, double low, double high, boolean flat, Pen pen) {
    int first = (int) Math.max(0, Math.floor(low));
    int last = (int) Math.min((flat ? height : width) - 1, Math.ceil(high) - 1);
    for (int i = first; i <= last; i++) {
      double cover = Math.min(i + 1, high) - Math.max(i, low);
      int at = flat ? i * width + along : along * width + i;
      argb[at] = Palette.mix(argb[at], pen.colour(), Math.clamp(cover, 0, 1) * pen.opacity());
    }
  }

  /** A ring about a place in pixels. */
  void ring(double x, double y, double radius, Pen pen) {
    double thickness = pen.thickness();
    int first = (int) Math.max(0, Math.floor(y - radius - thickness));
    int last = (int) Math.min(height - 1, Math.ceil(y + radius + thickness));
    int left = (int) Math.max(0, Math.floor(x - radius - thickness));
    int right = (int) Math.min(width - 1, Math.ceil(x + radius + thickness));
    for (int row = first; row <= last; row++) {
      for (int column = left; column <= right; column++) {
        double away = Math.abs(Math.hypot(column + 0.5 - x, row + 0.5 - y) - radius);
        double cover = Math.clamp(thickness / 2 - away + 0.5, 0, 1);
        int at = row * width + column;
        argb[at] = Palette.mix(argb[at], pen.colour(), cover * pen.opacity());
      }
    }
  }
}
