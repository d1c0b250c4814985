package halfplane.app;

import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.limits.Line;
import halfplane.training.Preparation;
import halfplane.view.LineHandles;
import halfplane.view.PlotFrame;
import java.util.Optional;

/** The line that labels the points while labels are straight, to be dragged on the plot. */
final class LabelLine {
  private final Run run;
  private final LineHandles handles;
  private Preparation shown;
  private Optional<Line> line = Optional.empty();
  private Optional<StraightLabels> sent = Optional.empty();
  private double middleX1;
  private double middleX2;

  LabelLine(Run run, LineHandles handles) {
    this.run = run;
    this.handles = handles;
    handles.setOnMoved(this::relabel);
    run.experimentProperty().addListener((observed, was, is) -> goBack(is.data().straightLabels()));
  }

  /** After a line that was refused the handles go back to the one on show. */
  private void goBack(Optional<StraightLabels> labels) {
    if (shown != null && labels.equals(shown.experiment().data().straightLabels())) {
      sent = labels;
      handles.show(line.orElse(null));
    }
  }

  /** The line on show, if labels are straight. */
  Optional<Line> line() {
    return line;
  }

  /** Follows the points of a picture. */
  void show(PlotFrame frame) {
    var preparation = frame.request().snapshot().preparation();
    if (preparation == shown) {
      return;
    }
    shown = preparation;
    findMiddle(preparation);
    var labels = preparation.experiment().data().straightLabels();
    line = labels.map(this::line);
    if (labels.isEmpty() || !handles.isVisible() || !isOurs()) {
      handles.show(line.orElse(null));
    }
  }

  /**
   * Whether the newest line is the handles' own: a picture may be of an earlier one of the drag.
   */
  private boolean isOurs() {
    return run.experiment().data().straightLabels().equals(sent);
  }

  /** As offsets are counted: from the origin for a made set, from the points' mean for others. */
  private void findMiddle(Preparation preparation) {
    middleX1 = 0;
    middleX2 = 0;
    if (!(preparation.experiment().data().source() instanceof Source.Made)) {
      var train = preparation.train();
      var test = preparation.test();
      int n = train.size() + test.size();
      for (int i = 0; i < n; i++) {
        var set = i < train.size() ? train : test;
        int row = i < train.size() ? i : i - train.size();
        middleX1 += set.x1(row) / n;
        middleX2 += set.x2(row) / n;
      }
    }
  }

  private Line line(StraightLabels labels) {
    double n1 = Math.cos(Math.toRadians(labels.degrees()));
    double n2 = Math.sin(Math.toRadians(labels.degrees()));
    return new Line(n1, n2, -(labels.offset() + n1 * middleX1 + n2 * middleX2));
  }

  /** To a tenth of a degree and a thousandth, so that settings stay readable. */
  private void relabel(Line line) {
    double degrees = Math.toDegrees(Math.atan2(line.w2(), line.w1()));
    double offset = -line.logit(middleX1, middleX2) / line.norm();
    var labels =
        new StraightLabels(Math.round(degrees * 10) / 10.0, Math.round(offset * 1000) / 1000.0);
    sent = Optional.of(labels);
    var experiment = run.experiment();
    run.change(experiment.withData(experiment.data().withStraightLabels(sent)));
  }
}
