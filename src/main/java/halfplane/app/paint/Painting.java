package halfplane.app.paint;

import halfplane.app.run.Ongoing;
import halfplane.app.run.Run;
import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.view.PaintSurface;
import halfplane.view.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Dots that are painted on the plot. A finished stroke begins a run on them, as soon as there are
 * enough of both classes; strokes can be undone and done again.
 */
public final class Painting implements PaintSurface.Painter {
  private final Run run;
  private final ReadOnlyObjectWrapper<Dataset> dots = new ReadOnlyObjectWrapper<>();
  private final Stamps stamps = new Stamps();
  private final Stroke stroke = new Stroke(stamps);
  private final SheetUndo strokes;
  private OwnDots own = new OwnDots();
  private BooleanSupplier mayGo = () -> true;

  private Dataset ground;
  private final Ongoing applying = new Ongoing();

  /** Where a refusal of what is being prepared goes back to; null if painting has gone on. */
  private PaintedSheet kept;

  /** Whether painting begins when the points are there that are being made or read. */
  private boolean waiting;

  private final AsideSheet aside = new AsideSheet();

  /** Whether dots that were no run went with a change that is being prepared. */
  private boolean dropped;

  /**
   * @param run which is trained on the dots as soon as they make a data set
   */
  public Painting(Run run) {
    this.run = run;
    strokes = new SheetUndo(run.changes());
    dots.addListener((observed, was, is) -> run.hold(is != null && !makeARun()));
    run.experimentProperty().addListener((observed, was, is) -> follow(was, is));
    run.snapshotProperty()
        .addListener(
            (observed, was, is) -> {
              tellDropped();
              if (waiting) {
                start();
              }
            });
    run.rivalProperty()
        .addListener(
            (observed, was, is) -> {
              own.leave(run.experiment().data().source());
              if (isOn() && !applying.now() && !run.isRefusing()) {
                strokes.countSettings();
              }
            });
  }

  /** The dots while painting is on; null while it is off. */
  public ReadOnlyObjectProperty<Dataset> dotsProperty() {
    return dots.getReadOnlyProperty();
  }

  /** Whether dots are painted at present. */
  public boolean isOn() {
    return dots.get() != null;
  }

  /** The dots that got on the sheet last otherwise than by a stroke. */
  Dataset ground() {
    return ground;
  }

  private void lay(Dataset newGround) {
    ground = newGround;
    dots.set(newGround);
  }

  /** What the next stroke leaves, or takes away. */
  public ObjectProperty<Brush> brushProperty() {
    return stamps.brushProperty();
  }

  /** The brush's radius in pixels. */
  public DoubleProperty sizeProperty() {
    return stamps.sizeProperty();
  }

  /** The last dots that made a data set, and whether they are in a file. */
  public OwnDots own() {
    return own;
  }

  /** Whether painted dots that make a data set would be lost if the window closed. */
  public boolean isUnsaved() {
    return own.isUnsaved();
  }

  /**
   * Says that an experiment has been opened: dots from before are not wanted any more.
   *
   * @param file the experiment's own, if it is from one
   */
  public void opened(Experiment experiment, Optional<Path> file) {
    own.opened(experiment.data().source(), file);
    dropped |= aside.forget();
    tellDropped();
  }

  /** Goes on with what was painted in another window, whose settings can be undone here. */
  public void takeOver(Painting other) {
    own = other.own;
    aside.takeOver(other.aside);
    stamps.takeOver(other.stamps);
    if (other.isOn()) {
      strokes.takeOver(other.strokes);
      ground = other.ground;
      dots.set(other.dots.get());
    }
  }

  /**
   * Paints on, from the dots on show; very many are left away. Dots of one's own are in their own
   * order, so that a stroke that is undone leaves the very same run.
   */
  private void start() {
    var data = run.experiment().data();
    if (OwnDots.isPlain(data) && data.source() instanceof Source.Own it) {
      start(it.points());
      bringBack();
      return;
    }
    var preparation = run.newest() == null ? null : run.newest().preparation();
    waiting = preparation != null && !preparation.experiment().data().equals(data);
    if (waiting) {
      return;
    }
    boolean few = preparation != null && preparation.points() <= Source.MOST_OWN;
    start(few ? Brushwork.both(preparation.train(), preparation.test()) : Brushwork.BLANK);
    bringBack();
    if (preparation != null && !few && dots.get().size() == 0) {
      run.tell(Words.of("paint.many", Source.MOST_OWN));
    }
  }

  /** Paints on what was painted last, or on a blank sheet; a sheet that is open stays. */
  public void startWithLast() {
    if (!isOn()) {
      run.hush();
      start(own.last());
      apply();
      if (own.last().size() == 0) {
        bringBack();
      }
    }
  }

  /** What painting would begin with can be undone to. */
  private void bringBack() {
    if (aside.isOver(run.experiment().data())) {
      strokes.add(dots.get());
      ground = Brushwork.both(dots.get(), aside.dots());
      dots.set(aside.dots());
      aside.forget();
    }
  }

  /** Dots that are no run, and so cannot be saved. */
  public Optional<Dataset> loose() {
    return isLoose() ? Optional.of(dots.get()) : Optional.ofNullable(aside.dots());
  }

  /** Keeps dots for the next time that painting begins over this data. */
  public void putAside(Dataset loose, Experiment.Data over) {
    aside.put(loose, over);
    dropped = false;
  }

  private void start(Dataset from) {
    kept = null;
    waiting = false;
    run.pause();
    strokes.begin();
    lay(from);
  }

  /** Ends painting; dots that cannot be trained on leave the run as it is. */
  public void stop() {
    kept = null;
    end();
    strokes.settle(run.setup());
  }

  private void end() {
    if (isOn()) {
      release();
      dots.set(null);
    }
  }

  /** Ends painting; dots that are no run are kept for the next time. */
  public void finish() {
    boolean loose = isLoose();
    if (loose) {
      aside.put(dots.get(), run.experiment().data());
    }
    stop();
    if (loose) {
      run.tell(Words.of("paint.kept", Source.FEWEST_SAMPLES));
    }
  }

  /** Tells that dots are gone, once the points in their place are there: they may be refused. */
  private void tellDropped() {
    if (dropped && run.showsItsSettings()) {
      dropped = false;
      run.tell(Words.of("paint.dropped", Source.FEWEST_SAMPLES));
    }
  }

  /**
   * Has somebody asked before painting on other dots takes the place of those in no file.
   *
   * @param newMayGo whether to go on
   */
  public void askFirst(BooleanSupplier newMayGo) {
    mayGo = newMayGo;
  }

  /** Ends painting, or paints on, unless what is in no file is to be kept. */
  public void toggle() {
    if (isOn()) {
      finish();
    } else if (waiting) {
      waiting = false;
    } else if (own.isLast(run.experiment().data()) || !isUnsaved() || mayGo.getAsBoolean()) {
      run.hush();
      start();
    }
  }

  @Override
  public double radius() {
    return stamps.radius();
  }

  @Override
  public void press(double x1, double x2, double unit) {
    dots.set(stroke.begin(dots.get(), x1, x2, unit));
  }

  @Override
  public void drag(double x1, double x2, double unit) {
    dots.set(stroke.goOn(dots.get(), x1, x2, unit));
  }

  @Override
  public void enter(double x1, double x2) {
    stroke.move(x1, x2);
  }

  @Override
  public void release() {
    var before = stroke.end();
    if (before != null && dots.get() != null && before != dots.get()) {
      remember(before);
      apply();
    }
  }

  /** Wipes all dots off. */
  public void clear() {
    if (isOn() && dots.get().size() > 0) {
      remember(dots.get());
      dots.set(Brushwork.BLANK);
      apply();
    }
  }

  private void remember(Dataset state) {
    kept = null;
    strokes.add(state);
    run.changes().forgetUndone();
  }

  /** Whether there is something to take back. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return strokes.undoableProperty();
  }

  /** Whether something was taken back that can be done again. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return strokes.redoableProperty();
  }

  /** Takes the last stroke back; false if there is none. */
  public boolean undo() {
    if (!isOn()) {
      return false;
    }
    var before = new PaintedSheet(dots.get(), strokes.copy());
    return goTo(strokes.undo(dots.get()), run::undo, () -> takeFirstBack(before));
  }

  /** Does the last stroke again that was taken back; false if there is none. */
  public boolean redo() {
    return isOn() && goTo(strokes.redo(dots.get()), run::redo, this::makeFirstAgain);
  }

  private boolean goTo(Optional<Strokes.Act> taken, Runnable moveSetting, Runnable moveFirst) {
    if (taken.isEmpty()) {
      return false;
    }
    kept = null;
    var act = taken.get();
    if (act.kind() == Strokes.Kind.SETTING) {
      moveSetting(moveSetting);
      return true;
    }
    boolean trained = run.isTrainingFreely();
    dots.set(act.dots());
    if (act.kind() == Strokes.Kind.FIRST_STROKE) {
      moveFirst.run();
    } else if (isUnderPaint()) {
      apply();
    }
    if (trained) {
      run.train();
    }
    return true;
  }

  /** Whether the run is on painted dots, and not on those that painting began over. */
  private boolean isUnderPaint() {
    return OwnDots.onSheet(run.experiment().data()).isPresent();
  }

  /**
   * With the first stroke the run goes back to the points that it was on, as they were.
   *
   * @param before what a refusal of those goes back to: their file may have gone
   */
  private void takeFirstBack(PaintedSheet before) {
    if (!isUnderPaint()) {
      return;
    }
    if (!strokes.canGoBack()) {
      apply();
      return;
    }
    own.takeBack();
    applying.during(run::undo);
    strokes.moved();
    kept = before;
  }

  private void makeFirstAgain() {
    if (isUnderPaint() || !strokes.canGoAgain()) {
      apply();
      return;
    }
    own.paintOver(run.experiment().data().source(), dots.get());
    applying.during(run::redo);
    strokes.painted(Optional.empty());
  }

  private void moveSetting(Runnable move) {
    var was = run.experiment().data();
    applying.during(move);
    var is = run.experiment().data();
    own.follow(was.source(), is.source());
    boolean painted = is.source() instanceof Source.Own && makeARun();
    if (painted && !was.equals(is)) {
      show(is);
    }
    strokes.moved();
  }

  /** Whether there are dots on the sheet that are no run yet. */
  public boolean isLoose() {
    return isOn() && dots.get().size() > 0 && !makeARun();
  }

  private boolean makeARun() {
    return OwnDots.makeARun(dots.get());
  }

  /** Strokes are undone here; only the way from other points to painted ones is a setting's. */
  private void apply() {
    if (!makeARun()) {
      return;
    }
    var data = run.experiment().data();
    var from = OwnDots.onSheet(data);
    if (from.isEmpty()) {
      own.paintOver(data.source(), dots.get());
    } else {
      own.paint(dots.get());
    }
    boolean trained = run.isTrainingFreely();
    var changed = run.experiment().withData(data.withSource(own.source()));
    applying.during(
        () -> {
          if (from.isEmpty()) {
            run.change(changed);
          } else {
            run.changeUnremembered(changed);
          }
        });
    strokes.painted(from);
    if (trained) {
      run.train();
    }
  }

  /**
   * Data that was undone, opened or set by a lesson ends painting, unless it is painted too; so do
   * other coordinates or labels than the painted ones. Dots that were refused stay; where other
   * data is refused, painting goes on.
   */
  private void follow(Experiment was, Experiment is) {
    if (applying.now()) {
      return;
    }
    if (run.isRefusing()) {
      waiting = false;
      own.follow(was.data().source(), is.data().source());
      putBack();
      return;
    }
    waiting &= was.data().equals(is.data());
    boolean wasThere = run.newest() != null && run.newest().experiment().isSameRun(was);
    if (kept == null || wasThere) {
      kept = isOn() ? new PaintedSheet(dots.get(), strokes.copy()) : null;
    }
    own.follow(was.data().source(), is.data().source());
    if (isOn()) {
      if (!was.data().equals(is.data()) && !isUnderTheSheet(was.data(), is.data())) {
        show(is.data());
      }
      strokes.countSettings();
    }
  }

  private void putBack() {
    if (kept != null) {
      dropped = false;
      lay(kept.dots());
      strokes.goBackTo(kept.undo());
      kept = null;
      strokes.countSettings();
    }
  }

  /** Another split of the same dots leaves those on the sheet, which may be no run yet. */
  private boolean isUnderTheSheet(Experiment.Data was, Experiment.Data is) {
    return was.source().equals(is.source())
        && OwnDots.isPlain(was)
        && OwnDots.isPlain(is)
        && (is.source() instanceof Source.Own || isLoose());
  }

  private void show(Experiment.Data data) {
    dropped |= isLoose();
    // A stroke in hand would put its dots in the new points' place.
    stroke.end();
    strokes.forgetTogether();
    if (OwnDots.isPlain(data) && data.source() instanceof Source.Own it) {
      lay(it.points());
    } else {
      end();
    }
  }
}
