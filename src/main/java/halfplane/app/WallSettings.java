package halfplane.app;

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

  private static final List<Feature> PLAIN = List.of(Feature.X1, Feature.X2);

  private WallSettings() {}

  /** All runs on an experiment's data, row by row; the last of each row is no line. */
  static List<Experiment> of(Experiment experiment) {
    var all = new ArrayList<Experiment>();
    for (int row = 0; row < SHAPES.size(); row++) {
      for (double rate : RATES) {
        for (int epochs : EPOCHS) {
          all.add(run(experiment, PLAIN, SHAPES.get(row), Activation.IDENTITY, rate, epochs));
        }
      }
      all.add(bent(experiment, row));
    }
    return all;
  }

  private static Experiment bent(Experiment experiment, int row) {
    return switch (row) {
      case 0 -> run(experiment, PLAIN, List.of(16), Activation.RELU, 1, 500);
      case 1 -> run(experiment, PLAIN, List.of(10, 10), Activation.RELU, 0.3, 1000);
      case 2 -> run(experiment, PLAIN, List.of(10), Activation.TANH, 1, 1000);
      default ->
          run(
              experiment,
              List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED),
              List.of(5),
              Activation.IDENTITY,
              1,
              100);
    };
  }

  private static Experiment run(
      Experiment experiment,
      List<Feature> features,
      List<Integer> hidden,
      Activation activation,
      double rate,
      int epochs) {
    return experiment
        .withModel(new Experiment.Model(features, hidden, activation, experiment.model().seed()))
        .withSchedule(new Experiment.Schedule(rate, epochs, Experiment.Schedule.ALL));
  }
}
