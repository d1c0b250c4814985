package halfplane.app.paint;

import halfplane.app.run.Undo;
import halfplane.data.Dataset;
import halfplane.data.Source;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/**
 * How what is done on a sheet is undone: strokes one by one, among them in their turn the settings
 * that were changed meanwhile; and together, as one change of settings, the strokes that can no
 * longer be undone one by one.
 */
final class SheetUndo {
  private final Undo changes;
  private final Strokes strokes = new Strokes();

  /** How many changes of settings there were when they were looked at last. */
  private int counted;

  /** The run's dots before the strokes since a change of settings; null if there are none. */
  private Source.Own before;

  /** Whether the strokes are undone with the way from other points to painted ones. */
  private boolean covered;

  /** The depth of the changes of settings once that way was made. */
  private int arrived;

  /**
   * @param changes of the run's settings
   */
  SheetUndo(Undo changes) {
    this.changes = changes;
  }

  /** Whether there is something to take back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return strokes.undoableProperty();
  }

  /** Whether something was taken back that can be done again. */
  ReadOnlyBooleanProperty redoableProperty() {
    return strokes.redoableProperty();
  }

  /** Begins with a sheet on which there is nothing to take back. */
  void begin() {
    strokes.clear();
    forgetTogether();
    skipSettings();
  }

  /** What was on the sheet can be gone back to. */
  void add(Dataset dots) {
    strokes.add(dots);
  }

  /** The last stroke or setting; empty with nothing to undo. */
  Optional<Strokes.Act> undo(Dataset present) {
    return strokes.undo(present);
  }

  /** The last stroke or setting that was undone. */
  Optional<Strokes.Act> redo(Dataset present) {
    return strokes.redo(present);
  }

  /** Whether the last change of settings is the way from other points to painted ones. */
  boolean canGoBack() {
    return changes.isUndoable() && changes.depth() == arrived;
  }

  /** Whether that way was undone last, and can be done again. */
  boolean canGoAgain() {
    return changes.isRedoable() && changes.depth() + 1 == arrived;
  }

  /**
   * A stroke has been made a run of.
   *
   * @param from the run's dots before it; empty where it was on other points, since the way from
   *     those is a change of settings
   */
  void painted(Optional<Source.Own> from) {
    if (from.isEmpty()) {
      covered = true;
      arrived = changes.depth();
      strokes.markFirst();
    } else if (before == null && !covered) {
      before = from.get();
    }
    skipSettings();
  }

  /** A change of settings was undone or done again in its turn. */
  void moved() {
    forgetTogether();
    skipSettings();
  }

  /** If settings were changed, that is undone in its turn among the strokes. */
  void countSettings() {
    if (changes.depth() > counted) {
      strokes.addSetting();
      forgetTogether();
    }
    skipSettings();
  }

  private void skipSettings() {
    counted = changes.depth();
  }

  /** The strokes so far are not undone together. */
  void forgetTogether() {
    before = null;
    covered = false;
  }

  /** Has the strokes undone together from now on, and not with a setting. */
  void settle(Undo.Setup after) {
    var data = after.experiment().data();
    if (before != null && OwnDots.isPlain(data) && !data.source().equals(before)) {
      changes.remember(after.with(after.experiment().withData(data.withSource(before))), after);
    }
    forgetTogether();
  }

  /** The same, which no longer changes. */
  SheetUndo copy() {
    var copy = new SheetUndo(changes);
    copy.goBackTo(this);
    return copy;
  }

  /** Undoes what another could undo, before settings that have been changed since. */
  void goBackTo(SheetUndo other) {
    strokes.takeOver(other.strokes);
    before = other.before;
    covered = other.covered;
    arrived = other.arrived;
    counted = other.counted;
  }

  /** Undoes what that of another window could undo, all of whose settings are undone here. */
  void takeOver(SheetUndo other) {
    goBackTo(other);
    skipSettings();
  }
}
