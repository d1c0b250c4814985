package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SgdTest {
  private final Network network =
      Network.of(
          new Weights(
              new Architecture(2, List.of(), Activation.IDENTITY), new float[] {1, -2, 0.5f}));
  private final float[][] x = {{3, 1}, {4, -1}};

  private void backward() {
    network.forward(x, 2);
    network.backward(new float[] {0.5f, 1});
  }

  @Test
  void eachWeightTakesAStepAgainstItsGradient() {
    network.zeroGradients(2);
    backward();
    Sgd.step(network, 0.1);
    var after = network.weights();
    assertThat(after.weight(0, 0, 0)).isCloseTo(1 - 0.1f * 2.5f, within(1e-6f));
    assertThat(after.weight(0, 0, 1)).isCloseTo(-2 - 0.1f * 1, within(1e-6f));
    assertThat(after.bias(0, 0)).isCloseTo(0.5f - 0.1f * 1.5f, within(1e-6f));
  }

  @Test
  void gradientsAddUpUntilTheyAreSetToZero() {
    network.zeroGradients(2);
    backward();
    backward();
    assertThat(network.gradients().weight(0, 0, 0)).isEqualTo(5);
    assertThat(network.gradients().bias(0, 0)).isEqualTo(3);
    network.zeroGradients(2);
    assertThat(network.gradients().weight(0, 0, 0)).isZero();
    assertThat(network.gradients().bias(0, 0)).isZero();
  }
}
