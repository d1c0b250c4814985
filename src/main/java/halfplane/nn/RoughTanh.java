package halfplane.nn;

/** A hyperbolic tangent for pictures. */
final class RoughTanh {
  private RoughTanh() {}

  /**
   * Replaces each value by its hyperbolic tangent to within 2e-4: Lambert's continued fraction as a
   * quotient of polynomials, in float32.
   */
  static void apply(float[] values, int count) {
    for (int i = 0; i < count; i++) {
      float x = Math.max(-4.97f, Math.min(4.97f, values[i]));
      float q = x * x;
      values[i] =
          x * (135135 + q * (17325 + q * (378 + q))) / (135135 + q * (62370 + q * (3150 + q * 28)));
    }
  }
}
