package halfplane.limits;

import halfplane.data.Dataset;
import java.util.stream.IntStream;

/**
 * For each straight line the smallest loss of its best-scaled logit, on a grid as a {@link
 * LineMap}'s. Immutable.
 */
public final class LossMap {
  private final LineMap grid;
  private final float[] loss;

  private LossMap(LineMap grid) {
    this.grid = grid;
    this.loss = new float[grid.columns() * grid.rows()];
  }

  /**
   * Computes the loss of every line of a grid, on all cores.
   *
   * @param columns directions
   * @param rows distances
   */
  public static LossMap of(Dataset train, int columns, int rows) {
    var map = new LossMap(LineMap.of(train, columns, rows));
    IntStream.range(0, columns).parallel().forEach(column -> map.fill(column, new LineLoss(train)));
    return map;
  }

  private void fill(int column, LineLoss loss) {
    for (int row = 0; row < grid.rows(); row++) {
      this.loss[row * grid.columns() + column] = (float) loss.of(grid.line(column, row));
    }
  }

  /** How many directions there are. */
  public int columns() {
    return grid.columns();
  }

  /** How many distances there are. */
  public int rows() {
    return grid.rows();
  }

  /** The loss of a cell's line. */
  public double loss(int column, int row) {
    return loss[row * grid.columns() + column];
  }
}
