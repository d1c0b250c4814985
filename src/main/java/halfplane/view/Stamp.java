package halfplane.view;

/** A small picture with soft edges, made once and painted often. */
final class Stamp {
  private final int reach;
  private final int[] colours;
  private final float[] cover;

  private Stamp(int reach) {
    this.reach = reach;
    int side = 2 * reach + 1;
    colours = new int[side * side];
    cover = new float[side * side];
  }

  /** How far a place is inside a shape, in pixels; negative outside. */
  private interface Depth {
    double at(double x, double y);
  }

  private static Stamp of(double radius, int colour, Depth depth) {
    var stamp = new Stamp((int) Math.ceil(radius + 0.5));
    int side = 2 * stamp.reach + 1;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double inside = depth.at(column - stamp.reach, row - stamp.reach);
        stamp.colours[row * side + column] = colour;
        stamp.cover[row * side + column] = (float) Math.max(0, Math.min(1, inside + 0.5));
      }
    }
    return stamp;
  }

  static Stamp disc(double radius, int colour) {
    return of(radius, colour, (x, y) -> radius - Math.hypot(x, y));
  }

  /** An upright triangle that reaches to {@code radius} from its middle. */
  static Stamp triangle(double radius, int colour) {
    double sin = Math.sqrt(3) / 2;
    return of(radius, colour, (x, y) -> radius / 2 - Math.max(y, Math.abs(x) * sin - y / 2));
  }

  /** A level stroke of some width, {@code arm} long to either side of the middle. */
  static Stamp bar(double arm, double width, int colour) {
    return of(arm, colour, (x, y) -> Math.min(width / 2 - Math.abs(y), arm - Math.abs(x)));
  }

  /** Two diagonal strokes of some width, {@code arm} long from the middle. */
  static Stamp cross(double arm, double width, int colour) {
    double half = arm / Math.sqrt(2);
    return of(
        arm + width,
        colour,
        (x, y) -> {
          double along = Math.max(Math.abs(x), Math.abs(y)) - half;
          double aside = Math.abs(Math.abs(x) - Math.abs(y)) / Math.sqrt(2);
          return Math.min(width / 2 - aside, -along);
        });
  }

  /** This stamp on top of another. */
  Stamp over(Stamp below) {
    var both = new Stamp(Math.max(reach, below.reach));
    int side = 2 * both.reach + 1;
    for (int i = 0; i < both.cover.length; i++) {
      int x = i % side - both.reach;
      int y = i / side - both.reach;
      float top = cover(x, y);
      float rest = below.cover(x, y) * (1 - top);
      both.cover[i] = top + rest;
      both.colours[i] =
          top + rest == 0 ? 0 : Palette.mix(below.colour(x, y), colour(x, y), top / (top + rest));
    }
    return both;
  }

  private float cover(int x, int y) {
    return contains(x, y) ? cover[(y + reach) * (2 * reach + 1) + x + reach] : 0;
  }

  private int colour(int x, int y) {
    return contains(x, y) ? colours[(y + reach) * (2 * reach + 1) + x + reach] : 0;
  }

  private boolean contains(int x, int y) {
    return Math.abs(x) <= reach && Math.abs(y) <= reach;
  }

  /**
   * @param column of the middle
   * @param row of the middle
   * @param out modified: {@code pixels × pixels}
   */
  void paint(double column, double row, int pixels, int[] out) {
    int left = (int) Math.round(column - 0.5) - reach;
    int top = (int) Math.round(row - 0.5) - reach;
    int side = 2 * reach + 1;
    for (int y = Math.max(0, -top); y < Math.min(side, pixels - top); y++) {
      for (int x = Math.max(0, -left); x < Math.min(side, pixels - left); x++) {
        float share = cover[y * side + x];
        if (share > 0) {
          int at = (top + y) * pixels + left + x;
          out[at] = blend(out[at], colours[y * side + x], (int) (share * 256));
        }
      }
    }
  }

  private static int blend(int below, int above, int share) {
    int rest = 256 - share;
    int redBlue = ((below & 0xff00ff) * rest + (above & 0xff00ff) * share) >>> 8 & 0xff00ff;
    int green = ((below & 0x00ff00) * rest + (above & 0x00ff00) * share) >>> 8 & 0x00ff00;
    return 0xff000000 | redBlue | green;
  }
}
