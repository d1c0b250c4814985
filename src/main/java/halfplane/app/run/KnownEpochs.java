package halfplane.app.run;

import halfplane.training.Snapshot;

/** Whether the epochs after the shown one are still those that the present rates would train. */
final class KnownEpochs {
  private Undo.Setup trainedWith;

  /** What is trained from here on is of these settings. */
  void settle(Undo.Setup setup) {
    trainedWith = setup;
  }

  /**
   * What is gone through again goes on as it was trained, until a rate is set that its last epoch
   * has not been trained with.
   *
   * @param newest the first network
   * @param newestRival the second; null without one
   */
  void settle(Undo.Setup setup, Snapshot newest, Snapshot newestRival) {
    var experiment = setup.experiment();
    var schedule = experiment.schedule();
    var rival = setup.rival();
    trainedWith =
        new Undo.Setup(
            experiment.withSchedule(
                schedule.withLearningRate(lastRate(newest, schedule.learningRate()))),
            rival == null
                ? null
                : new Rival(rival.model(), lastRate(newestRival, rival.learningRate())));
  }

  private static double lastRate(Snapshot newest, double otherwise) {
    int epochs = newest == null ? 0 : newest.history().size();
    return epochs == 0 ? otherwise : newest.history().learningRate(epochs - 1);
  }

  /** Whether no rate was changed since. */
  boolean hold(Undo.Setup present) {
    if (trainedWith == null || rate(trainedWith) != rate(present)) {
      return false;
    }
    var then = trainedWith.rival();
    var now = present.rival();
    return then == null
        || now == null
        || !then.model().equals(now.model())
        || then.learningRate() == now.learningRate();
  }

  private static double rate(Undo.Setup setup) {
    return setup.experiment().schedule().learningRate();
  }
}
