package halfplane.nn;

/** The fused multiply-add of float32, on any processor. */
final class Fused {
  private static final int TRIES = 3;
  private static final int CALLS = 60;
  private static final int SLOW = 3;

  /**
   * Where the processor lacks the instruction, {@link Math#fma} takes hundreds of times as long.
   * The JVM says which it is only at a price that the start of the app would feel.
   */
  private static final boolean IS_FAST = nanos(true) < SLOW * nanos(false);

  private Fused() {}

  /**
   * a · b + c, rounded once; without the instruction in float64, whose second rounding changes one
   * result in hundreds of millions.
   */
  static float multiplyAdd(float a, float b, float c) {
    return IS_FAST ? Math.fma(a, b, c) : inFloat64(a, b, c);
  }

  static float inFloat64(float a, float b, float c) {
    return (float) ((double) a * b + c);
  }

  /** The shortest of some tries, on numbers with all their digits, so that none is a short cut. */
  private static long nanos(boolean instruction) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long begin = System.nanoTime();
      float value = 0.1f;
      for (int call = 0; call < CALLS; call++) {
        value =
            instruction
                ? Math.fma(value, -0.9f, 0.7f * call)
                : inFloat64(value, -0.9f, 0.7f * call);
      }
      long end = value == 0 ? begin : System.nanoTime();
      least = Math.min(least, end - begin);
    }
    return least;
  }
}
