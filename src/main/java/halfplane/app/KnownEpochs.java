package halfplane.app;

/** Whether the epochs after the shown one are still those that the present rates would train. */
final class KnownEpochs {
  private Undo.Setup trainedWith;

  /** What is trained from here on, or is gone through again, is of these settings. */
  void settle(Undo.Setup setup) {
    trainedWith = setup;
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
