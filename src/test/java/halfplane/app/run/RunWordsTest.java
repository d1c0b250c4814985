package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.training.DivergedException;
import halfplane.training.Divergence;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunWordsTest {
  private static final Divergence RATE = new Divergence(3, 0.1, true);

  private static String stopped(double far, int at, Divergence divergence) {
    var x1 = new double[10];
    x1[at] = far;
    byte[] labels = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    var own = new Source.Own(new Dataset(x1, new double[10], labels));
    var points =
        Preparation.of(Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(own)));
    return RunWords.stopped(new DivergedException(divergence), points);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aPointFarFromZeroIsToBeStandardisedWhetherItTrainsOrTests(int at) {
    assertThat(stopped(1e20, at, RATE)).endsWith("tick Standardise.");
  }

  @Test
  void onPointsNextToZeroTheRateIsTooBig() {
    assertThat(stopped(2, 0, RATE)).endsWith("then try a smaller one.");
  }

  @Test
  void ofPointsWithoutALossBeforeTheFirstStepNoRateIsNamed() {
    assertThat(stopped(3e38, 0, new Divergence(0, 0.1, false)))
        .isEqualTo(
            "These points lie too far from 0: the loss was no number before the first step. Tick"
                + " Standardise.");
  }
}
