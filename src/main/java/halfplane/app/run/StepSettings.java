package halfplane.app.run;

import halfplane.lesson.Step;
import halfplane.training.ExperimentCode;
import javafx.scene.control.ToggleButton;

/** Sets the app up for a lesson's step; what it changes can be undone. */
public final class StepSettings {
  private final Run run;
  private final ToggleButton compare;

  /**
   * @param compare which has a second network begin or end
   */
  public StepSettings(Run run, ToggleButton compare) {
    this.run = run;
    this.compare = compare;
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
    if (step.compare() != compare.isSelected()) {
      compare.fire();
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
