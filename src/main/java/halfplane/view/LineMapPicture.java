package halfplane.view;

import halfplane.limits.LineMap;
import halfplane.limits.LossMap;
import java.util.function.IntToDoubleFunction;

/**
 * A map of every line with its colours, the better a line the lighter. Immutable.
 *
 * @param map of the lines
 * @param losses that it is coloured by, as large as the picture, or null where it is by accuracy
 * @param least value of all, points that are right or a loss
 * @param most value of all
 * @param argb colours, row by row from the top; nobody writes to them
 */
public record LineMapPicture(LineMap map, LossMap losses, double least, double most, int[] argb) {
  /** Which values are light. */
  private enum Better {
    MORE,
    LESS
  }

  /**
   * A map coloured by accuracy.
   *
   * @param best how many points the best line gets right, which lies between the map's lines
   */
  public static LineMapPicture of(LineMap map, int best) {
    int n = map.columns();
    return of(map, null, n * map.rows(), i -> map.correct(i % n, i / n), best, Better.MORE);
  }

  /** The same map coloured by the loss of each line's best-scaled logit. */
  public static LineMapPicture of(LineMap map, LossMap losses) {
    int n = losses.columns();
    return of(
        map,
        losses,
        n * losses.rows(),
        i -> losses.loss(i % n, i / n),
        Double.NEGATIVE_INFINITY,
        Better.LESS);
  }

  private static LineMapPicture of(
      LineMap map,
      LossMap losses,
      int cells,
      IntToDoubleFunction value,
      double atLeast,
      Better better) {
    double least = Double.POSITIVE_INFINITY;
    double most = atLeast;
    for (int i = 0; i < cells; i++) {
      least = Math.min(least, value.applyAsDouble(i));
      most = Math.max(most, value.applyAsDouble(i));
    }
    double span = Math.max(1e-12, most - least);
    var argb = new int[cells];
    for (int i = 0; i < cells; i++) {
      double share = (value.applyAsDouble(i) - least) / span;
      argb[i] = ColourScale.of(better == Better.LESS ? 1 - share : share);
    }
    return new LineMapPicture(map, losses, least, most, argb);
  }

  /** How many pixels are in a row. */
  int columns() {
    return losses == null ? map.columns() : losses.columns();
  }

  /** How many rows of pixels there are. */
  int rows() {
    return losses == null ? map.rows() : losses.rows();
  }
}
