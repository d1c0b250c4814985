package halfplane.view;

import halfplane.data.Dataset;

/**
 * Draws points into pixels: red ones as discs, blue ones as rings with a core, test points with an
 * outline, wrong ones with a cross. Shapes are made once for a size; a dot is then a small copy, so
 * that a thousand of them take a fraction of a frame.
 */
final class Dots {
  /** How far a triangle's corners reach, to a disc's radius. */
  private static final double TRIANGLE = 1.45;

  /** What is around a dot. */
  enum Rim {
    PLAIN,

    /** In ink, as of a test point. */
    OUTLINED
  }

  private final Stamp red;
  private final Stamp blue;
  private final Stamp testRed;
  private final Stamp testBlue;
  private final Stamp crossOnRed;
  private final Stamp crossOnBlue;
  private final Stamp line;
  private final Stamp mine;
  private final Stamp best;
  private final Stamp trail;
  private final Stamp fold;
  private final Stamp starts;

  /**
   * @param radius of a dot in device pixels
   */
  Dots(Palette palette, double radius, boolean triangles) {
    double rim = Math.max(1, radius * 0.3);
    red = Stamp.disc(radius, palette.red()).over(Stamp.disc(radius + 0.8, palette.core()));
    double corner = radius * TRIANGLE;
    blue =
        triangles
            ? Stamp.triangle(corner, palette.blue())
                .over(Stamp.triangle(corner + 1.6, palette.core()))
            : Stamp.disc(radius * 0.45, palette.core())
                .over(Stamp.disc(radius, palette.blue()))
                .over(Stamp.disc(radius + 0.8, palette.core()));
    testRed = red.over(Stamp.disc(radius + rim + 0.6, palette.ink()));
    testBlue =
        blue.over(
            triangles
                ? Stamp.triangle(corner + 2 * rim + 1.6, palette.ink())
                : Stamp.disc(radius + rim + 0.6, palette.ink()));
    double thickness = Math.max(2, radius * 0.6);
    mine = Stamp.bar(radius * 1.6, thickness, palette.test());
    best =
        Stamp.bar(radius * 0.4, thickness + 2, palette.paper())
            .over(Stamp.bar(radius * 1.6, thickness, palette.best()));
    int faint = Palette.mix(palette.paper(), palette.ink(), 0.4);
    trail = Stamp.bar(radius * 1.6, 1.2, faint);
    starts = Stamp.cross(radius * 1.4, 1.2, faint).over(trail);
    fold =
        Stamp.bar(radius * 0.25, 1.4, palette.paper())
            .over(Stamp.bar(radius * 1.6, 1.4, palette.ink()));
    line = Stamp.bar(radius * 1.6, thickness, palette.ink());
    double stroke = Math.max(1.2, radius * 0.3);
    crossOnRed = Stamp.cross(radius * 0.85, stroke, palette.core());
    crossOnBlue = Stamp.cross(radius * 0.85, stroke, palette.ink());
  }

  /**
   * @param out modified: {@code pixels × pixels}
   */
  void paint(Dataset points, Rim rim, Viewport view, int pixels, int[] out) {
    var ofRed = rim == Rim.OUTLINED ? testRed : red;
    var ofBlue = rim == Rim.OUTLINED ? testBlue : blue;
    for (int i = 0; i < points.size(); i++) {
      stamp(points.label(i) == 1 ? ofBlue : ofRed, points, i, view, pixels, out);
    }
  }

  /** Crosses out one point. */
  void cross(Dataset points, int i, Viewport view, int pixels, int[] out) {
    stamp(points.label(i) == 1 ? crossOnBlue : crossOnRed, points, i, view, pixels, out);
  }

  /** One mark in the middle of a small square. */
  void paintSample(LegendMark.Kind kind, int pixels, int[] out) {
    double middle = pixels / 2.0;
    switch (kind) {
      case RED -> red.paint(middle, middle, pixels, out);
      case BLUE -> blue.paint(middle, middle, pixels, out);
      case TEST -> testRed.paint(middle, middle, pixels, out);
      case WRONG -> {
        red.paint(middle, middle, pixels, out);
        crossOnRed.paint(middle, middle, pixels, out);
      }
      case BOUNDARY -> line.paint(middle, middle, pixels, out);
      case MINE -> mine.paint(middle, middle, pixels, out);
      case BEST -> best.paint(middle, middle, pixels, out);
      case FOLD -> fold.paint(middle, middle, pixels, out);
      case TRAIL -> trail.paint(middle, middle, pixels, out);
      case STARTS -> starts.paint(middle, middle, pixels, out);
    }
  }

  private static void stamp(
      Stamp stamp, Dataset points, int i, Viewport view, int pixels, int[] out) {
    stamp.paint(view.column(points.x1(i), pixels), view.row(points.x2(i), pixels), pixels, out);
  }
}
