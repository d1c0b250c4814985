package halfplane.app.panels;

import halfplane.app.settings.Preset;
import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of the wall: linear networks of four shapes, each at three learning rates and for two
 * numbers of epochs, and a last column that can bend or has another column of data.
 */
final class WallSettings {
  static final List<List<Integer>> SHAPES =
      List.of(List.of(5), List.of(50), List.of(5, 5), List.of(10, 10, 10));

  static final List<Double> RATES = List.of(0.01, 0.1, 1.0);

  static final List<Integer> EPOCHS = List.of(100, 1000);

  /** Runs of linear networks in a row. */
  static final int LINEAR = RATES.size() * EPOCHS.size();

  private static final List<Feature> CURVED =
      List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED);

  private WallSettings() {}

  /** All runs on an experiment's data, row by row; the last of each row is no line. */
  static List<Experiment> of(Experiment experiment) {
    var all = new ArrayList<Experiment>();
    for (int row = 0; row < SHAPES.size(); row++) {
      for (double rate : RATES) {
        for (int epochs : EPOCHS) {
          all.add(linear(experiment, SHAPES.get(row), rate, epochs));
        }
      }
      all.add(bent(experiment, row));
    }
    return all;
  }

  private static Experiment bent(Experiment experiment, int row) {
    var plain = experiment.withModel(experiment.model().withFeatures(Feature.PLANE));
    return switch (row) {
      case 0 -> Preset.RELU_16.applyTo(with(plain, Activation.RELU));
      case 1 -> Preset.RELU_10_10.applyTo(with(plain, Activation.RELU));
      case 2 -> Preset.TANH_16.applyTo(with(plain, Activation.TANH));
      default ->
          Preset.RADIUS.applyTo(
              with(
                  experiment.withModel(experiment.model().withFeatures(CURVED)),
                  Activation.IDENTITY));
    };
  }

  private static Experiment with(Experiment experiment, Activation activation) {
    return experiment.withModel(experiment.model().withActivation(activation));
  }

  private static Experiment linear(
      Experiment experiment, List<Integer> hidden, double rate, int epochs) {
    return experiment
        .withModel(
            new Experiment.Model(
                Feature.PLANE, hidden, Activation.IDENTITY, experiment.model().seed()))
        .withSchedule(new Experiment.Schedule(rate, epochs, Experiment.Schedule.ALL));
  }
}
