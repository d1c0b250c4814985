package halfplane.app.run;

import halfplane.data.Feature;
import halfplane.files.SavedExperiment;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Snapshot;
import java.util.List;

/**
 * A second network on the same points, trained in lockstep with the first.
 *
 * @param model the network before its first epoch
 * @param learningRate of its steps
 */
public record Rival(Experiment.Model model, double learningRate) {
  /** Epochs after which the usual rival separates the circles. */
  public static final int USUAL_EPOCHS = 500;

  /** ReLU with settings that are known to work, and the first network's initial seed. */
  public static Rival usual(long seed) {
    return new Rival(new Experiment.Model(Feature.PLANE, List.of(16), Activation.RELU, seed), 1);
  }

  /** Whether it is the usual one, whatever its initial weights. */
  boolean isUsual() {
    return equals(usual(model.seed()));
  }

  /** The first network's settings. */
  public static Rival of(Experiment experiment) {
    return new Rival(experiment.model(), experiment.schedule().learningRate());
  }

  /**
   * What a file keeps of it.
   *
   * @param shown how far it has come; null before that is on show
   */
  SavedExperiment.Beside saved(Snapshot shown) {
    boolean its = shown != null && shown.model().equals(model);
    var rates =
        its
            ? LearningRates.of(shown.history(), shown.epochs(), learningRate)
                .then(shown.epochs(), learningRate)
            : LearningRates.constant(learningRate);
    return new SavedExperiment.Beside(model, learningRate, rates);
  }

  /** What the rival runs: all but its model and rate is the first network's. */
  Experiment besides(Experiment first) {
    var schedule = first.schedule();
    return first.withModel(model).withSchedule(schedule.withLearningRate(learningRate));
  }
}
