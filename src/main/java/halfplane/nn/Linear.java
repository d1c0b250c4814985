package halfplane.nn;

import halfplane.random.TorchRandom;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/** {@code nn.Linear}: z = W x + b, for all samples of a block at once. */
final class Linear {
  final FMatrixRMaj weight;
  final FMatrixRMaj bias;
  final FMatrixRMaj weightGradient;
  final FMatrixRMaj biasGradient;
  private final Products products = new Products();
  private final LaneSums lanes;

  /** The weight's gradient of the piece of a batch that is being added up. */
  private final float[] piece;

  private final TorchSum[] biasSums;

  /**
   * @param longest the most samples of a block
   */
  Linear(int in, int out, int longest) {
    weight = new FMatrixRMaj(out, in);
    bias = new FMatrixRMaj(out, 1);
    weightGradient = new FMatrixRMaj(out, in);
    biasGradient = new FMatrixRMaj(out, 1);
    lanes = ProductOrder.mayUseLanes(in, out) ? new LaneSums(longest) : null;
    piece = new float[out * in];
    biasSums = new TorchSum[out];
    Arrays.setAll(biasSums, unit -> TorchSum.ofColumn(unit, out));
  }

  /**
   * Draws weight, then bias, as {@code nn.Linear.reset_parameters} does: Kaiming's uniform bound
   * with a = √5, computed in the same steps so that it rounds the same way.
   */
  void reset(TorchRandom random) {
    double slope = Math.sqrt(5);
    double gain = Math.sqrt(2 / (1 + slope * slope));
    double deviation = gain / Math.sqrt(weight.numCols);
    random.fillUniform(weight.data, Math.sqrt(3) * deviation);
    random.fillUniform(bias.data, 1 / Math.sqrt(weight.numCols));
  }

  /**
   * @param x {@code in × n}
   * @param z modified: {@code out × n}
   * @param n the block's samples
   * @param at which sample of its batch the block's first is
   * @param batch the batch's samples
   */
  void forward(float[][] x, float[][] z, int n, int at, int batch) {
    int in = weight.numCols;
    int out = weight.numRows;
    boolean inLanes = ProductOrder.usesLanes(in, out, batch);
    for (int row = 0; row < out; row++) {
      float b = bias.data[row];
      if (inLanes) {
        int paired = ProductOrder.paired(row, out, at, n, batch);
        lanes.combine(b, weight.data, row * in, 1, in, x, z[row], n, paired);
      } else {
        Rows.combine(b, weight.data, row * in, 1, in, x, z[row], n);
      }
    }
  }

  /**
   * Adds this block's share to the gradients of weight and bias.
   *
   * @param x {@code in × n}, what {@link #forward} was given, like the rest; a batch's blocks come
   *     in their order
   * @param dz {@code out × n}, the loss's gradient by z
   */
  void accumulate(float[][] x, float[][] dz, int n, int at, int batch) {
    for (int unit = 0; unit < biasSums.length; unit++) {
      biasSums[unit].add(dz[unit], n);
      biasGradient.data[unit] = biasSums[unit].total();
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
      weightGradient.data[i] += piece[i];
      piece[i] = 0;
    }
  }

  /**
   * @param dz {@code out × n}
   * @param dx modified: {@code in × n}, the loss's gradient by x: Wᵀ dz
   */
  void backward(float[][] dz, float[][] dx, int n, int at, int batch) {
    int in = weight.numCols;
    int out = weight.numRows;
    int inLanes = ProductOrder.firstInLanes(in, out, batch);
    for (int col = 0; col < inLanes; col++) {
      Rows.combine(0, weight.data, col, in, out, dz, dx[col], n);
    }
    for (int col = inLanes; col < in; col++) {
      int paired = ProductOrder.paired(col, in, at, n, batch);
      lanes.combine(0, weight.data, col, in, out, dz, dx[col], n, paired);
    }
  }

  /**
   * @param batch how many samples the gradients will be of
   */
  void zeroGradients(int batch) {
    weightGradient.zero();
    Arrays.fill(piece, 0);
    biasGradient.zero();
    for (var sum : biasSums) {
      sum.clear(batch);
    }
  }
}
