package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Feature;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import org.junit.jupiter.api.Test;

class SentPointTest {
  @Test
  void eachUnitGivesTheWeightedSumOfTheLayerBeforeAndTheLastTheLogit() {
    var weights = Preparation.of(Experiment.NOTEBOOK).initial();
    var sent = SentPoint.of(weights, Feature.PLANE, 0.5, -0.25);
    var values = sent.values();
    assertThat(values[0]).containsExactly(0.5f, -0.25f);
    assertThat(values[1]).hasSize(5);
    double logit = weights.bias(1, 0);
    for (int unit = 0; unit < 5; unit++) {
      double sum =
          0.5 * weights.weight(0, unit, 0)
              - 0.25 * weights.weight(0, unit, 1)
              + weights.bias(0, unit);
      assertThat((double) values[1][unit]).isCloseTo(sum, within(1e-6));
      logit += sum * weights.weight(1, 0, unit);
    }
    assertThat((double) sent.logit()).isCloseTo(logit, within(1e-6)).isEqualTo(values[2][0]);
  }
}
