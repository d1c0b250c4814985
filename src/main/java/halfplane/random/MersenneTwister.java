package halfplane.random;

/**
 * The 32-bit Mersenne Twister that both NumPy's {@code RandomState} and PyTorch's CPU generator run
 * on, seeded by {@code init_genrand}.
 *
 * <p>Source: M. Matsumoto and T. Nishimura, "Mersenne Twister: A 623-dimensionally equidistributed
 * uniform pseudorandom number generator", ACM TOMACS 8 (1998).
 */
final class MersenneTwister {
  private static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final int MATRIX = 0x9908b0df;

  private final int[] state = new int[SIZE];
  private int next = SIZE;

  /**
   * @param seed 0 to 2³² − 1; PyTorch and NumPy use its low 32 bits
   */
  MersenneTwister(long seed) {
    state[0] = (int) seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  /** The next 32 bits, as a signed int that holds the unsigned value's bits. */
  int next32() {
    if (next == SIZE) {
      twist();
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void twist() {
    for (int i = 0; i < SIZE; i++) {
      int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
      state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) * MATRIX);
    }
    next = 0;
  }
}
