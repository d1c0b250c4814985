package halfplane.limits;

import halfplane.data.StraightLabels;
import halfplane.training.Preparation;
import java.util.Optional;

/**
 * Where the offset of a line that labels a run's points is counted from, see {@link
 * halfplane.training.Experiment.Data#labelsFromOrigin}.
 *
 * @param middleX1 first coordinate of that place
 * @param middleX2 second coordinate of that place
 */
public record Labelling(double middleX1, double middleX2) {
  /** Where the offsets of a run's labelling lines count from. */
  public static Labelling of(Preparation preparation) {
    if (preparation.experiment().data().labelsFromOrigin()) {
      return new Labelling(0, 0);
    }
    var train = preparation.train();
    var test = preparation.test();
    double share = (double) train.size() / (train.size() + test.size());
    return new Labelling(
        share * train.middleX1() + (1 - share) * test.middleX1(),
        share * train.middleX2() + (1 - share) * test.middleX2());
  }

  /** The line that labels a run's points; empty where labels are the points' own. */
  public static Optional<Line> line(Preparation preparation) {
    return preparation.experiment().data().straightLabels().map(of(preparation)::line);
  }

  /** The line of these labels, of norm 1: its logit is more than 0 where they say class 1. */
  public Line line(StraightLabels labels) {
    double n1 = labels.n1();
    double n2 = labels.n2();
    return new Line(n1, n2, -(labels.offset() + n1 * middleX1 + n2 * middleX2));
  }
}
