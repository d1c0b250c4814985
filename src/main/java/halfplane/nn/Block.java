package halfplane.nn;

/**
 * Some consecutive labelled samples, {@value #LONGEST} at most, so that all that is computed of
 * them stays in the processor's cache. Samples are columns; each row is an array of its own, see
 * {@link Rows}. Nobody writes to the arrays.
 *
 * @param x {@code features × size}
 * @param y {@code size} labels, 0 or 1
 * @param at which sample of its batch the first one is
 * @param batch how many samples the batch has
 */
public record Block(float[][] x, float[] y, int at, int batch) {
  /** The most samples of a block. */
  public static final int LONGEST = Rows.LONGEST;

  /** How many samples there are. */
  public int size() {
    return y.length;
  }
}
