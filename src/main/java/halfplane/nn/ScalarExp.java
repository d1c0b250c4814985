package halfplane.nn;

/**
 * Float32's exponential of one number, rounded as the GNU C library rounds {@code expf}: exp(x) =
 * 2^(k/32) exp(s) with k = round(32 x / ln 2), in float64, by a table and a polynomial of third
 * degree. One result in some two thousand is not the nearest float32, so only the same steps give
 * the same last digit. Source: S. Nagy and W. Dijkstra's {@code expf} in Arm's Optimized Routines,
 * which the library has had since its version 2.27; on processors with a fused multiply-add it
 * gives two floats another last digit.
 */
final class ScalarExp {
  private static final int PARTS = 32;
  private static final int PART_BITS = 5;
  private static final double PARTS_PER_LN_2 = 0x1.71547652b82fep+0 * PARTS;
  private static final double CUBIC = 0x1.c6af84b912394p-5 / PARTS / PARTS / PARTS;
  private static final double SQUARE = 0x1.ebfce50fac4f3p-3 / PARTS / PARTS;
  private static final double LINEAR = 0x1.62e42ff0c52d6p-1 / PARTS;

  /** 2^(i/32). */
  private static final double[] POWERS = powers();

  private ScalarExp() {}

  private static double[] powers() {
    var powers = new double[PARTS];
    for (int i = 0; i < PARTS; i++) {
      powers[i] = StrictMath.pow(2, (double) i / PARTS);
    }
    return powers;
  }

  /** exp(x): infinite from about 88.7 on, 0 below about -104, not a number where x is none. */
  static float of(float x) {
    if (Float.isInfinite(x)) {
      return x > 0 ? x : 0;
    }
    double scaled = PARTS_PER_LN_2 * x;
    double rounded = Math.rint(scaled);
    double r = scaled - rounded;
    int k = (int) rounded;
    double power = Math.scalb(POWERS[k & PARTS - 1], k >> PART_BITS);
    return (float) (((CUBIC * r + SQUARE) * (r * r) + (LINEAR * r + 1)) * power);
  }
}
