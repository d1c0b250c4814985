package halfplane.app;

import halfplane.training.Experiment;

/** What was in use before that which is being prepared, to go back to if it is refused. */
final class Fallback {
  private Experiment experiment = Experiment.NOTEBOOK;
  private Rival rival;
  private boolean hasRival;

  void keep(Experiment inUse) {
    experiment = inUse;
  }

  /**
   * The first that is kept counts, until it is released.
   *
   * @param inUse maybe null
   */
  void keep(Rival inUse) {
    if (!hasRival) {
      rival = inUse;
      hasRival = true;
    }
  }

  /** What came instead of the second network is in use. */
  void release() {
    hasRival = false;
  }

  /**
   * A change that was prepared on the way to the newest one is what a refusal goes back to. A late
   * moment of the run before is not: its learning rate may have been changed since.
   */
  void passed(Experiment inUse) {
    boolean another =
        !inUse.data().equals(experiment.data()) || !inUse.model().equals(experiment.model());
    if (another) {
      experiment = inUse;
    }
  }

  Experiment experiment() {
    return experiment;
  }

  /** Whether the second network is to go back, too. */
  boolean hasRival() {
    return hasRival;
  }

  /** Maybe null. */
  Rival rival() {
    return rival;
  }
}
