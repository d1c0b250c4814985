package halfplane.app.lessons;

import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import halfplane.lesson.Fact;
import halfplane.limits.Limits;
import halfplane.view.PlotFrame;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a lesson's claims are checked against: the numbers of the pictures on show. */
final class LiveFacts {
  private LiveFacts() {}

  /**
   * @param frames the network's picture, and the rival's if there is one
   */
  static Map<Fact, Double> of(List<PlotFrame> frames, Run run, Sights sights) {
    var facts = new EnumMap<Fact, Double>(Fact.class);
    var frame = frames.getFirst();
    var snapshot = frame.snapshot();
    facts.put(Fact.EPOCH, (double) snapshot.epochs());
    facts.put(Fact.TRAIN_ACCURACY, trainAccuracy(frame));
    facts.put(Fact.TEST_ACCURACY, snapshot.figures().testAccuracy());
    facts.put(Fact.TRAIN_LOSS, snapshot.figures().loss());
    facts.put(Fact.TEST_LOSS, snapshot.figures().testLoss());
    facts.put(Fact.GUESSING, Limits.GUESSING);
    facts.put(Fact.LEAST_PROBABILITY, frame.probability().least());
    facts.put(Fact.MOST_PROBABILITY, frame.probability().most());
    if (frames.size() > 1) {
      facts.put(Fact.RIVAL_ACCURACY, trainAccuracy(frames.getLast()));
    }
    sights.wallProperty().get().ifPresent(accuracy -> facts.put(Fact.WALL_ACCURACY, accuracy));
    var limits = run.limitsProperty().get();
    if (limits != null) {
      facts.put(Fact.BEST_LINE, limits.best().accuracy());
      facts.put(Fact.BEST_CIRCLE, limits.circle().accuracy());
      facts.put(Fact.FLOOR, limits.floor().loss());
      facts.put(Fact.FLOOR_ACCURACY, limits.floorAccuracy());
    }
    return facts;
  }

  /**
   * That of the figures; with batches they are of several networks, and can pass what is a ceiling
   * for each of them.
   */
  private static double trainAccuracy(PlotFrame frame) {
    var snapshot = frame.snapshot();
    return snapshot.experiment().schedule().isOneStep()
        ? snapshot.figures().accuracy()
        : frame.trainAccuracy();
  }
}
