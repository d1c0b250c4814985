package halfplane.app.run;

import halfplane.data.Dataset;
import halfplane.training.Divergence;
import halfplane.training.Preparation;
import halfplane.view.Words;
import java.util.stream.IntStream;

/**
 * How a run has diverged.
 *
 * @param far whether its points lie so far from 0 that to standardise them helps
 */
record Diverged(Divergence divergence, boolean far) {
  /** A coordinate past it makes steps that suit the circles too long by far. */
  private static final double FAR = 10;

  /** Of a run on these points. */
  static Diverged of(Divergence divergence, Preparation points) {
    boolean far =
        !points.experiment().data().standardised()
            && (isFar(points.train()) || isFar(points.test()));
    return new Diverged(divergence, far);
  }

  private static boolean isFar(Dataset points) {
    return IntStream.range(0, points.size())
        .anyMatch(i -> Math.max(Math.abs(points.x1(i)), Math.abs(points.x2(i))) > FAR);
  }

  /** That it has, and what helps, in the window's present language. */
  String sentence() {
    return Words.of(help(), RunWords.diverged(divergence));
  }

  /** What helps at another learning rate. */
  String atAnotherRate() {
    return divergence.hadLoss() && !far ? Words.of("diverged.rate") : sentence();
  }

  private String help() {
    if (!divergence.hadLoss()) {
      return "diverged.standardise";
    }
    return far ? "diverged.far" : "diverged.rewind";
  }
}
