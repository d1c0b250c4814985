package halfplane.app.run;

import halfplane.app.controls.Copies;
import halfplane.data.InvalidInputException;
import halfplane.training.Experiment;
import halfplane.view.Refusals;
import halfplane.view.Words;
import java.util.function.Function;

/** Copies texts of a run, and has the run say so. */
public final class RunCopies {
  private RunCopies() {}

  /** Copies a text. */
  public static void text(Run run, String text) {
    Copies.text(text);
    run.tell(Words.of("copied.text"));
  }

  /** Copies a text made of the settings, or says why there is none. */
  public static void ofSettings(Run run, Function<Experiment, String> text) {
    try {
      text(run, text.apply(run.experiment()));
    } catch (InvalidInputException e) {
      run.complain(Refusals.of(e));
    }
  }
}
