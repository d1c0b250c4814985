package halfplane.app.run;

import halfplane.view.Words;

/** A second network beside the first: begun and ended, and undone, at one blow. */
public final class Comparison {
  private Comparison() {}

  /** Puts the usual second network beside a run's, with epochs enough for it, or takes it away. */
  public static void set(Run run, boolean compared) {
    run.changes().together(() -> put(run, compared));
  }

  private static void put(Run run, boolean compared) {
    if (compared && run.raiseEpochs(Rival.USUAL_EPOCHS)) {
      run.tell(Words.of("compare.epochs", Rival.USUAL_EPOCHS));
    }
    run.setRival(compared ? Rival.usual(run.experiment().model().seed()) : null);
  }
}
