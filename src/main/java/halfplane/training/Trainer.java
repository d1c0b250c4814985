package halfplane.training;

import halfplane.nn.Weights;

/**
 * A run that can be gone on with from any of its epochs. Steps by itself and knows no view. Belongs
 * to one thread; its snapshots belong to all.
 */
public final class Trainer {
  private final Preparation preparation;
  private final TrainingLoop loop;
  private final Figures untrained;
  private final Recorder recorder;
  private int epochs;

  /** Those of the present state. */
  private Weights weights;

  /** A run before its first epoch. */
  public Trainer(Preparation preparation) {
    this.preparation = preparation;
    this.loop = new TrainingLoop(preparation);
    this.weights = preparation.initial();
    this.untrained = loop.evaluate();
    this.recorder =
        new Recorder(preparation.initial(), preparation.experiment().schedule().epochs());
  }

  /** How many epochs the present state has been trained for. */
  public int epochs() {
    return epochs;
  }

  /** The present state. */
  public Snapshot snapshot() {
    return snapshot(epochs, weights);
  }

  private Snapshot snapshot(int after, Weights there) {
    var history = recorder.history();
    var figures = after == 0 ? untrained : history.figures(after - 1);
    return new Snapshot(preparation, after, there, figures, history);
  }

  /**
   * Trains one epoch. Epochs past the present one, left behind by {@link #seek}, are forgotten.
   *
   * @param learningRate more than 0
   * @throws DivergedException if the training loss is not finite or the test loss not a number; the
   *     state is then as it was before, as after all else that is thrown
   */
  public Snapshot step(double learningRate) throws DivergedException {
    try {
      var figures = loop.epoch(learningRate);
      if (!figures.isFinite()) {
        throw new DivergedException(diverged(learningRate));
      }
      var after = loop.weights();
      recorder.append(epochs, figures, learningRate, after);
      weights = after;
      epochs++;
      return new Snapshot(preparation, epochs, weights, figures, recorder.history());
    } catch (Throwable e) {
      goBack();
      throw e;
    }
  }

  /** The memory may be too small for the record of a step that the network has taken. */
  private void goBack() {
    loop.load(weights);
  }

  private Divergence diverged(double present) {
    var history = recorder.history();
    return Divergence.at(
        epochs,
        epoch -> epoch < epochs ? history.learningRate(epoch) : present,
        untrained.isFinite());
  }

  /**
   * Goes to the state after {@code target} epochs, of those trained so far.
   *
   * @param target 0 to the history's size
   * @throws IndexOutOfBoundsException if it is another; the state stays as it is, as after all else
   *     that is thrown
   */
  public Snapshot seek(int target) {
    try {
      loop.replay(recorder.history(), target);
      var there = loop.weights();
      var snapshot = snapshot(target, there);
      weights = there;
      epochs = target;
      return snapshot;
    } catch (Throwable e) {
      goBack();
      throw e;
    }
  }
}
