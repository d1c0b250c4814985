package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.nn.Activation;
import halfplane.training.Experiment;
import org.junit.jupiter.api.Test;

class WallSettingsTest {
  @Test
  void rowsAreShapesAndColumnsAreRatesWithTheirEpochs() {
    var all =
        WallSettings.of(Experiment.NOTEBOOK.withModel(Experiment.NOTEBOOK.model().withSeed(7)));
    assertThat(all).hasSize(28).doesNotHaveDuplicates();
    int row = WallSettings.LINEAR + 1;
    for (int i = 0; i < all.size(); i++) {
      var experiment = all.get(i);
      assertThat(experiment.data()).isEqualTo(Experiment.NOTEBOOK.data());
      if (i % row < WallSettings.LINEAR) {
        var schedule = experiment.schedule();
        assertThat(experiment.model().drawsEveryLine()).isTrue();
        assertThat(experiment.model().seed()).isEqualTo(7);
        assertThat(experiment.model().hidden()).isEqualTo(WallSettings.SHAPES.get(i / row));
        assertThat(schedule.learningRate()).isEqualTo(WallSettings.RATES.get(i % row / 2));
        assertThat(schedule.epochs()).isEqualTo(WallSettings.EPOCHS.get(i % row % 2));
      }
    }
  }

  @Test
  void theLastOfEachRowDrawsNoLineWhateverTheSettings() {
    var linear =
        Experiment.NOTEBOOK.withModel(
            Experiment.NOTEBOOK.model().withActivation(Activation.IDENTITY));
    var all = WallSettings.of(linear);
    for (int i = WallSettings.LINEAR; i < all.size(); i += WallSettings.LINEAR + 1) {
      assertThat(all.get(i).model().drawsLines()).isFalse();
    }
  }
}
