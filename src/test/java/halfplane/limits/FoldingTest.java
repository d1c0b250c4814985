package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Network;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private static final List<Feature> PLAIN = List.of(Feature.X1, Feature.X2);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aTrainedNetworkIsItsLineButForRounding(int depth) throws Exception {
    var model = Experiment.NOTEBOOK.model().withHidden(Collections.nCopies(depth, 10));
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK.withModel(model)));
    for (int epoch = 0; epoch < 20; epoch++) {
      trainer.step(0.1);
    }
    assertThat(Folding.difference(trainer.snapshot())).isBetween(1e-12, 1e-6);
  }

  @Test
  void aFirstUnitsLineIsWhereItsSumIsZero() {
    var weights = Network.initial(new Architecture(2, List.of(5), Activation.RELU), 3).weights();
    for (int unit = 0; unit < 5; unit++) {
      var line = Collapse.unit(weights, PLAIN, unit).orElseThrow();
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
