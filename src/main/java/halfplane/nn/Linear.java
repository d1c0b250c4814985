package halfplane.nn;

import halfplane.random.TorchRandom;
import org.ejml.data.FMatrixRMaj;

/** {@code nn.Linear}: z = W x + b, for all samples of a block at once. */
final class Linear {
  final FMatrixRMaj weight;
  final FMatrixRMaj bias;
  final FMatrixRMaj weightGradient;
  final FMatrixRMaj biasGradient;

  Linear(int in, int out) {
    weight = new FMatrixRMaj(out, in);
    bias = new FMatrixRMaj(out, 1);
    weightGradient = new FMatrixRMaj(out, in);
    biasGradient = new FMatrixRMaj(out, 1);
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
   * @param x {@code in × samples}
   * @param z modified: {@code out × samples}
   */
  void forward(FMatrixRMaj x, FMatrixRMaj z) {
    int n = x.numCols;
    z.reshape(weight.numRows, n);
    for (int row = 0; row < weight.numRows; row++) {
      Rows.fill(z.data, row * n, n, bias.data[row]);
      Rows.addCombination(
          weight.data, row * weight.numCols, 1, weight.numCols, x.data, z.data, row * n, n);
    }
  }

  /**
   * Adds this block's share to the gradients of weight and bias.
   *
   * @param x {@code in × samples}, what {@link #forward} was given
   * @param dz {@code out × samples}, the loss's gradient by z
   */
  void accumulate(FMatrixRMaj x, FMatrixRMaj dz) {
    int n = x.numCols;
    for (int row = 0; row < weight.numRows; row++) {
      biasGradient.data[row] += Rows.sum(dz.data, row * n, n);
      for (int col = 0; col < weight.numCols; col++) {
        weightGradient.data[row * weight.numCols + col] +=
            Rows.dot(dz.data, row * n, x.data, col * n, n);
      }
    }
  }

  /**
   * @param dz {@code out × samples}
   * @param dx modified: {@code in × samples}, the loss's gradient by x: Wᵀ dz
   */
  void backward(FMatrixRMaj dz, FMatrixRMaj dx) {
    int n = dz.numCols;
    dx.reshape(weight.numCols, n);
    for (int col = 0; col < weight.numCols; col++) {
      Rows.fill(dx.data, col * n, n, 0);
      Rows.addCombination(
          weight.data, col, weight.numCols, weight.numRows, dz.data, dx.data, col * n, n);
    }
  }

  void zeroGradients() {
    weightGradient.zero();
    biasGradient.zero();
  }
}
