package halfplane.nn;

import halfplane.random.TorchRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ejml.data.FMatrixRMaj;

/**
 * Linear layers with an activation between them, and backpropagation written once for any depth.
 * Holds the buffers of its last block, so a thread has a network of its own.
 */
public final class Network {
  private final Architecture architecture;
  private final boolean sketched;
  private final RowFunction activation;
  private final List<Linear> layers = new ArrayList<>();
  private final List<float[][]> outputs = new ArrayList<>();

  /** The loss's gradients by each layer's inputs but the first's, made at the first backward. */
  private final List<float[][]> gradients = new ArrayList<>();

  private final float[][] logitGradients = new float[1][];
  private float[][] input;
  private int size;
  private int at;
  private int batch;

  /**
   * @param longest the most samples that it is given at once
   */
  private Network(Architecture architecture, boolean sketched, int longest) {
    this.architecture = architecture;
    this.sketched = sketched;
    activation =
        sketched
            ? architecture.activation().sketchedFunction(longest)
            : architecture.activation().function(longest);
    for (int i = 0; i < architecture.layers(); i++) {
      layers.add(new Linear(architecture.fanIn(i), architecture.fanOut(i), longest));
      outputs.add(new float[architecture.fanOut(i)][longest]);
    }
  }

  /**
   * A network as PyTorch initialises it after {@code torch.manual_seed(seed)}.
   *
   * @param seed 0 to 2³² − 1
   */
  public static Network initial(Architecture architecture, long seed) {
    var network = new Network(architecture, false, Rows.LONGEST);
    var random = new TorchRandom(seed);
    network.layers.forEach(layer -> layer.reset(random));
    return network;
  }

  /**
   * A network with these weights, for pictures: its tanh is rounded to about four digits, which no
   * eye sees, and takes a fraction of the time.
   */
  public static Network sketch(Weights weights) {
    var network = new Network(weights.architecture(), true, Rows.LONGEST);
    network.load(weights);
    return network;
  }

  /** A network with these weights. */
  public static Network of(Weights weights) {
    return of(weights, Rows.LONGEST);
  }

  /**
   * A network with these weights for one sample at a time: its {@link #forward(float[][], int)}
   * gives what that of {@link #of(Weights)} does, and it is made in a fraction of the time.
   */
  public static Network forOneSample(Weights weights) {
    return of(weights, 1);
  }

  private static Network of(Weights weights, int longest) {
    var network = new Network(weights.architecture(), false, longest);
    network.load(weights);
    return network;
  }

  /**
   * @param x {@code features × n}; not modified
   * @param n how many samples, {@link Block#LONGEST} at most, or 1 of a network for one: a batch of
   *     their own
   * @return {@code n} logits, valid until the next call; the array may be longer
   * @throws IndexOutOfBoundsException if {@code n} is more
   */
  public float[] forward(float[][] x, int n) {
    // What no eye sees need not be added up in the order of a batch as small as that.
    return forward(x, n, 0, sketched ? Integer.MAX_VALUE : n);
  }

  private float[] forward(float[][] x, int n, int newAt, int newBatch) {
    input = x;
    size = n;
    at = newAt;
    batch = newBatch;
    int last = layers.size() - 1;
    for (int i = 0; i <= last; i++) {
      var z = outputs.get(i);
      layers.get(i).forward(inputOf(i), z, n, at, batch);
      if (i < last) {
        for (var row : z) {
          activation.apply(row, n);
        }
      }
    }
    return outputs.get(last)[0];
  }

  /** The logits of a block. */
  public float[] forward(Block block) {
    return forward(block.x(), block.size(), block.at(), block.batch());
  }

  /**
   * What a layer gave in the last {@link #forward}, after its activation.
   *
   * @param layer 0 for the first hidden one, {@code layers − 1} for the logit
   * @return {@code units × n}, valid until the next call; the rows may be longer. Not to be
   *     modified
   */
  public float[][] activations(int layer) {
    return outputs.get(layer);
  }

  /**
   * Sets the gradients to 0, as {@code optimizer.zero_grad()}.
   *
   * @param samples how many the next batch has
   */
  public void zeroGradients(int samples) {
    layers.forEach(layer -> layer.gradients().zero(samples));
  }

  /**
   * Adds the gradients of the last {@link #forward}'s block to those of every weight and bias.
   *
   * @param logitGradient the loss's gradient by each logit; not modified
   */
  public void backward(float[] logitGradient) {
    logitGradients[0] = logitGradient;
    makeGradients();
    var dz = logitGradients;
    for (int i = layers.size() - 1; i >= 0; i--) {
      layers.get(i).gradients().add(inputOf(i), dz, size, at, batch);
      if (i > 0) {
        var dx = gradients.get(i - 1);
        layers.get(i).backward(dz, dx, size, at, batch);
        for (int unit = 0; unit < dx.length; unit++) {
          architecture.activation().multiplyByDerivative(dx[unit], inputOf(i)[unit], size);
        }
        dz = dx;
      }
    }
  }

  private void makeGradients() {
    for (int i = gradients.size(); i < layers.size() - 1; i++) {
      gradients.add(new float[outputs.get(i).length][outputs.get(i)[0].length]);
    }
  }

  private float[][] inputOf(int layer) {
    return layer == 0 ? input : outputs.get(layer - 1);
  }

  List<Linear> layers() {
    return layers;
  }

  /** A copy of all weights and biases. */
  public Weights weights() {
    return Weights.wrapping(architecture, flatten(layer -> layer.weight, layer -> layer.bias));
  }

  /** A copy of all gradients, in the order of {@link Weights}. */
  Weights gradients() {
    return Weights.wrapping(
        architecture, flatten(layer -> layer.gradients().weight, layer -> layer.gradients().bias));
  }

  private float[] flatten(
      Function<Linear, FMatrixRMaj> first, Function<Linear, FMatrixRMaj> second) {
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

  /** The network's shape. */
  public Architecture architecture() {
    return architecture;
  }

  /**
   * Takes over these weights.
   *
   * @param weights of a network of the same shape
   */
  public void load(Weights weights) {
    int at = 0;
    for (var layer : layers) {
      for (var matrix : List.of(layer.weight, layer.bias)) {
        weights.copyTo(matrix.data, at, matrix.getNumElements());
        at += matrix.getNumElements();
      }
    }
  }
}
