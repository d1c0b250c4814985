package halfplane.app.run;

import halfplane.lesson.Step;
import halfplane.training.ExperimentCode;

/** Sets the app up for a lesson's step; what it changes can be undone. */
public final class StepSettings {
  private final Run run;

  /**
   * @param run which is set up
   */
  public StepSettings(Run run) {
    this.run = run;
  }

  /**
   * The second network is the usual one, whatever stood there before; it begins with the step's
   * seed, and does not raise the epochs that it names.
   */
  public void apply(Step step) {
    run.changes().together(() -> applyAll(step));
  }

  private void applyAll(Step step) {
    var own = run.formerRival;
    run.formerRival = null;
    set(step);
    if (step.compare() != (run.rival.get() != null)) {
      Comparison.set(run, step.compare());
      if (set(step)) {
        run.hush();
      }
    }
    if (step.compare()) {
      run.setRival(Rival.usual(run.experiment().model().seed()));
    }
    run.formerRival = own;
  }

  /** Whether that changed something. */
  private boolean set(Step step) {
    var before = run.experiment();
    step.settings().ifPresent(code -> run.change(ExperimentCode.apply(before, code)));
    return !run.experiment().equals(before);
  }
}
