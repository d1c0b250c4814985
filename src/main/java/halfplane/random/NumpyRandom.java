package halfplane.random;

/** Draws as {@code numpy.random.RandomState(seed)} does, which is what scikit-learn uses. */
public final class NumpyRandom {
  private final MersenneTwister bits;
  private double spareGaussian;
  private boolean hasSpare;

  /**
   * @param seed 0 to 2³² − 1
   */
  public NumpyRandom(long seed) {
    bits = new MersenneTwister(seed);
  }

  /** A uniform double in [0, 1), made of two 32-bit draws. */
  public double nextDouble() {
    long high = bits.next32() >>> 5;
    long low = bits.next32() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /**
   * A standard normal by Marsaglia's polar method. Each accepted pair serves two calls, and NumPy
   * hands out the pair's second value first.
   */
  public double nextGaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spareGaussian;
    }
    while (true) {
      double x = 2 * nextDouble() - 1;
      double y = 2 * nextDouble() - 1;
      double r2 = x * x + y * y;
      if (r2 < 1 && r2 != 0) {
        double f = Math.sqrt(-2 * Math.log(r2) / r2);
        spareGaussian = f * x;
        hasSpare = true;
        return f * y;
      }
    }
  }

  /** The rows {@code 0 … n − 1} in shuffled order, as {@code RandomState.permutation(n)}. */
  public int[] permutation(int n) {
    var rows = new int[n];
    for (int i = 0; i < n; i++) {
      rows[i] = i;
    }
    for (int i = n - 1; i > 0; i--) {
      int j = nextUpTo(i);
      int row = rows[i];
      rows[i] = rows[j];
      rows[j] = row;
    }
    return rows;
  }

  private int nextUpTo(int max) {
    int mask = -1 >>> Integer.numberOfLeadingZeros(max);
    int value;
    do {
      value = bits.next32() & mask;
    } while (value > max);
    return value;
  }
}
