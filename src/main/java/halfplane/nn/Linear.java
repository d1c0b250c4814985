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
  private final TorchSum[] biasSums;

  Linear(int in, int out) {
    weight = new FMatrixRMaj(out, in);
    bias = new FMatrixRMaj(out, 1);
    weightGradient = new FMatrixRMaj(out, in);
    biasGradient = new FMatrixRMaj(out, 1);
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
   */
  void forward(float[][] x, float[][] z, int n) {
    int in = weight.numCols;
    for (int row = 0; row < weight.numRows; row++) {
      Rows.combine(bias.data[row], weight.data, row * in, 1, in, x, z[row], n);
    }
  }

  /**
   * Adds this block's share to the gradients of weight and bias.
   *
   * @param x {@code in × n}, what {@link #forward} was given
   * @param dz {@code out × n}, the loss's gradient by z
   */
  void accumulate(float[][] x, float[][] dz, int n) {
    for (int unit = 0; unit < biasSums.length; unit++) {
      biasSums[unit].add(dz[unit], n);
      biasGradient.data[unit] = biasSums[unit].total();
    }
    products.add(dz, x, n, weightGradient.data, weight.numCols, 1);
  }

  /**
   * @param dz {@code out × n}
   * @param dx modified: {@code in × n}, the loss's gradient by x: Wᵀ dz
   */
  void backward(float[][] dz, float[][] dx, int n) {
    for (int col = 0; col < weight.numCols; col++) {
      Rows.combine(0, weight.data, col, weight.numCols, weight.numRows, dz, dx[col], n);
    }
  }

  void zeroGradients() {
    weightGradient.zero();
    biasGradient.zero();
    for (var sum : biasSums) {
      sum.clear();
    }
  }
}
