package halfplane.app.settings;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetTest {
  @ParameterizedTest
  @EnumSource(Preset.class)
  void everyPresetSeparatesTheCircles(Preset preset) throws DivergedException {
    var features =
        switch (preset) {
          case RADIUS -> List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED);
          case SQUARES -> List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED, Feature.X2_SQUARED);
          case RELU_16, RELU_10_10, TANH_16 -> Feature.PLANE;
        };
    var activation =
        switch (preset) {
          case RADIUS, SQUARES -> Activation.IDENTITY;
          case TANH_16 -> Activation.TANH;
          case RELU_16, RELU_10_10 -> Activation.RELU;
        };
    var chosen = with(features, activation, 42);
    assertThat(Preset.offeredFor(chosen)).contains(preset);
    assertThat(accuracy(preset.applyTo(chosen))).isGreaterThan(98);
  }

  @ParameterizedTest
  @EnumSource(names = {"RELU_16", "TANH_16"})
  void sixteenUnitsSeparateTheCirclesFromOtherInitialWeightsToo(Preset preset)
      throws DivergedException {
    var activation = preset == Preset.TANH_16 ? Activation.TANH : Activation.RELU;
    for (int seed = 0; seed < 4; seed++) {
      var chosen = with(Feature.PLANE, activation, seed);
      assertThat(accuracy(preset.applyTo(chosen))).as("seed %d", seed).isGreaterThan(98);
    }
  }

  private static Experiment with(List<Feature> features, Activation activation, long seed) {
    return Experiment.NOTEBOOK.withModel(
        new Experiment.Model(features, List.of(5), activation, seed));
  }

  private static double accuracy(Experiment experiment) throws DivergedException {
    var trainer = new Trainer(Preparation.of(experiment));
    for (int i = 0; i < experiment.schedule().epochs(); i++) {
      trainer.step(experiment.schedule().learningRate());
    }
    return trainer.snapshot().figures().accuracy();
  }

  @ParameterizedTest
  @MethodSource("curvedColumns")
  void whatIsOfferedForCurvedColumnsSeparatesTheCirclesFromAnyInitialWeights(List<Feature> features)
      throws DivergedException {
    for (int seed = 0; seed < 100; seed++) {
      var chosen = with(features, Activation.IDENTITY, seed);
      var preset = Preset.offeredFor(chosen).getFirst();
      assertThat(accuracy(preset.applyTo(chosen))).as("seed %d", seed).isGreaterThan(98);
    }
  }

  private static Stream<List<Feature>> curvedColumns() {
    return Stream.of(
        List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED),
        List.of(Feature.X1_SQUARED, Feature.X2_SQUARED),
        List.of(Feature.X1, Feature.X1_SQUARED, Feature.X2_SQUARED),
        List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED, Feature.X2_SQUARED));
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
