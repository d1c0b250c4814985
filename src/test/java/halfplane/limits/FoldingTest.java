package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
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
}
