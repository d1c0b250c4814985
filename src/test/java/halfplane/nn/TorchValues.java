package halfplane.nn;

/** Numbers that are exact in float32, and that PyTorch was given too. */
final class TorchValues {
  private TorchValues() {}

  /** From -7.8125 to 7.8125, in no order. */
  static float[] logits(int n, int from) {
    var values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = ((i + from) * 7919L % 2001 - 1000) / 128f;
    }
    return values;
  }

  static float[] labels(int n) {
    var labels = new float[n];
    for (int i = 0; i < n; i++) {
      labels[i] = i * 31L % 7 < 3 ? 1 : 0;
    }
    return labels;
  }

  /**
   * 20 011 of them, no two alike, from about -9.77 to 9.77 times a scale.
   *
   * @param scale a power of 2
   */
  static float[] wide(int n, float scale) {
    var values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (i * 7919L % 20011 - 10005) / 1024f * scale;
    }
    return values;
  }
}
