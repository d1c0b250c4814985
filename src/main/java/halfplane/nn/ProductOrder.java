package halfplane.nn;

/**
 * In which order OpenBLAS adds up a layer's matrix products on a processor with AVX-512: it depends
 * on their size. Small ones go through kernels of their own; large ones are cut along the samples.
 * The limits are those of OpenBLAS 0.3.21 with two threads or more, found by comparing sums bit for
 * bit; with one it cuts elsewhere.
 */
final class ProductOrder {
  /** Multiplications of a product that its kernels for small matrices take, at most. */
  private static final long SMALL = 1_000_000;

  /** Results of a layer whose terms they add up in lanes, at most. */
  private static final long FEW_RESULTS = 1200;

  /** Terms of a sum that they add up in lanes, at least. */
  private static final int MANY_TERMS = 32;

  /** Columns that their vectors have; up to half as many that are left over go in lanes. */
  private static final int VECTOR = 16;

  /** Samples of one piece of a large product. */
  private static final int PIECE = 448;

  private ProductOrder() {}

  /** Whether W x is added up in lanes. */
  static boolean usesLanes(int in, int out, int batch) {
    return in >= MANY_TERMS && (long) out * batch <= FEW_RESULTS;
  }

  /** The first of the inputs whose gradients, Wᵀ dz, are added up in lanes; {@code in} if none. */
  static int firstInLanes(int in, int out, int batch) {
    int left = in % VECTOR;
    boolean few = in > 1 && left <= VECTOR / 2;
    return few && out >= MANY_TERMS && isSmall(in, out, batch) ? in - left : in;
  }

  /**
   * How many of a block's samples have their lanes added up in pairs: whole fours of them, and all
   * in whole fours of units.
   *
   * @param unit of {@code units}
   * @param at which sample of its batch the block's first is
   * @param n the block's samples
   */
  static int paired(int unit, int units, int at, int n, int batch) {
    return unit < wholeFours(units) ? n : Math.clamp(wholeFours(batch) - at, 0, n);
  }

  private static int wholeFours(int count) {
    return count - count % 4;
  }

  private static boolean isSmall(int in, int out, int batch) {
    return (long) in * out * batch <= SMALL;
  }

  /**
   * Where the piece of a batch ends that a weight's gradient adds up by itself before it is added
   * to the others.
   *
   * @param at one of the batch's samples
   * @return up to which sample, itself not included
   */
  static int pieceEnd(int in, int out, int at, int batch) {
    if (isSmall(in, out, batch) || batch <= PIECE) {
      return batch;
    }
    int whole = (batch - PIECE) / PIECE * PIECE;
    if (at < whole) {
      return (at / PIECE + 1) * PIECE;
    }
    int left = batch - whole;
    int half = whole + (left == PIECE ? left : (left + 1) / 2);
    return at < half ? half : batch;
  }
}
