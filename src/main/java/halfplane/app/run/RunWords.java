package halfplane.app.run;

import halfplane.app.background.Faults;
import halfplane.data.Dataset;
import halfplane.training.DivergedException;
import halfplane.training.Divergence;
import halfplane.training.Preparation;
import halfplane.view.Words;
import java.util.stream.IntStream;

/** Why a run stopped, in the window's language. */
final class RunWords {
  /** A coordinate past it makes steps that suit the circles too long by far. */
  private static final double FAR = 10;

  private RunWords() {}

  /** That a run has diverged, and from what, without a full stop. */
  static String diverged(Divergence divergence) {
    return divergence.hadLoss()
        ? Words.of("diverged", Words.number(divergence.rate()), divergence.epoch())
        : Words.of("diverged.untrained");
  }

  /** Why a run has stopped, and what helps: for points far from 0 that is to standardise them. */
  static String stopped(Throwable cause, Preparation points) {
    if (cause instanceof OutOfMemoryError) {
      return Words.of("too.large");
    }
    if (!(cause instanceof DivergedException diverged)) {
      Faults.report(cause);
      return Words.of("failed");
    }
    var divergence = diverged.divergence();
    return Words.of(help(divergence, points), diverged(divergence));
  }

  private static String help(Divergence divergence, Preparation points) {
    if (!divergence.hadLoss()) {
      return "diverged.standardise";
    }
    boolean far =
        !points.experiment().data().standardised()
            && (isFar(points.train()) || isFar(points.test()));
    return far ? "diverged.far" : "diverged.rewind";
  }

  private static boolean isFar(Dataset points) {
    return IntStream.range(0, points.size())
        .anyMatch(i -> Math.max(Math.abs(points.x1(i)), Math.abs(points.x2(i))) > FAR);
  }
}
