package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.Reference;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTest {
  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void initialWeightsArePyTorchsToTheBit(Reference reference) {
    var model = reference.experiment().model();
    var weights = Network.initial(model.architecture(), model.seed()).weights();
    var values = new float[weights.size()];
    weights.copyTo(values, 0);
    var expected = reference.state("init");
    assertThat(values).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(values[i]).isEqualTo((float) expected[i]);
    }
  }

  static Stream<Arguments> architectures() {
    return Stream.of(List.<Integer>of(), List.of(5), List.of(4, 3), List.of(3, 4, 2))
        .flatMap(hidden -> Stream.of(Activation.values()).map(act -> Arguments.of(hidden, act)));
  }

  /** float32 leaves about three digits to a difference quotient. */
  @ParameterizedTest
  @MethodSource("architectures")
  void backpropagationAgreesWithFiniteDifferences(List<Integer> hidden, Activation activation) {
    var random = new Random(3);
    int n = 40;
    var x = new float[2][n];
    var y = new float[n];
    for (int i = 0; i < n; i++) {
      x[0][i] = (float) random.nextGaussian();
      x[1][i] = (float) random.nextGaussian();
      y[i] = random.nextInt(2);
    }
    var network = Network.initial(new Architecture(2, hidden, activation), 11);
    var loss = new BCEWithLogits();
    var gradient = new float[n];
    network.zeroGradients(n);
    loss.gradient(network.forward(x, y.length), y, n, gradient);
    network.backward(gradient);
    var analytic = new float[network.weights().architecture().parameters()];
    network.gradients().copyTo(analytic, 0);
    var values = new float[analytic.length];
    network.weights().copyTo(values, 0);
    float h = 1e-2f;
    for (int i = 0; i < values.length; i++) {
      double up = lossAt(network, values, i, h, x, y);
      double down = lossAt(network, values, i, -h, x, y);
      assertThat((up - down) / (2 * h)).as("parameter %d", i).isCloseTo(analytic[i], within(2e-3));
    }
  }

  private static double lossAt(
      Network network, float[] values, int i, float change, float[][] x, float[] y) {
    var moved = values.clone();
    moved[i] += change;
    network.load(new Weights(network.weights().architecture(), moved));
    var loss = new BCEWithLogits();
    loss.clear();
    loss.add(network.forward(x, y.length), y);
    return loss.mean();
  }

  @Test
  void aNetworkWithoutHiddenLayersIsOneRow() {
    var weights =
        new Weights(new Architecture(2, List.of(), Activation.RELU), new float[] {2, -3, 0.5f});
    float[][] x = {{1, -1}, {2, 4}};
    assertThat(Network.of(weights).forward(x, 2)).startsWith(-3.5f, -13.5f);
  }

  @Test
  void weightsComeBackAsTheyWereLoaded() {
    var network = Network.initial(new Architecture(2, List.of(3), Activation.TANH), 1);
    var copy = Network.of(network.weights());
    float[][] x = {{0.3f}, {-0.7f}};
    assertThat(copy.forward(x, 1)[0]).isEqualTo(network.forward(x, 1)[0]);
  }

  static Stream<Arguments> shapes() {
    return Stream.of(List.<Integer>of(), List.of(5), List.of(4, 3), List.of(64, 64), List.of(1, 40))
        .flatMap(hidden -> Stream.of(Activation.values()).map(act -> Arguments.of(hidden, act)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aNetworkForOneSampleHasTheSameBitsInShortRows(List<Integer> hidden, Activation activation) {
    var architecture = new Architecture(2, hidden, activation);
    var weights = Network.initial(architecture, 7).weights();
    var one = Network.forOneSample(weights);
    var usual = Network.of(weights);
    var random = new Random(5);
    for (int i = 0; i < 200; i++) {
      float[][] x = {{(float) random.nextGaussian()}, {(float) (9 * random.nextGaussian())}};
      assertThat(one.forward(x, 1)).containsExactly(usual.forward(x, 1)[0]);
      for (int layer = 0; layer < architecture.layers(); layer++) {
        for (int unit = 0; unit < architecture.fanOut(layer); unit++) {
          assertThat(one.activations(layer)[unit])
              .containsExactly(usual.activations(layer)[unit][0]);
        }
      }
    }
  }

  @Test
  void aSketchIsCloseEnoughForPictures() {
    var weights =
        Network.initial(new Architecture(2, List.of(10, 10), Activation.TANH), 5).weights();
    var exact = Network.of(weights);
    var sketch = Network.sketch(weights);
    for (float at = -8; at < 8; at += 0.05f) {
      float[][] x = {{at}, {1 - at}};
      assertThat(sketch.forward(x, 1)[0]).isCloseTo(exact.forward(x, 1)[0], within(1e-3f));
    }
  }
}
