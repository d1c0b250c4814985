package halfplane.nn;

import org.ejml.data.FMatrixRMaj;

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
      step(layer.weight, layer.gradients().weight, rate);
      step(layer.bias, layer.gradients().bias, rate);
    }
  }

  /** Fused, as {@code param.add_(grad, alpha=-lr)} rounds it. */
  private static void step(FMatrixRMaj parameter, FMatrixRMaj gradient, float rate) {
    for (int i = 0; i < parameter.getNumElements(); i++) {
      parameter.data[i] = Fused.multiplyAdd(-rate, gradient.data[i], parameter.data[i]);
    }
  }
}
