package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ActivationTest {
  @Test
  void tanhAndItsSlope() {
    var values = new float[] {-1, 0, 2};
    Activation.TANH.function(3).apply(values, 3);
    var gradient = new float[] {1, 1, 1};
    Activation.TANH.multiplyByDerivative(gradient, values, 3);
    for (int i = 0; i < 3; i++) {
      double tanh = Math.tanh(i == 0 ? -1 : i == 1 ? 0 : 2);
      assertThat((double) values[i]).isCloseTo(tanh, within(6.1e-8));
      assertThat((double) gradient[i]).isCloseTo(1 - tanh * tanh, within(2e-7));
    }
  }

  @Test
  void theTanhOfPicturesIsRightToWithin2InTenThousand() {
    for (float x = -45; x < 45; x += 0.01f) {
      var value = new float[] {x};
      Activation.TANH.sketchedFunction(1).apply(value, 1);
      assertThat((double) value[0]).isCloseTo(Math.tanh(x), within(2e-4));
    }
  }

  @Test
  void reluKeepsWhatIsPositiveAndItsGradient() {
    var values = new float[] {-2, 0, 3};
    Activation.RELU.function(3).apply(values, 3);
    assertThat(values).containsExactly(0, 0, 3);
    var gradient = new float[] {5, 6, 7};
    Activation.RELU.multiplyByDerivative(gradient, values, 3);
    assertThat(gradient).containsExactly(0, 0, 7);
  }

  @Test
  void identityChangesNothing() {
    var values = new float[] {-2, 3};
    Activation.IDENTITY.function(2).apply(values, 2);
    Activation.IDENTITY.multiplyByDerivative(values, values, 2);
    assertThat(values).containsExactly(-2, 3);
  }

  @Test
  void namesAreThoseOfTheCommands() {
    assertThat(Activation.values())
        .extracting(Activation::key)
        .containsExactly("identity", "relu", "tanh");
  }
}
