package halfplane.app.figures;

import halfplane.training.Experiment;
import halfplane.view.PlotFrame;
import halfplane.view.Words;

/** What the plot shows, in one sentence. */
final class StateSentence {
  private StateSentence() {}

  /**
   * @param resting whether there is time to read two accuracies, the present one and that of the
   *     figures beside, of before the epoch's step or added up over its batches; a run in flight
   *     has that of the figures alone
   */
  static String of(PlotFrame frame, boolean resting) {
    double least = frame.probability().least();
    double most = frame.probability().most();
    var about = Words.of("state.probability", least);
    boolean alike = about.equals(Words.of("state.probability", most));
    return Words.of(
        alike ? "state.alike" : "state",
        Words.when(frame.snapshot().epochs()),
        boundary(frame),
        right(frame, resting),
        alike ? about : Words.of("state.probability", Math.floor(100 * least) / 100),
        Words.of("state.probability", Math.ceil(100 * most) / 100));
  }

  /** The same while a lesson's question asks for the rest. */
  static String ofQuestion(PlotFrame frame, boolean resting) {
    return Words.of("state.asking", Words.when(frame.snapshot().epochs()), right(frame, resting));
  }

  private static String right(PlotFrame frame, boolean resting) {
    var snapshot = frame.snapshot();
    var now = Words.percent(frame.trainAccuracy());
    var before = Words.percent(snapshot.figures().accuracy());
    var when = snapshot.experiment().schedule().isOneStep() ? ".step" : ".batch";
    if (snapshot.epochs() > 0 && !resting) {
      return Words.of("state.running" + when, before);
    }
    return snapshot.epochs() > 0 && !now.equals(before)
        ? Words.of("state.right" + when, now, before)
        : Words.of("state.right", now);
  }

  private static String boundary(PlotFrame frame) {
    var model = frame.model();
    boolean straight = model.drawsOneLineAtMost();
    if (frame.boundary().size() > 0) {
      return Words.of(straight ? "state.line" : bent(model));
    }
    if (frame.outside().isEmpty()) {
      return Words.of("state.one.side");
    }
    return Words.of(straight ? "state.outside" : "state.outside.bent");
  }

  private static String bent(Experiment.Model model) {
    if (model.seesOneCoordinate()) {
      return "state.parallel";
    }
    return model.foldsAlongOneLine() ? "state.straight" : "state.bent";
  }
}
