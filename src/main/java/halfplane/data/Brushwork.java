package halfplane.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Dots put on and wiped off by a brush. */
public final class Brushwork {
  /** No dots. */
  public static final Dataset BLANK = new Dataset(new double[0], new double[0], new byte[0]);

  private Brushwork() {}

  /**
   * What a brush covers.
   *
   * @param x1 of its middle
   * @param x2 of its middle
   * @param radius in the units of the coordinates
   */
  public record Disc(double x1, double x2, double radius) {
    private boolean misses(double otherX1, double otherX2) {
      return Math.hypot(otherX1 - x1, otherX2 - x2) > radius;
    }
  }

  /**
   * One dot more.
   *
   * @param step coordinates are rounded to it, so that a saved dot is short to read
   */
  public static Dataset dot(Dataset dots, double x1, double x2, int label, double step) {
    var a = new double[] {rounded(x1, step)};
    var b = new double[] {rounded(x2, step)};
    return both(dots, new Dataset(a, b, new byte[] {(byte) label}));
  }

  /**
   * Some dots more, anywhere in a disc; the very same set if they are none.
   *
   * @param count how many, 0 or more
   * @param step coordinates are rounded to it
   */
  public static Dataset spray(
      Dataset dots, Disc disc, int count, int label, double step, RandomGenerator random) {
    if (count == 0) {
      return dots;
    }
    var a = new double[count];
    var b = new double[count];
    var y = new byte[count];
    for (int i = 0; i < count; i++) {
      double away = disc.radius() * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      a[i] = rounded(disc.x1() + away * Math.cos(angle), step);
      b[i] = rounded(disc.x2() + away * Math.sin(angle), step);
      y[i] = (byte) label;
    }
    return both(dots, new Dataset(a, b, y));
  }

  /** The dots outside a disc; the very same set if all are. */
  public static Dataset wipe(Dataset dots, Disc disc) {
    var kept =
        IntStream.range(0, dots.size()).filter(i -> disc.misses(dots.x1(i), dots.x2(i))).toArray();
    return kept.length == dots.size() ? dots : dots.rows(kept);
  }

  /** The dots of two sets, one after the other. */
  public static Dataset both(Dataset first, Dataset second) {
    int n = first.size();
    var a = new double[n + second.size()];
    var b = new double[a.length];
    var y = new byte[a.length];
    for (int i = 0; i < a.length; i++) {
      var set = i < n ? first : second;
      int row = i < n ? i : i - n;
      a[i] = set.x1(row);
      b[i] = set.x2(row);
      y[i] = (byte) set.label(row);
    }
    return new Dataset(a, b, y);
  }

  private static double rounded(double value, double step) {
    var steps = new BigDecimal(value / step).setScale(0, RoundingMode.HALF_EVEN);
    return steps
        .multiply(new BigDecimal(step, MathContext.DECIMAL32))
        .round(MathContext.DECIMAL64)
        .doubleValue();
  }
}
