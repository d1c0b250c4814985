package halfplane.app.plot;

import halfplane.app.run.Ongoing;
import halfplane.app.run.Run;
import halfplane.data.StraightLabels;
import halfplane.limits.Labelling;
import halfplane.limits.Line;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.view.LineHandles;
import halfplane.view.PlotFrame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The line that labels the points while labels are straight, to be dragged on the plot. */
final class LabelLine {
  /** Of an offset, where the view is wider than 1. */
  private static final int DECIMALS = 3;

  private final Run run;
  private final LineHandles handles;
  private Preparation shown;
  private Optional<Line> line = Optional.empty();

  /** The labels of the handles' own last move; empty after a change from elsewhere. */
  private Optional<StraightLabels> sent = Optional.empty();

  private final Ongoing dragging = new Ongoing();
  private int decimals = DECIMALS;
  private Labelling labelling = new Labelling(0, 0);

  LabelLine(Run run, LineHandles handles) {
    this.run = run;
    this.handles = handles;
    handles.setOnMoved(this::relabel);
    run.experimentProperty()
        .addListener(
            (observed, was, is) -> {
              if (!dragging.now()) {
                sent = Optional.empty();
                endDrag(was.data(), is.data());
              }
              goBack(is.data().straightLabels());
            });
  }

  /** What a drag that is refused goes back to does not end it. */
  private void endDrag(Experiment.Data was, Experiment.Data is) {
    if (!run.isRefusing() && !is.straightLabels().equals(was.straightLabels())) {
      handles.letGo();
    }
  }

  /** After a line that was refused the handles go back to the one on show. */
  private void goBack(Optional<StraightLabels> labels) {
    if (shown != null && labels.equals(shown.experiment().data().straightLabels())) {
      handles.show(line.orElse(null));
    }
  }

  /** The line on show, if labels are straight. */
  Optional<Line> line() {
    return line;
  }

  /** Follows the points of a picture. */
  void show(PlotFrame frame) {
    var preparation = frame.snapshot().preparation();
    if (preparation == shown) {
      return;
    }
    shown = preparation;
    double side = frame.request().view().side();
    decimals = DECIMALS + (int) Math.max(0, -Math.floor(Math.log10(side)));
    labelling = Labelling.of(preparation);
    line = preparation.experiment().data().straightLabels().map(labelling::line);
    if (line.isEmpty() || !handles.isVisible() || !isOurs()) {
      handles.show(line.orElse(null));
    }
  }

  /**
   * Whether the newest line is the handles' own: a picture may be of an earlier one of the drag.
   */
  private boolean isOurs() {
    return run.experiment().data().straightLabels().equals(sent);
  }

  /**
   * To a tenth of a degree and a thousandth, or where less is in view less, so that settings stay
   * readable.
   */
  private void relabel(Line line) {
    var experiment = run.experiment();
    if (experiment.data().straightLabels().isEmpty()) {
      return;
    }
    double degrees = Math.toDegrees(Math.atan2(line.w2(), line.w1()));
    double offset = -line.logit(labelling.middleX1(), labelling.middleX2()) / line.norm();
    var labels =
        new StraightLabels(
            Math.round(degrees * 10) / 10.0,
            new BigDecimal(offset).setScale(decimals, RoundingMode.HALF_UP).doubleValue());
    sent = Optional.of(labels);
    dragging.during(
        () -> run.change(experiment.withData(experiment.data().withStraightLabels(sent))));
  }
}
