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

  /** The sum of the values' bits, taken as whole numbers. */
  static long bits(float[] values, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Float.floatToRawIntBits(values[i]);
    }
    return sum;
  }
}
