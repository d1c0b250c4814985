package halfplane.nn;

/** What replaces each value of a row by another; may hold buffers, so use one a thread. */
@FunctionalInterface
interface RowFunction {
  /**
   * @param values modified: the first {@code count} of them
   */
  void apply(float[] values, int count);
}
