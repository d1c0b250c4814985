package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.nn.Network;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollapseRoundingTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void aTrainedNetworkIsItsLineButForRounding(int depth) throws Exception {
    var model = Experiment.NOTEBOOK.model().withHidden(Collections.nCopies(depth, 10));
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK.withModel(model)));
    for (int epoch = 0; epoch < 20; epoch++) {
      trainer.step(0.1);
    }
    assertThat(CollapseRounding.difference(trainer.snapshot())).isBetween(1e-12, 1e-6);
  }

  @Test
  void withBatchesNoPointOfAnyDiffersByMoreThanIsSaid() throws Exception {
    var schedule = new Experiment.Schedule(0.1, 20, 16);
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK.withSchedule(schedule)));
    var snapshot = trainer.step(0.1);
    var network = Network.of(snapshot.weights());
    var line = Collapse.of(snapshot.weights()).line(Feature.PLANE);
    double largest = 0;
    for (var batch : snapshot.preparation().batches()) {
      for (var block : batch.blocks()) {
        var logits = network.forward(block);
        for (int i = 0; i < block.size(); i++) {
          double logit = line.logit(block.x()[0][i], block.x()[1][i]);
          largest = Math.max(largest, Math.abs(logits[i] - logit));
        }
      }
    }
    double said = Double.parseDouble("%.0e".formatted(CollapseRounding.difference(snapshot)));
    assertThat(said).isBetween(largest, 2 * largest);
  }
}
