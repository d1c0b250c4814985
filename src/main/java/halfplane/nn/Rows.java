package halfplane.nn;

import java.util.Arrays;

/**
 * Loops along the rows of a block, a row being one feature or unit over its samples. Each row is an
 * array of its own that begins at index 0: the JIT turns such loops into vector instructions, and
 * does not where two arrays are read and written at different offsets (four to eight times slower).
 */
final class Rows {
  /** Samples in the longest row; a sum folds rows of this length. */
  static final int LONGEST = 1024;

  private Rows() {}

  /**
   * out = bias + Σₖ wₖ · xₖ.
   *
   * @param w the factors, {@code count} of them from {@code first} on, {@code stride} apart
   * @param x {@code count × n}
   * @param out modified: its first {@code n} values
   */
  static void combine(
      float bias, float[] w, int first, int stride, int count, float[][] x, float[] out, int n) {
    int k = count % 4;
    switch (k) {
      case 0 -> set(bias, out, n);
      case 1 -> set(bias, w[first], x[0], out, n);
      case 2 -> set(bias, w[first], x[0], w[first + stride], x[1], out, n);
      default -> {
        set(bias, w[first], x[0], w[first + stride], x[1], out, n);
        add(w[first + 2 * stride], x[2], out, n);
      }
    }
    for (; k < count; k += 4) {
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

  private static void set(float bias, float w, float[] x, float v, float[] y, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = bias + (w * x[i] + v * y[i]);
    }
  }

  private static void add(float w, float[] x, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] += w * x[i];
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
      out[i] += (w0 * x0[i] + w1 * x1[i]) + (w2 * x2[i] + w3 * x3[i]);
    }
  }

  /** out = a · b, value by value. */
  private static void multiply(float[] a, float[] b, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * b[i];
    }
  }

  /**
   * Σᵢ aᵢ bᵢ.
   *
   * @param products a buffer of {@link #LONGEST} values; modified
   */
  static float dot(float[] a, float[] b, int n, float[] products) {
    multiply(a, b, products, n);
    return foldedSum(products, n);
  }

  /**
   * Σᵢ aᵢ.
   *
   * @param buffer of {@link #LONGEST} values; modified
   */
  static float sum(float[] a, int n, float[] buffer) {
    System.arraycopy(a, 0, buffer, 0, n);
    return foldedSum(buffer, n);
  }

  /** Adds the upper half to the lower, again and again, each time in one vectorised loop. */
  private static float foldedSum(float[] values, int n) {
    Arrays.fill(values, n, LONGEST, 0);
    for (int i = 0; i < 512; i++) {
      values[i] += values[i + 512];
    }
    for (int i = 0; i < 256; i++) {
      values[i] += values[i + 256];
    }
    for (int i = 0; i < 128; i++) {
      values[i] += values[i + 128];
    }
    for (int i = 0; i < 64; i++) {
      values[i] += values[i + 64];
    }
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (int i = 0; i < 64; i += 4) {
      s0 += values[i];
      s1 += values[i + 1];
      s2 += values[i + 2];
      s3 += values[i + 3];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
