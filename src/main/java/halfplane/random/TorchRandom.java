package halfplane.random;

/** Draws as PyTorch's CPU generator does after {@code torch.manual_seed(seed)}. */
public final class TorchRandom {
  private static final double UNIT = 0x1p-24;

  private final MersenneTwister bits;

  /**
   * @param seed 0 to 2³² − 1
   */
  public TorchRandom(long seed) {
    bits = new MersenneTwister(seed);
  }

  /**
   * Fills {@code out} as {@code tensor.uniform_(-bound, bound)} does: one 32-bit draw a value, 24
   * of its bits, scaled in float64 between two bounds that are float32.
   *
   * @param out modified; filled from its first element to its last
   * @param bound half the width of the interval, more than 0
   */
  public void fillUniform(float[] out, double bound) {
    float from = (float) -bound;
    float to = (float) bound;
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) ((bits.next32() & 0xffffff) * UNIT * (to - from) + from);
    }
  }
}
