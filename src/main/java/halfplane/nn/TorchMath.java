package halfplane.nn;

/**
 * Float32 exponential and logarithm over whole rows, rounded as PyTorch rounds them on a processor
 * with AVX2, where it calls SLEEF's {@code expf_u10} and {@code logf_u10}: exp(x) = 2^q exp(s) with
 * q = round(x / ln 2), and a logarithm as 2 artanh((m - 1) / (m + 1)) in pairs of float32. Their
 * results are not always the nearest, so only the same steps print the same last digit. Source: N.
 * Shibata and F. Petrogalli, "SLEEF: A Portable Vectorized Library of C Standard Mathematical
 * Functions", IEEE TPDS 31 (2020).
 *
 * <p>Short loops without a branch, which the JIT turns into vector instructions. Holds buffers, so
 * use one a thread.
 */
final class TorchMath {
  /** 1 + exp(-20) is 1 in float32, and so is 1 / (1 + exp(-20)). */
  private static final float LEAST = -20;

  /** 1 / (1 + exp(87)) is 2e-38, the least before float32's numbers lose digits. */
  private static final float MOST = 87;

  static final float PER_LN_2 = 1.442695040888963407f;
  static final float LN_2_UPPER = 0.693145751953125f;
  static final float LN_2_LOWER = 1.428606765330187045e-06f;
  private static final float LN_2 = 0.69314718246459960938f;
  private static final float LN_2_REST = -1.904654323148236017e-09f;

  /** Added and taken away it leaves the nearest whole number, half to even. */
  static final float ROUNDING = 0x1.8p23f;

  /** How many values PyTorch's loop takes at once. */
  private static final int AT_ONCE = 16;

  private static final int EXPONENT_OF_1 = 127;
  private static final int MANTISSA_BITS = 23;

  private final float[] argument;
  private final float[] quotient;
  private final float[] lower;
  private final int[] bits;

  /**
   * @param most the most values that are asked for at once
   */
  TorchMath(int most) {
    argument = new float[most];
    quotient = new float[most];
    lower = new float[most];
    bits = new int[most];
  }

  /**
   * Writes {@code torch.sigmoid} of each logit to {@code out}: 1 / (1 + exp(-z)). The last ones,
   * too few for two vectors, go through the C library's {@code expf} there.
   *
   * @param z logits
   * @param count how many of them
   * @param out their probabilities, 0 to 1
   */
  void sigmoid(float[] z, int count, float[] out) {
    for (int i = 0; i < count; i++) {
      argument[i] = Math.min(MOST, Math.max(LEAST, -z[i]));
    }
    exp(count, out);
    for (int i = 0; i < count; i++) {
      out[i] = 1 / (1 + out[i]);
    }
    for (int i = count / AT_ONCE * AT_ONCE; i < count; i++) {
      out[i] = 1 / (1 + ScalarExp.of(-z[i]));
    }
  }

  /**
   * Writes log(1 + exp(-|z|)) of each logit to {@code out}.
   *
   * @param z logits
   * @param count how many of them
   * @param out from 0 to ln 2
   */
  void softplusOfMinusAbs(float[] z, int count, float[] out) {
    for (int i = 0; i < count; i++) {
      argument[i] = Math.max(LEAST, -Math.abs(z[i]));
    }
    exp(count, out);
    divide(out, count);
    log(out, count);
  }

  /** Writes exp of each argument to {@code out}. The JIT vectorises whole numbers by themselves. */
  private void exp(int count, float[] out) {
    polynomial(argument, count, quotient, out);
    powersOf2(quotient, count, bits);
    for (int i = 0; i < count; i++) {
      out[i] *= Float.intBitsToFloat(bits[i]);
    }
  }

  /** What rounding took from the sum of two numbers. Source: D. Knuth's TwoSum. */
  static float lost(float a, float b, float sum) {
    float part = sum - a;
    return (a - (sum - part)) + (b - part);
  }

  /** The bits of 2^q as a float, for whole numbers q. */
  static void powersOf2(float[] q, int count, int[] bits) {
    for (int i = 0; i < count; i++) {
      bits[i] = ((int) q[i] + EXPONENT_OF_1) << MANTISSA_BITS;
    }
  }

  private static void polynomial(float[] x, int count, float[] quotient, float[] out) {
    for (int i = 0; i < count; i++) {
      float q = (x[i] * PER_LN_2 + ROUNDING) - ROUNDING;
      float s = Fused.multiplyAdd(q, -LN_2_LOWER, Fused.multiplyAdd(q, -LN_2_UPPER, x[i]));
      float u = Fused.multiplyAdd(0.000198527617612853646278381f, s, 0.00139304355252534151077271f);
      u = Fused.multiplyAdd(u, s, 0.00833336077630519866943359f);
      u = Fused.multiplyAdd(u, s, 0.0416664853692054748535156f);
      u = Fused.multiplyAdd(u, s, 0.166666671633720397949219f);
      u = Fused.multiplyAdd(u, s, 0.5f);
      out[i] = 1 + Fused.multiplyAdd(s * s, u, s);
      quotient[i] = q;
    }
  }

  /**
   * For v = 1 + e, 1 to 2, and m = v or, from 1.5 on, v / 2: (m - 1) / (m + 1), whose rest is in
   * {@link #lower}; and in {@link #quotient} 0 or 1, the power of 2 that was taken out.
   */
  private void divide(float[] e, int count) {
    for (int i = 0; i < count; i++) {
      float v = 1 + e[i];
      float k = ((v * (1 / 0.75f) - 0.5f) + ROUNDING) - ROUNDING - 1;
      float m = v * (1 - 0.5f * k);
      float numerator = m - 1;
      float denominator = 1 + m;
      float rest = lost(1, m, denominator);
      float inverse = 1 / denominator;
      float ratio = numerator * inverse;
      float off = Fused.multiplyAdd(-rest, inverse, Fused.multiplyAdd(-denominator, inverse, 1));
      lower[i] = Fused.multiplyAdd(ratio, off, Fused.multiplyAdd(inverse, numerator, -ratio));
      quotient[i] = k;
      e[i] = ratio;
    }
  }

  private void log(float[] ratio, int count) {
    for (int i = 0; i < count; i++) {
      float r = ratio[i];
      float k = quotient[i];
      float square = r * r;
      float p = Fused.multiplyAdd(0.3027294874f, square, 0.3996108174f);
      p = Fused.multiplyAdd(p, square, 0.6666694880f);
      float power = k * LN_2;
      float sum = power + r * 2;
      float rest = (((power - sum) + r * 2) + k * LN_2_REST) + lower[i] * 2;
      float tail = square * r * p;
      float all = sum + tail;
      ratio[i] = all + (((sum - all) + tail) + rest);
    }
  }
}
