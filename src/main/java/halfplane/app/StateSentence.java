package halfplane.app;

import halfplane.view.PlotFrame;
import halfplane.view.Words;

/** What the plot shows, in one sentence. */
final class StateSentence {
  private StateSentence() {}

  static String of(PlotFrame frame) {
    var snapshot = frame.request().snapshot();
    var preparation = snapshot.preparation();
    int points = preparation.train().size();
    double right = 100.0 * (points - frame.wrongTrain()) / points;
    var least = Words.of("state.probability", frame.leastProbability());
    var most = Words.of("state.probability", frame.mostProbability());
    return Words.of(
        least.equals(most) ? "state.alike" : "state",
        snapshot.epochs() == 0
            ? Words.of("state.untrained")
            : Words.of("state.epoch", snapshot.epochs()),
        boundary(frame),
        right,
        least,
        most);
  }

  private static String boundary(PlotFrame frame) {
    boolean straight = frame.request().snapshot().preparation().experiment().model().drawsLines();
    if (frame.boundary().size() > 0) {
      return Words.of(straight ? "state.line" : "state.bent");
    }
    if (frame.outside().isEmpty()) {
      return Words.of("state.one.side");
    }
    return Words.of(straight ? "state.outside" : "state.outside.bent");
  }
}
