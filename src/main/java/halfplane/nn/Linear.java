package halfplane.nn;

import halfplane.random.TorchRandom;
import org.ejml.data.FMatrixRMaj;

/** {@code nn.Linear}: z = W x + b, for all samples of a block at once. */
final class Linear {
  final FMatrixRMaj weight;
  final FMatrixRMaj bias;
  private final int longest;

  /** Made once it is asked for: most layers never add up in lanes. */
  private LaneSums lanes;

  /** Made once they are asked for: a network that is not trained has none. */
  private LinearGradients gradients;

  /**
   * @param longest the most samples of a block
   */
  Linear(int in, int out, int longest) {
    weight = new FMatrixRMaj(out, in);
    bias = new FMatrixRMaj(out, 1);
    this.longest = longest;
  }

  /** The gradients of weight and bias. */
  LinearGradients gradients() {
    if (gradients == null) {
      gradients = new LinearGradients(weight.numCols, weight.numRows);
    }
    return gradients;
  }

  private LaneSums lanes() {
    if (lanes == null) {
      lanes = new LaneSums(longest);
    }
    return lanes;
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
        lanes().combine(b, weight.data, row * in, 1, in, x, z[row], n, paired);
      } else {
        Rows.combine(b, weight.data, row * in, 1, in, x, z[row], n);
      }
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
      lanes().combine(0, weight.data, col, in, out, dz, dx[col], n, paired);
    }
  }
}
