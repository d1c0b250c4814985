package halfplane.nn;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/** The gradients of a {@link Linear} layer's weight and bias, added up block by block. */
final class LinearGradients {
  final FMatrixRMaj weight;
  final FMatrixRMaj bias;
  private final Products products = new Products();

  /** The weight's gradient of the piece of a batch that is being added up. */
  private final float[] piece;

  private final TorchSum[] biasSums;

  /** Gradients of 0. */
  LinearGradients(int in, int out) {
    weight = new FMatrixRMaj(out, in);
    bias = new FMatrixRMaj(out, 1);
    piece = new float[out * in];
    biasSums = new TorchSum[out];
    Arrays.setAll(biasSums, unit -> TorchSum.ofColumn(unit, out));
  }

  /**
   * Adds a block's share.
   *
   * @param x {@code in × n}, what the layer was given, like the rest; a batch's blocks come in
   *     their order
   * @param dz {@code out × n}, the loss's gradient by what it gave
   * @param n the block's samples
   * @param at which sample of its batch the block's first is
   * @param batch the batch's samples
   */
  void add(float[][] x, float[][] dz, int n, int at, int batch) {
    for (int unit = 0; unit < biasSums.length; unit++) {
      biasSums[unit].add(dz[unit], n);
      bias.data[unit] = biasSums[unit].total();
    }
    int in = weight.numCols;
    int from = 0;
    while (from < n) {
      int end = ProductOrder.pieceEnd(in, weight.numRows, at + from, batch) - at;
      products.add(dz, x, from, Math.min(n, end), piece, in, 1);
      if (end <= n) {
        endPiece();
      }
      from = end;
    }
  }

  private void endPiece() {
    for (int i = 0; i < piece.length; i++) {
      weight.data[i] += piece[i];
      piece[i] = 0;
    }
  }

  /**
   * @param batch how many samples the gradients will be of
   */
  void zero(int batch) {
    weight.zero();
    Arrays.fill(piece, 0);
    bias.zero();
    for (var sum : biasSums) {
      sum.clear(batch);
    }
  }
}
