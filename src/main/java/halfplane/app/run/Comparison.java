package halfplane.app.run;

import halfplane.view.Words;

/** A second network beside the first: begun and ended, and undone, at one blow. */
public final class Comparison {
  private Comparison() {}

  /**
   * Puts a second network beside a run's, with epochs enough for it, or takes it away: the one that
   * was taken away so last comes back, and else the usual one.
   */
  public static void set(Run run, boolean compared) {
    run.changes()
        .together(
            () -> {
              if (compared) {
                begin(run);
              } else {
                end(run);
              }
            });
  }

  private static void begin(Run run) {
    if (run.raiseEpochs(Rival.USUAL_EPOCHS)) {
      run.tell(Words.of("compare.epochs", Rival.USUAL_EPOCHS));
    }
    var former = run.formerRival;
    boolean own = former != null && !former.isUsual();
    run.setRival(own ? former : Rival.usual(run.experiment().model().seed()));
  }

  private static void end(Run run) {
    run.formerRival = run.rival.get();
    run.setRival(null);
  }
}
