package halfplane.nn;

import halfplane.random.TorchRandom;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/**
 * Linear layers with an activation between them, and backpropagation written once for any depth.
 * Holds the buffers of its last block, so a thread has a network of its own.
 */
public final class Network {
  private final Architecture architecture;
  private final List<Linear> layers = new ArrayList<>();
  private final List<FMatrixRMaj> outputs = new ArrayList<>();
  private final List<FMatrixRMaj> gradients = new ArrayList<>();
  private FMatrixRMaj input;

  private Network(Architecture architecture) {
    this.architecture = architecture;
    for (int i = 0; i < architecture.layers(); i++) {
      layers.add(new Linear(architecture.fanIn(i), architecture.fanOut(i)));
      outputs.add(new FMatrixRMaj(architecture.fanOut(i), 0));
      gradients.add(new FMatrixRMaj(architecture.fanIn(i), 0));
    }
  }

  /**
   * A network as PyTorch initialises it after {@code torch.manual_seed(seed)}.
   *
   * @param seed 0 to 2³² − 1
   */
  public static Network initial(Architecture architecture, long seed) {
    var network = new Network(architecture);
    var random = new TorchRandom(seed);
    network.layers.forEach(layer -> layer.reset(random));
    return network;
  }

  /** A network with these weights. */
  public static Network of(Weights weights) {
    var network = new Network(weights.architecture());
    network.load(weights);
    return network;
  }

  /** The network's shape. */
  public Architecture architecture() {
    return architecture;
  }

  /**
   * @param x {@code features × samples}; not modified
   * @return the logits, {@code 1 × samples}, until the next call
   */
  public FMatrixRMaj forward(FMatrixRMaj x) {
    input = x;
    int last = layers.size() - 1;
    for (int i = 0; i <= last; i++) {
      var z = outputs.get(i);
      layers.get(i).forward(inputOf(i), z);
      if (i < last) {
        architecture.activation().apply(z.data, z.getNumElements());
      }
    }
    return outputs.get(last);
  }

  /**
   * The output of hidden layer {@code layer} in the last {@link #forward}, {@code units × samples}.
   */
  public FMatrixRMaj hidden(int layer) {
    return outputs.get(layer);
  }

  /** Sets the gradients to 0, as {@code optimizer.zero_grad()}. */
  public void zeroGradients() {
    layers.forEach(Linear::zeroGradients);
  }

  /**
   * Adds the gradients of the last {@link #forward}'s block to those of every weight and bias.
   *
   * @param logitGradient {@code 1 × samples}, the loss's gradient by the logits; not modified
   */
  public void backward(FMatrixRMaj logitGradient) {
    var dz = logitGradient;
    for (int i = layers.size() - 1; i >= 0; i--) {
      layers.get(i).accumulate(inputOf(i), dz);
      if (i > 0) {
        var dx = gradients.get(i);
        layers.get(i).backward(dz, dx);
        architecture
            .activation()
            .multiplyByDerivative(dx.data, inputOf(i).data, dx.getNumElements());
        dz = dx;
      }
    }
  }

  private FMatrixRMaj inputOf(int layer) {
    return layer == 0 ? input : outputs.get(layer - 1);
  }

  List<Linear> layers() {
    return layers;
  }

  /** A copy of all weights and biases. */
  public Weights weights() {
    return new Weights(architecture, flatten(layer -> layer.weight, layer -> layer.bias));
  }

  /** A copy of all gradients, in the order of {@link Weights}. */
  public Weights gradients() {
    return new Weights(
        architecture, flatten(layer -> layer.weightGradient, layer -> layer.biasGradient));
  }

  private float[] flatten(
      java.util.function.Function<Linear, FMatrixRMaj> first,
      java.util.function.Function<Linear, FMatrixRMaj> second) {
    var values = new float[architecture.parameters()];
    int at = 0;
    for (var layer : layers) {
      for (var matrix : List.of(first.apply(layer), second.apply(layer))) {
        System.arraycopy(matrix.data, 0, values, at, matrix.getNumElements());
        at += matrix.getNumElements();
      }
    }
    return values;
  }

  /**
   * Takes over these weights.
   *
   * @param weights of a network of the same shape
   */
  public void load(Weights weights) {
    var values = new float[weights.size()];
    weights.copyTo(values, 0);
    int at = 0;
    for (var layer : layers) {
      for (var matrix : List.of(layer.weight, layer.bias)) {
        System.arraycopy(values, at, matrix.data, 0, matrix.getNumElements());
        at += matrix.getNumElements();
      }
    }
  }
}
