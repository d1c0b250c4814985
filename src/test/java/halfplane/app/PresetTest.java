package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.nn.Activation;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {
  @ParameterizedTest
  @EnumSource(Preset.class)
  void everyPresetSeparatesTheCircles(Preset preset) throws DivergedException {
    var features =
        preset == Preset.RADIUS
            ? List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED)
            : List.of(Feature.X1, Feature.X2);
    var activation =
        switch (preset) {
          case RADIUS -> Activation.IDENTITY;
          case TANH_10 -> Activation.TANH;
          case RELU_16, RELU_10_10 -> Activation.RELU;
        };
    var chosen =
        Experiment.NOTEBOOK.withModel(new Experiment.Model(features, List.of(5), activation, 42));
    assertThat(Preset.offeredFor(chosen)).contains(preset);
    var experiment = preset.applyTo(chosen);
    var trainer = new Trainer(Preparation.of(experiment));
    for (int i = 0; i < experiment.schedule().epochs(); i++) {
      trainer.step(experiment.schedule().learningRate());
    }
    assertThat(trainer.snapshot().figures().accuracy()).isGreaterThan(98);
  }

  @Test
  void whereOneColumnOfThePlaneIsLeftOutNoneIsOffered() {
    var alone = new Experiment.Model(List.of(Feature.X1), List.of(5), Activation.RELU, 42);
    assertThat(Preset.offeredFor(Experiment.NOTEBOOK.withModel(alone))).isEmpty();
  }

  @Test
  void theRadiusIsForLinearNetworks() {
    var bent =
        new Experiment.Model(List.of(Feature.RADIUS_SQUARED), List.of(5), Activation.TANH, 42);
    assertThat(Preset.offeredFor(Experiment.NOTEBOOK.withModel(bent))).isEmpty();
  }

  @Test
  void onlyCirclesWithoutMuchNoiseAreSaidToBeSeparated() {
    assertThat(Preset.separates(Experiment.NOTEBOOK.data())).isTrue();
    var noisy = new Source.Made(Shape.CIRCLES, 1000, 0.05);
    assertThat(Preset.separates(Experiment.NOTEBOOK.data().withSource(noisy))).isFalse();
  }
}
