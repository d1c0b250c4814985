package halfplane.app.run;

import halfplane.view.Words;

/** A second network beside the first: begun and ended, and undone, at one blow. */
public final class Comparison {
  private Comparison() {}

  /**
   * Puts a second network beside a run's, with epochs enough for it, or takes it and them away: the
   * one that was taken away so last comes back, and else the usual one.
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
    int before = epochs(run);
    boolean raised = run.raiseEpochs(Rival.USUAL_EPOCHS);
    run.epochsAlone = raised ? before : 0;
    if (raised) {
      run.tell(Words.of("compare.epochs", Rival.USUAL_EPOCHS));
    }
    var former = run.formerRival;
    boolean own = former != null && !former.isUsual();
    run.setRival(own ? former : Rival.usual(run.experiment().model().seed()));
  }

  private static void end(Run run) {
    run.formerRival = run.rival.get();
    run.setRival(null);
    if (mayLowerEpochs(run)) {
      int alone = run.epochsAlone;
      run.change(run.experiment().withEpochs(alone));
      run.epochsAlone = alone;
      run.tell(Words.of("compare.epochs.back", alone));
    }
  }

  /** Takes the epochs away that came with a network that was given up; why it was is said. */
  static void giveUp(Run run) {
    if (mayLowerEpochs(run)) {
      int alone = run.epochsAlone;
      run.changeUnremembered(run.experiment().withEpochs(alone));
      run.epochsAlone = alone;
    }
  }

  /** Not where someone has set others since, or has trained further than that. */
  private static boolean mayLowerEpochs(Run run) {
    int alone = run.epochsAlone;
    return alone > 0 && epochs(run) == Rival.USUAL_EPOCHS && run.trained() <= alone;
  }

  private static int epochs(Run run) {
    return run.experiment().schedule().epochs();
  }
}
