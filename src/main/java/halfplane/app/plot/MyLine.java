package halfplane.app.plot;

import halfplane.app.background.LimitsWorker;
import halfplane.app.paint.Painting;
import halfplane.app.run.Run;
import halfplane.data.Dataset;
import halfplane.limits.Limits;
import halfplane.limits.Line;
import halfplane.limits.LineLoss;
import halfplane.training.Figures;
import halfplane.view.LineHandles;
import halfplane.view.PlotFrame;
import halfplane.view.Words;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * A line that a student drags over the plot, always the better way round; its accuracy and loss,
 * and the best so far on these points.
 */
public final class MyLine {
  private final Run run;
  private final ObservableValue<Limits> limits;
  private final Painting painting;
  private final LineHandles handles;
  private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper readout = new ReadOnlyStringWrapper("");
  private final LineMoves moves = new LineMoves(System::nanoTime);
  private Dataset points;
  private LineLoss loss;
  private Line best;
  private int bestCorrect;
  private PlotFrame frame;
  private MyLine former;
  private boolean brief;

  /**
   * @param limits null while they are not known or not to be seen
   */
  MyLine(Run run, ObservableValue<Limits> limits, Painting painting, LineHandles handles) {
    this.run = run;
    this.limits = limits;
    this.painting = painting;
    this.handles = handles;
    handles.setOnMoved(
        moved -> {
          if (isOn()) {
            remember(handles.drag());
            take(moved);
          }
        });
    limits.addListener((observed, was, is) -> describe());
  }

  /** The line on the plot; null while there is none. */
  public ReadOnlyObjectProperty<Line> lineProperty() {
    return line.getReadOnlyProperty();
  }

  /** What the line does, as a sentence; empty while there is none. */
  ReadOnlyStringProperty readoutProperty() {
    return readout.getReadOnlyProperty();
  }

  /** Whether there is a line. */
  public boolean isOn() {
    return line.get() != null;
  }

  /** Says what the line does in few words, for large print, or in a sentence. */
  void setBrief(boolean isBrief) {
    brief = isBrief;
    describe();
  }

  /** With the first picture there is the line, and the best so far, of another window. */
  void takeOver(MyLine other) {
    former = other;
  }

  /** Shows the line, at first the best so far or a level one, or takes it away. */
  void setOn(boolean on) {
    if (!on || frame == null) {
      line.set(null);
      moves.clear();
      handles.show(null);
      readout.set("");
    } else if (!isOn()) {
      place(best != null ? best : level());
    }
  }

  private Line level() {
    return new Line(0, 1, -frame.request().view().middleX2());
  }

  /** Whether it crosses the circle in the view, where handles fit: points may be of other units. */
  private boolean isInView(Line it) {
    var view = frame.request().view();
    return Math.abs(it.distance(view.middleX1(), view.middleX2())) < view.side() / 2;
  }

  /** Puts the line somewhere else. */
  public void use(Line newLine) {
    use(newLine, OptionalLong.empty());
  }

  /**
   * Puts the line somewhere else.
   *
   * @param drag as part of which; empty for a key's turn
   */
  public void use(Line newLine, OptionalLong drag) {
    if (isOn()) {
      remember(drag);
    }
    place(newLine);
  }

  private LineMoves.Moment now() {
    boolean stroked = painting.isOn() && painting.undoableProperty().get();
    return new LineMoves.Moment(
        run.setup(), run.changes().place(), stroked ? painting.dotsProperty().get() : null);
  }

  private void remember(OptionalLong drag) {
    moves.remember(line.get(), now(), drag);
    run.changes().forgetUndone();
  }

  private void place(Line newLine) {
    take(newLine);
    handles.show(line.get());
  }

  /** Takes its last move back; false if there is none since the settings are these. */
  public boolean undo() {
    return isOn() && goTo(moves.take(line.get(), now()));
  }

  /** Moves it again where the last undone move had put it; false if there is none. */
  public boolean redo() {
    return isOn() && goTo(moves.takeUndone(line.get(), now()));
  }

  /** Whether a move of the line can be taken back. */
  public boolean isUndoable() {
    return isOn() && moves.isUndoable(now());
  }

  /** Whether a move that was taken back can be made again. */
  public boolean isRedoable() {
    return isOn() && moves.isRedoable(now());
  }

  private boolean goTo(Optional<Line> before) {
    before.ifPresent(this::place);
    return before.isPresent();
  }

  /** Turns the line about the place of it that is nearest to the plot's middle. */
  public void turn(double degrees) {
    if (!isOn() || frame == null) {
      return;
    }
    var view = frame.request().view();
    double[] pivot = line.get().nearest(view.middleX1(), view.middleX2());
    double norm = line.get().norm();
    double w1 = line.get().w1() / norm;
    double w2 = line.get().w2() / norm;
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double n1 = w1 * cos - w2 * sin;
    double n2 = w1 * sin + w2 * cos;
    use(new Line(n1, n2, -n1 * pivot[0] - n2 * pivot[1]));
  }

  /** Follows the points of a picture: another set begins with nothing reached. */
  void show(PlotFrame newFrame) {
    frame = newFrame;
    var train = frame.train();
    if (points != train) {
      points = train;
      moves.clear();
      loss = null;
      best = null;
      if (isOn() && isInView(line.get())) {
        take(line.get());
      } else if (isOn()) {
        place(level());
      }
      goOn();
    }
  }

  private void goOn() {
    if (former != null) {
      if (former.best != null) {
        better(former.best);
      }
      if (former.isOn()) {
        place(former.line.get());
      }
      former = null;
    }
  }

  private void take(Line moved) {
    line.set(better(moved));
    describe();
  }

  /** The better way round of a line, which may be the best so far. */
  private Line better(Line moved) {
    var train = frame.train();
    int correct = moved.correct(train);
    var better =
        2 * correct >= train.size() ? moved : new Line(-moved.w1(), -moved.w2(), -moved.b());
    int most = better.correct(train);
    if (best == null || most > bestCorrect) {
      best = better;
      bestCorrect = most;
    }
    return better;
  }

  private void describe() {
    if (!isOn()) {
      return;
    }
    var train = frame.train();
    var own = Words.percent(Figures.percent(line.get().correct(train), train.size()));
    var most = Words.percent(Figures.percent(bestCorrect, train.size()));
    var words =
        brief
            ? Words.of("mine.brief", own, most)
            : Words.of("mine.readout", own, loss(train), most);
    readout.set(words + ceiling());
  }

  private String ceiling() {
    var seen = limits.getValue();
    if (seen == null) {
      return "";
    }
    var most = Words.percent(seen.best().accuracy());
    return brief
        ? ", " + Words.of("mine.brief.ceiling", most)
        : " " + Words.of("mine.ceiling", most);
  }

  /** Among very many points it would hold up the drag. */
  private String loss(Dataset train) {
    if (!LimitsWorker.isSearched(train)) {
      return "–";
    }
    if (loss == null) {
      loss = new LineLoss(train);
    }
    return String.format(Words.locale(), "%.5f", loss.of(line.get()));
  }
}
