package halfplane.nn;

import java.util.Arrays;

/**
 * Sums along the rows of row-major matrices, a row being one feature or unit over all samples of a
 * block. A float sum in a plain loop waits for its previous addition; here eight go side by side.
 */
final class Rows {
  private Rows() {}

  static void fill(float[] out, int at, int n, float value) {
    Arrays.fill(out, at, at + n, value);
  }

  /**
   * Adds Σₖ wₖ · (row k of x) to a row of {@code out}, two rows at a time.
   *
   * @param w the factors, {@code count} of them from {@code first} on, {@code stride} apart
   * @param x {@code count × n}
   * @param out modified: its {@code n} values from {@code at} on
   */
  static void addCombination(
      float[] w, int first, int stride, int count, float[] x, float[] out, int at, int n) {
    int k = 0;
    for (; k + 1 < count; k += 2) {
      addTwo(w[first + k * stride], w[first + (k + 1) * stride], x, k * n, (k + 1) * n, out, at, n);
    }
    if (k < count) {
      addOne(w[first + k * stride], x, k * n, out, at, n);
    }
  }

  private static void addOne(float w, float[] x, int from, float[] out, int at, int n) {
    for (int i = 0; i < n; i++) {
      out[at + i] += w * x[from + i];
    }
  }

  private static void addTwo(
      float w, float v, float[] x, int from, int second, float[] out, int at, int n) {
    for (int i = 0; i < n; i++) {
      out[at + i] += w * x[from + i] + v * x[second + i];
    }
  }

  /** Σᵢ a[p + i] · b[q + i]. */
  static float dot(float[] a, int p, float[] b, int q, int n) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    int i = 0;
    for (; i < n - 7; i += 8) {
      s0 += a[p + i] * b[q + i];
      s1 += a[p + i + 1] * b[q + i + 1];
      s2 += a[p + i + 2] * b[q + i + 2];
      s3 += a[p + i + 3] * b[q + i + 3];
      s4 += a[p + i + 4] * b[q + i + 4];
      s5 += a[p + i + 5] * b[q + i + 5];
      s6 += a[p + i + 6] * b[q + i + 6];
      s7 += a[p + i + 7] * b[q + i + 7];
    }
    for (; i < n; i++) {
      s0 += a[p + i] * b[q + i];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }

  /** Σᵢ a[p + i]. */
  static float sum(float[] a, int p, int n) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    int i = 0;
    for (; i < n - 7; i += 8) {
      s0 += a[p + i];
      s1 += a[p + i + 1];
      s2 += a[p + i + 2];
      s3 += a[p + i + 3];
      s4 += a[p + i + 4];
      s5 += a[p + i + 5];
      s6 += a[p + i + 6];
      s7 += a[p + i + 7];
    }
    for (; i < n; i++) {
      s0 += a[p + i];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }
}
