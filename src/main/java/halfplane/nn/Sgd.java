package halfplane.nn;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/** {@code torch.optim.SGD}: w ← w - learning rate · gradient, without momentum. */
public final class Sgd {
  private Sgd() {}

  /**
   * @param network modified: its weights and biases take a step against their gradients
   * @param learningRate more than 0
   */
  public static void step(Network network, double learningRate) {
    float rate = (float) learningRate;
    for (var layer : network.layers()) {
      step(layer.weight, layer.weightGradient, rate);
      step(layer.bias, layer.biasGradient, rate);
    }
  }

  private static void step(FMatrixRMaj parameter, FMatrixRMaj gradient, float rate) {
    CommonOps_FDRM.addEquals(parameter, -rate, gradient);
  }
}
