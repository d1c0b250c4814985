package halfplane.app.paint;

import halfplane.data.Dataset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Strokes to be undone and done again; settings take their turn among them. */
final class Strokes {
  private static final int MOST = 200;

  private final Deque<Act> undo = new ArrayDeque<>();
  private final Deque<Act> redo = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  /** What was done. */
  enum Kind {
    STROKE,

    /** A stroke with which the run went from other points to the painted ones. */
    FIRST_STROKE,

    SETTING
  }

  /**
   * Something that was done.
   *
   * @param dots to go to: those before it, or after it where it was undone; null for a setting
   */
  record Act(Kind kind, Dataset dots) {
    private Act to(Dataset other) {
      return new Act(kind, kind == Kind.SETTING ? null : other);
    }
  }

  /** Whether there is something to take back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether something was taken back that can be done again. */
  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Remembers the dots before a stroke. */
  void add(Dataset before) {
    add(new Act(Kind.STROKE, before));
  }

  /** A setting was changed. */
  void addSetting() {
    add(new Act(Kind.SETTING, null));
  }

  private void add(Act act) {
    undo.push(act);
    redo.clear();
    if (undo.size() > MOST) {
      undo.removeLast();
    }
    count();
  }

  /** With the last stroke, if there is one, the run has gone from other points to painted ones. */
  void markFirst() {
    var last = undo.poll();
    if (last != null) {
      undo.push(new Act(Kind.FIRST_STROKE, last.dots()));
    }
  }

  /** The last act; empty if there is nothing to undo. */
  Optional<Act> undo(Dataset present) {
    return move(undo, redo, present);
  }

  /** The last act that was undone. */
  Optional<Act> redo(Dataset present) {
    return move(redo, undo, present);
  }

  private Optional<Act> move(Deque<Act> from, Deque<Act> to, Dataset present) {
    var taken = Optional.ofNullable(from.poll());
    taken.ifPresent(it -> to.push(it.to(present)));
    count();
    return taken;
  }

  void clear() {
    undo.clear();
    redo.clear();
    count();
  }

  /** Knows what another knew, and nothing else. */
  void takeOver(Strokes other) {
    clear();
    undo.addAll(other.undo);
    redo.addAll(other.redo);
    count();
  }

  private void count() {
    undoable.set(!undo.isEmpty());
    redoable.set(!redo.isEmpty());
  }
}
