package halfplane.nn;

/**
 * The hyperbolic tangent in float32 over whole rows, rounded as PyTorch rounds it on a processor
 * with AVX2, where it calls SLEEF's {@code tanhf_u10}: (e - 1/e) / (e + 1/e) with e = exp(|x|), all
 * in pairs of float32 whose second number is what the first has lost. See {@link TorchMath}.
 *
 * <p>Short loops without a branch, which the JIT turns into vector instructions. Holds buffers, so
 * use one a thread.
 */
final class TorchTanh {
  /** Past it SLEEF's result is 1. */
  private static final float LAST = 8.664339742f;

  /** Takes the next number after {@link #LAST} to where the quotient is 1 in float32. */
  private static final float FARTHER = 1e8f;

  private static final float MOST = 20;
  private static final float SIXTH = 0.166666659414234244790680580464f;

  private final float[] rest;
  private final float[] restLost;
  private final float[] power;
  private final float[] lost;
  private final float[] quotient;
  private final int[] bits;

  /**
   * @param most the most values that are asked for at once
   */
  TorchTanh(int most) {
    rest = new float[most];
    restLost = new float[most];
    power = new float[most];
    lost = new float[most];
    quotient = new float[most];
    bits = new int[most];
  }

  /** Replaces each value by its hyperbolic tangent. */
  void apply(float[] values, int count) {
    for (int i = 0; i < count; i++) {
      float y = Math.abs(values[i]);
      rest[i] = Math.min(MOST, y + Math.max(0, (y - LAST) * FARTHER));
    }
    reduce(count);
    begin(count);
    goOn(count);
    finish(count);
    scale(count);
    divide(count);
    for (int i = 0; i < count; i++) {
      float x = Math.max(-MOST, Math.min(MOST, values[i]));
      values[i] = power[i] * (x / Math.max(Math.abs(x), Float.MIN_VALUE));
    }
  }

  /** x = q ln 2 + s. */
  private void reduce(int count) {
    for (int i = 0; i < count; i++) {
      float x = rest[i];
      float q = (x * TorchMath.PER_LN_2 + TorchMath.ROUNDING) - TorchMath.ROUNDING;
      float upper = q * -TorchMath.LN_2_UPPER;
      float once = x + upper;
      float lostOnce = TorchMath.lost(x, upper, once);
      float lower = q * -TorchMath.LN_2_LOWER;
      float s = once + lower;
      restLost[i] = TorchMath.lost(once, lower, s) + lostOnce;
      rest[i] = s;
      quotient[i] = q;
    }
  }

  /** 1/6 + s · (the series from s⁴/4! on). */
  private void begin(int count) {
    for (int i = 0; i < count; i++) {
      float s = rest[i];
      float u = Fused.multiplyAdd(0.1980960224e-3f, s, 0.1394256484e-2f);
      u = Fused.multiplyAdd(u, s, 0.8333456703e-2f);
      u = Fused.multiplyAdd(u, s, 0.4166637361e-1f);
      float product = s * u;
      float off = Fused.multiplyAdd(restLost[i], u, Fused.multiplyAdd(s, u, -product));
      float sum = product + SIXTH;
      lost[i] = TorchMath.lost(product, SIXTH, sum) + off;
      power[i] = sum;
    }
  }

  /** 1/2 + s · that. */
  private void goOn(int count) {
    for (int i = 0; i < count; i++) {
      float s = rest[i];
      float t = power[i];
      float product = s * t;
      float off = Fused.multiplyAdd(restLost[i], t, Fused.multiplyAdd(s, t, -product));
      off = Fused.multiplyAdd(s, lost[i], off);
      float sum = product + 0.5f;
      lost[i] = TorchMath.lost(product, 0.5f, sum) + off;
      power[i] = sum;
    }
  }

  /** 1 + (s + s² · that). */
  private void finish(int count) {
    for (int i = 0; i < count; i++) {
      float s = rest[i];
      float t = power[i];
      float square = s * s;
      float squareOff = Fused.multiplyAdd(s + s, restLost[i], Fused.multiplyAdd(s, s, -square));
      float product = square * t;
      float off = Fused.multiplyAdd(squareOff, t, Fused.multiplyAdd(square, t, -product));
      off = Fused.multiplyAdd(square, lost[i], off);
      float sum = s + product;
      float sumOff = TorchMath.lost(s, product, sum) + (restLost[i] + off);
      float all = 1 + sum;
      lost[i] = ((1 - all) + sum) + sumOff;
      power[i] = all;
    }
  }

  private void scale(int count) {
    TorchMath.powersOf2(quotient, count, bits);
    for (int i = 0; i < count; i++) {
      float factor = Float.intBitsToFloat(bits[i]);
      power[i] *= factor;
      lost[i] *= factor;
    }
  }

  private void divide(int count) {
    for (int i = 0; i < count; i++) {
      float e = power[i];
      float eLost = lost[i];
      float inverse = 1 / e;
      float inverseLost =
          inverse * Fused.multiplyAdd(-eLost, inverse, Fused.multiplyAdd(-e, inverse, 1));
      float above = e - inverse;
      float aboveLost = (((e - above) - inverse) + eLost) - inverseLost;
      float below = e + inverse;
      float belowLost = (((e - below) + inverse) + eLost) + inverseLost;
      float each = 1 / below;
      float ratio = above * each;
      float off = Fused.multiplyAdd(-belowLost, each, Fused.multiplyAdd(-below, each, 1));
      float ratioLost = Fused.multiplyAdd(aboveLost, each, Fused.multiplyAdd(each, above, -ratio));
      power[i] = ratio + Fused.multiplyAdd(ratio, off, ratioLost);
    }
  }
}
