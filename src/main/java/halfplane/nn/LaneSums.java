package halfplane.nn;

/**
 * Sums of products in sixteen lanes, the k-th product in lane k mod 16, by fused multiply-adds in
 * the order of k; then the lanes are added up. So some matrix products behind {@code nn.Linear} are
 * rounded, see {@link ProductOrder}.
 */
final class LaneSums {
  private static final int LANES = 16;

  private final float[][] lanes;

  /**
   * @param longest the most samples that are summed at once
   */
  LaneSums(int longest) {
    lanes = new float[LANES][longest];
  }

  /**
   * out = Σₖ wₖ · xₖ + bias.
   *
   * @param w the factors, {@code count} of them from {@code first} on, {@code stride} apart
   * @param count {@value #LANES} or more
   * @param x {@code count × n}
   * @param out modified: its first {@code n} values
   * @param paired how many samples have lanes added that are 1, 2, 4, 8 apart, in this order; the
   *     other ones' are added that are 8, 4, 2, 1 apart
   */
  void combine(
      float bias,
      float[] w,
      int first,
      int stride,
      int count,
      float[][] x,
      float[] out,
      int n,
      int paired) {
    for (int k = 0; k < count; k++) {
      add(w[first + k * stride], x[k], lanes[k % LANES], n, k < LANES);
    }
    for (int apart = 1; apart < LANES; apart *= 2) {
      for (int lane = 0; lane < LANES; lane += 2 * apart) {
        add(lanes[lane + apart], lanes[lane], 0, paired);
      }
    }
    for (int apart = LANES / 2; apart > 0; apart /= 2) {
      for (int lane = 0; lane < apart; lane++) {
        add(lanes[lane + apart], lanes[lane], paired, n);
      }
    }
    var sums = lanes[0];
    for (int i = 0; i < n; i++) {
      out[i] = sums[i] + bias;
    }
  }

  private static void add(float w, float[] x, float[] lane, int n, boolean begins) {
    if (begins) {
      for (int i = 0; i < n; i++) {
        lane[i] = w * x[i];
      }
    } else {
      for (int i = 0; i < n; i++) {
        lane[i] = Fused.multiplyAdd(w, x[i], lane[i]);
      }
    }
  }

  private static void add(float[] from, float[] to, int begin, int end) {
    for (int i = begin; i < end; i++) {
      to[i] += from[i];
    }
  }
}
