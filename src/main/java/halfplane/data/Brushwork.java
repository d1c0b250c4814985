package halfplane.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
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
    /** Whether it does not meet a point on its straight way to another place either. */
    private boolean misses(Disc to, double pointX1, double pointX2) {
      double alongX1 = to.x1 - x1;
      double alongX2 = to.x2 - x2;
      double length = alongX1 * alongX1 + alongX2 * alongX2;
      double along = (pointX1 - x1) * alongX1 + (pointX2 - x2) * alongX2;
      double share = length == 0 ? 0 : Math.clamp(along / length, 0, 1);
      return Math.hypot(pointX1 - x1 - share * alongX1, pointX2 - x2 - share * alongX2) > radius;
    }
  }

  /**
   * Dots more, one in the middle of each disc; the very same set if they are none.
   *
   * @param step coordinates are rounded to it, so that a saved dot is short to read
   */
  public static Dataset stamp(Dataset dots, List<Disc> discs, int label, double step) {
    var a = discs.stream().mapToDouble(disc -> rounded(disc.x1(), step)).toArray();
    var b = discs.stream().mapToDouble(disc -> rounded(disc.x2(), step)).toArray();
    return with(dots, a, b, label);
  }

  /**
   * Dots more, anywhere in discs, in their order; the very same set if they are none.
   *
   * @param each how many in a disc, 1 or more
   * @param most how many at most in all of them, 0 or more
   * @param step coordinates are rounded to it
   */
  public static Dataset spray(
      Dataset dots,
      List<Disc> discs,
      int each,
      int most,
      int label,
      double step,
      RandomGenerator random) {
    int count = Math.min(each * discs.size(), most);
    var a = new double[count];
    var b = new double[count];
    for (int i = 0; i < count; i++) {
      var disc = discs.get(i / each);
      double away = disc.radius() * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      a[i] = rounded(disc.x1() + away * Math.cos(angle), step);
      b[i] = rounded(disc.x2() + away * Math.sin(angle), step);
    }
    return with(dots, a, b, label);
  }

  private static Dataset with(Dataset dots, double[] x1, double[] x2, int label) {
    if (x1.length == 0) {
      return dots;
    }
    var labels = new byte[x1.length];
    Arrays.fill(labels, (byte) label);
    return both(dots, new Dataset(x1, x2, labels));
  }

  /** The dots that a disc does not meet on its straight way; the very same set if all are. */
  public static Dataset wipe(Dataset dots, Disc from, Disc to) {
    var kept =
        IntStream.range(0, dots.size())
            .filter(i -> from.misses(to, dots.x1(i), dots.x2(i)))
            .toArray();
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
