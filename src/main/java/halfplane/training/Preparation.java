package halfplane.training;

import halfplane.data.Dataset;
import halfplane.data.InvalidInputException;
import halfplane.data.Progress;
import halfplane.data.Split;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import halfplane.nn.Weights;
import java.util.List;

/**
 * All that an experiment has before its first epoch. Immutable.
 *
 * @param experiment its settings
 * @param train the training points, in the order in which they are trained on
 * @param test the test points
 * @param batches what each step of an epoch sees
 * @param testSamples the test points as the network takes them
 * @param initial the untrained network
 */
public record Preparation(
    Experiment experiment,
    Dataset train,
    Dataset test,
    List<Samples> batches,
    Samples testSamples,
    Weights initial) {
  /** A list that changes later changes nothing here. */
  public Preparation {
    batches = List.copyOf(batches);
  }

  /**
   * Makes or reads the points, splits them, and draws the initial weights.
   *
   * @throws InvalidInputException if a file or a value cannot be used
   */
  public static Preparation of(Experiment experiment) {
    return of(experiment, Progress.NONE);
  }

  /**
   * As {@link #of(Experiment)}.
   *
   * @param progress told how much of a file has been read
   * @throws java.util.concurrent.CancellationException if {@code progress} throws it
   */
  public static Preparation of(Experiment experiment, Progress progress) {
    var data = experiment.data();
    var points = data.load(progress);
    var split = Split.of(points.size(), data.testSize(), data.seed());
    return of(experiment, points.rows(split.train()), points.rows(split.test()));
  }

  /** The same points for an experiment whose model or schedule differs. */
  public Preparation with(Experiment other) {
    var model = other.model();
    boolean sameSamples =
        model.features().equals(experiment.model().features())
            && other.schedule().batch() == experiment.schedule().batch();
    return sameSamples
        ? new Preparation(other, train, test, batches, testSamples, initial(model))
        : of(other, train, test);
  }

  /** How many points there are to train on and to test on. */
  public int points() {
    return train.size() + test.size();
  }

  private static Preparation of(Experiment experiment, Dataset train, Dataset test) {
    var model = experiment.model();
    int batch = experiment.schedule().batch();
    var batches =
        batch == Experiment.Schedule.ALL
            ? List.of(Samples.of(train, model.features()))
            : Samples.slices(train, model.features(), batch);
    return new Preparation(
        experiment, train, test, batches, Samples.of(test, model.features()), initial(model));
  }

  private static Weights initial(Experiment.Model model) {
    return Network.initial(model.architecture(), model.seed()).weights();
  }
}
