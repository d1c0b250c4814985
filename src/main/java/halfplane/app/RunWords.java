package halfplane.app;

import halfplane.training.DivergedException;
import halfplane.training.Divergence;
import halfplane.view.Words;

/** Why a run stopped, in the window's language. */
final class RunWords {
  private RunWords() {}

  /** Without a full stop. */
  static String diverged(Divergence divergence) {
    return Words.of("diverged", Words.number(divergence.rate()), divergence.epoch());
  }

  static String stopped(Throwable cause) {
    return cause instanceof DivergedException diverged
        ? Words.of("diverged.rewind", diverged(diverged.divergence()))
        : Words.of("failed", cause.getMessage());
  }
}
