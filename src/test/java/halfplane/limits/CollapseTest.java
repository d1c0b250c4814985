package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Network;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollapseTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4})
  void theProductGivesTheNetworksOwnLogits(int depth) {
    var hidden = Collections.nCopies(depth, 6);
    var network = Network.initial(new Architecture(2, hidden, Activation.IDENTITY), 3);
    var line = Collapse.of(network.weights()).line(List.of(Feature.X1, Feature.X2));
    var random = new Random(2);
    for (int i = 0; i < 50; i++) {
      float x1 = (float) random.nextGaussian();
      float x2 = (float) random.nextGaussian();
      var logit = network.forward(new float[][] {{x1}, {x2}}, 1)[0];
      assertThat(line.logit(x1, x2)).isCloseTo(logit, within(2e-6));
    }
  }

  @Test
  void aNetworkWithAnActivationHasNoProduct() {
    var network = Network.initial(new Architecture(2, List.of(5), Activation.RELU), 3);
    assertThatThrownBy(() -> Collapse.of(network.weights()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void columnsInAnotherOrderAndASingleColumnAreLinesToo() {
    var swapped = Network.initial(new Architecture(2, List.of(3), Activation.IDENTITY), 3);
    var collapse = Collapse.of(swapped.weights());
    assertThat(collapse.line(List.of(Feature.X2, Feature.X1)).w1()).isEqualTo(collapse.weight(1));
    var single = Network.initial(new Architecture(1, List.of(3), Activation.IDENTITY), 3);
    assertThat(Collapse.of(single.weights()).line(List.of(Feature.X2)).w1()).isZero();
  }

  @Test
  void everyUnitHasALineWhereTheColumnsAreThePlane() {
    var network = Network.initial(new Architecture(2, List.of(4, 3), Activation.TANH), 3);
    var lines = Collapse.units(network.weights(), Feature.PLANE);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(2).w2()).isEqualTo(network.weights().weight(0, 2, 1));
    var squared = List.of(Feature.X1, Feature.RADIUS_SQUARED);
    assertThat(Collapse.units(network.weights(), squared)).isEmpty();
    var plain = Network.initial(new Architecture(2, List.of(), Activation.IDENTITY), 3);
    assertThat(Collapse.units(plain.weights(), Feature.PLANE)).isEmpty();
  }

  @Test
  void aFirstUnitsLineIsWhereItsSumIsZero() {
    var weights = Network.initial(new Architecture(2, List.of(5), Activation.RELU), 3).weights();
    for (int unit = 0; unit < 5; unit++) {
      var line = Collapse.unit(weights, Feature.PLANE, unit).orElseThrow();
      double sum =
          weights.weight(0, unit, 0) * 0.3
              + weights.weight(0, unit, 1) * -0.7
              + weights.bias(0, unit);
      assertThat(line.logit(0.3, -0.7)).isCloseTo(sum, within(1e-7));
    }
  }

  @Test
  void withACurvedColumnAUnitHasNoLine() {
    var weights = Network.initial(new Architecture(2, List.of(3), Activation.RELU), 3).weights();
    var curved = List.of(Feature.X1, Feature.RADIUS_SQUARED);
    assertThat(Collapse.unit(weights, curved, 0)).isEmpty();
  }
}
