package halfplane.view;

import java.util.Arrays;

/**
 * The decision boundary p = 0.5 in a square of pixels, as segments: where the logit, taken as
 * linear between neighbouring samples, is 0 (marching squares).
 */
public final class Boundary {
  /** Pixels between two samples. */
  private static final int STEP = 2;

  private double[] ends = new double[64];
  private int size;

  private Boundary() {}

  /**
   * @param logits {@code pixels × pixels}, at the pixels' middles
   */
  static Boundary of(float[] logits, int pixels) {
    var boundary = new Boundary();
    for (int row = 0; row + STEP < pixels; row += STEP) {
      for (int column = 0; column + STEP < pixels; column += STEP) {
        boundary.addCell(logits, pixels, column, row);
      }
    }
    return boundary;
  }

  /** A boundary that is one straight segment. */
  static Boundary straight(Segment segment) {
    var boundary = new Boundary();
    boundary.add(segment.x0(), segment.y0(), segment.x1(), segment.y1());
    return boundary;
  }

  static Boundary none() {
    return new Boundary();
  }

  private void addCell(float[] z, int pixels, int column, int row) {
    int at = row * pixels + column;
    float a = z[at];
    float b = z[at + STEP];
    float c = z[at + STEP * pixels + STEP];
    float d = z[at + STEP * pixels];
    boolean top = a > 0 != b > 0;
    boolean right = b > 0 != c > 0;
    boolean bottom = d > 0 != c > 0;
    boolean left = a > 0 != d > 0;
    if (!top && !right && !bottom && !left) {
      return;
    }
    double x = column + 0.5;
    double y = row + 0.5;
    double topX = x + crossing(a, b);
    double rightY = y + crossing(b, c);
    double bottomX = x + crossing(d, c);
    double leftY = y + crossing(a, d);
    if (top && right && bottom && left) {
      add(topX, y, x + STEP, rightY);
      add(bottomX, y + STEP, x, leftY);
    } else if (top && bottom) {
      add(topX, y, bottomX, y + STEP);
    } else if (left && right) {
      add(x, leftY, x + STEP, rightY);
    } else {
      add(top ? topX : bottomX, top ? y : y + STEP, left ? x : x + STEP, left ? leftY : rightY);
    }
  }

  /** Where between two logits 0 lies; in the middle where one is infinite or no number. */
  private static double crossing(float from, float to) {
    return Float.isFinite(from) && Float.isFinite(to)
        ? STEP * (from / ((double) from - to))
        : STEP / 2.0;
  }

  private void add(double x0, double y0, double x1, double y1) {
    if (4 * size + 4 > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[4 * size] = x0;
    ends[4 * size + 1] = y0;
    ends[4 * size + 2] = x1;
    ends[4 * size + 3] = y1;
    size++;
  }

  /** How many segments there are. */
  public int size() {
    return size;
  }

  /**
   * One of the segments, in pixels.
   *
   * @param i 0 to {@link #size} - 1
   */
  public Segment segment(int i) {
    return new Segment(ends[4 * i], ends[4 * i + 1], ends[4 * i + 2], ends[4 * i + 3]);
  }
}
