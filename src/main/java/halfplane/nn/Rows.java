package halfplane.nn;

/**
 * Loops along the rows of a block, a row being one feature or unit over its samples. Each row is an
 * array of its own that begins at index 0: the JIT turns such loops into vector instructions, and
 * does not where two arrays are read and written at different offsets (four to eight times slower).
 */
final class Rows {
  /** Samples in the longest row. */
  static final int LONGEST = 1024;

  private Rows() {}

  /**
   * out = bias + Σₖ wₖ · xₖ, by fused multiply-adds in the order of k and the bias last, as the
   * matrix product behind {@code nn.Linear} rounds it.
   *
   * @param w the factors, {@code count} of them from {@code first} on, {@code stride} apart
   * @param x {@code count × n}
   * @param out modified: its first {@code n} values
   */
  static void combine(
      float bias, float[] w, int first, int stride, int count, float[][] x, float[] out, int n) {
    if (count == 0) {
      set(bias, out, n);
      return;
    }
    int begun = 1 + (count - 1) % 4;
    float start = begun == count ? bias : 0;
    int second = first + stride;
    int third = second + stride;
    switch (begun) {
      case 1 -> set(start, w[first], x[0], out, n);
      case 2 -> set(start, w[first], x[0], w[second], x[1], out, n);
      case 3 -> set(start, w[first], x[0], w[second], x[1], w[third], x[2], out, n);
      default ->
          set(
              start,
              w[first],
              x[0],
              w[second],
              x[1],
              w[third],
              x[2],
              w[third + stride],
              x[3],
              out,
              n);
    }
    for (int k = begun; k < count; k += 4) {
      int at = first + k * stride;
      add(
          w[at],
          x[k],
          w[at + stride],
          x[k + 1],
          w[at + 2 * stride],
          x[k + 2],
          w[at + 3 * stride],
          x[k + 3],
          out,
          n);
    }
    if (begun < count) {
      add(bias, out, n);
    }
  }

  private static void set(float bias, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = bias;
    }
  }

  private static void set(float bias, float w, float[] x, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = bias + w * x[i];
    }
  }

  private static void set(
      float bias, float w0, float[] x0, float w1, float[] x1, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = bias + Fused.multiplyAdd(w1, x1[i], w0 * x0[i]);
    }
  }

  private static void set(
      float bias,
      float w0,
      float[] x0,
      float w1,
      float[] x1,
      float w2,
      float[] x2,
      float[] out,
      int n) {
    for (int i = 0; i < n; i++) {
      out[i] = bias + Fused.multiplyAdd(w2, x2[i], Fused.multiplyAdd(w1, x1[i], w0 * x0[i]));
    }
  }

  private static void set(
      float bias,
      float w0,
      float[] x0,
      float w1,
      float[] x1,
      float w2,
      float[] x2,
      float w3,
      float[] x3,
      float[] out,
      int n) {
    for (int i = 0; i < n; i++) {
      float two = Fused.multiplyAdd(w1, x1[i], w0 * x0[i]);
      out[i] = bias + Fused.multiplyAdd(w3, x3[i], Fused.multiplyAdd(w2, x2[i], two));
    }
  }

  private static void add(
      float w0,
      float[] x0,
      float w1,
      float[] x1,
      float w2,
      float[] x2,
      float w3,
      float[] x3,
      float[] out,
      int n) {
    for (int i = 0; i < n; i++) {
      float two = Fused.multiplyAdd(w1, x1[i], Fused.multiplyAdd(w0, x0[i], out[i]));
      out[i] = Fused.multiplyAdd(w3, x3[i], Fused.multiplyAdd(w2, x2[i], two));
    }
  }

  private static void add(float bias, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = bias + out[i];
    }
  }
}
