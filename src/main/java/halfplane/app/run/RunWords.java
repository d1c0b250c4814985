package halfplane.app.run;

import halfplane.app.background.Faults;
import halfplane.training.DivergedException;
import halfplane.training.Divergence;
import halfplane.training.Preparation;
import halfplane.view.Words;

/** Why a run stopped, in the window's language. */
final class RunWords {
  private RunWords() {}

  /** That a run has diverged, and from what, without a full stop. */
  static String diverged(Divergence divergence) {
    return divergence.hadLoss()
        ? Words.of("diverged", Words.number(divergence.rate()), divergence.epoch())
        : Words.of("diverged.untrained");
  }

  /** Why a run has stopped, and what helps. */
  static String stopped(Throwable cause, Preparation points) {
    if (cause instanceof OutOfMemoryError) {
      return Words.of("too.large");
    }
    if (!(cause instanceof DivergedException diverged)) {
      Faults.report(cause);
      return Words.of("failed");
    }
    return Diverged.of(diverged.divergence(), points).sentence();
  }
}
