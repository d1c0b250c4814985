package halfplane.nn;

/**
 * Sums of products along the samples, by fused multiply-adds one after another, as the matrix
 * product behind a weight's gradient rounds them. One such sum waits for each addition; five beside
 * one another keep the processor busy.
 */
final class Products {
  private static final int TALL = 5;

  private final float[] sums = new float[TALL];

  /**
   * Adds Σᵢ aᵣᵢ bcᵢ to each of {@code a.length × b.length} sums, i from {@code from} to {@code to},
   * itself not included.
   *
   * @param a {@code rows × to}
   * @param b {@code columns × to}
   * @param out the sums; that of a row and a column is at {@code row · down + column · across}
   */
  void add(float[][] a, float[][] b, int from, int to, float[] out, int down, int across) {
    if (a.length < b.length) {
      add(b, a, from, to, out, across, down);
      return;
    }
    for (int row = 0; row < a.length; row += TALL) {
      int tall = Math.min(TALL, a.length - row);
      for (int column = 0; column < b.length; column++) {
        int at = row * down + column * across;
        for (int i = 0; i < tall; i++) {
          sums[i] = out[at + i * down];
        }
        addFive(a, row, b[column], from, to);
        for (int i = 0; i < tall; i++) {
          out[at + i * down] = sums[i];
        }
      }
    }
  }

  /** Past the last row that one is taken again, for a sum that nobody reads. */
  private void addFive(float[][] a, int row, float[] b, int from, int to) {
    int last = a.length - 1;
    addFive(
        a[row],
        a[Math.min(last, row + 1)],
        a[Math.min(last, row + 2)],
        a[Math.min(last, row + 3)],
        a[Math.min(last, row + 4)],
        b,
        from,
        to,
        sums);
  }

  private static void addFive(
      float[] a0,
      float[] a1,
      float[] a2,
      float[] a3,
      float[] a4,
      float[] b,
      int from,
      int to,
      float[] sums) {
    float s0 = sums[0];
    float s1 = sums[1];
    float s2 = sums[2];
    float s3 = sums[3];
    float s4 = sums[4];
    for (int i = from; i < to; i++) {
      float factor = b[i];
      s0 = Fused.multiplyAdd(a0[i], factor, s0);
      s1 = Fused.multiplyAdd(a1[i], factor, s1);
      s2 = Fused.multiplyAdd(a2[i], factor, s2);
      s3 = Fused.multiplyAdd(a3[i], factor, s3);
      s4 = Fused.multiplyAdd(a4[i], factor, s4);
    }
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
    sums[4] = s4;
  }
}
