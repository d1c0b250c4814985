package halfplane.view;

import java.util.OptionalDouble;

/**
 * How many accuracies fall into each bin. A bin holds what is above its lower edge, up to its upper
 * one, and the ceiling is an edge: what equals it is not drawn beyond it.
 *
 * @param low the first bin's lower edge, in per cent
 * @param width of a bin, in per cent
 * @param counts of each bin
 */
record Bins(double low, double width, int[] counts) {
  private static final double USUAL_LOW = 45;
  private static final double USUAL_HIGH = 60;
  private static final double MOST = 100;

  /** How far the axis goes on beyond the ceiling. */
  private static final double BEYOND = 3;

  /** From here on bins are twice as wide. */
  private static final double WIDE = 40;

  private static final double ROUNDING = 1e-9;

  /**
   * @param values accuracies in per cent
   * @param ceiling the best line's, if it is known
   */
  static Bins of(double[] values, OptionalDouble ceiling) {
    double edge = ceiling.orElse(MOST);
    double least = USUAL_LOW;
    double most = Math.min(MOST, ceiling.orElse(USUAL_HIGH) + BEYOND);
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    double width = most - least > WIDE ? 2 : 1;
    long below = (long) Math.floor((edge - least) / width) + 1;
    long above = (long) Math.ceil((most - edge) / width - ROUNDING);
    double low = edge - below * width;
    var counts = new int[(int) (below + above)];
    for (double value : values) {
      int bin = (int) Math.ceil((value - low) / width - ROUNDING) - 1;
      counts[Math.clamp(bin, 0, counts.length - 1)]++;
    }
    return new Bins(low, width, counts);
  }

  /** The last bin's upper edge, in per cent. */
  double high() {
    return low + counts.length * width;
  }

  /** How many values the fullest bin has, 1 at least. */
  int most() {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }
}
