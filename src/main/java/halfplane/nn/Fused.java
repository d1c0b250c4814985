package halfplane.nn;

/** The fused multiply-add of float32, on any processor. */
final class Fused {
  private static final int TRIES = 3;
  private static final int CALLS = 64;
  private static final long SLOW_NANOS = 200_000;

  /**
   * Where the processor lacks the instruction, {@link Math#fma} takes microseconds for a number.
   * The JVM says which it is only at a price that the start of the app would feel.
   */
  private static final boolean IS_FAST = isFast();

  private Fused() {}

  /**
   * a · b + c, rounded once; without the instruction in float64, whose second rounding changes one
   * result in hundreds of millions.
   */
  static float add(float a, float b, float c) {
    return IS_FAST ? Math.fma(a, b, c) : inFloat64(a, b, c);
  }

  static float inFloat64(float a, float b, float c) {
    return (float) ((double) a * b + c);
  }

  private static boolean isFast() {
    for (int i = 0; i < TRIES; i++) {
      long begin = System.nanoTime();
      float value = 0;
      for (int call = 0; call < CALLS; call++) {
        value = Math.fma(value, 0.5f, 1);
      }
      if (System.nanoTime() - begin < SLOW_NANOS && value > 0) {
        return true;
      }
    }
    return false;
  }
}
