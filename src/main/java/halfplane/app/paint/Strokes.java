package halfplane.app.paint;

import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The dots before each stroke, to be undone and done again; settings take their turn among them.
 */
final class Strokes {
  /** Stands for a change of settings. */
  static final Dataset SETTING = Brushwork.both(Brushwork.BLANK, Brushwork.BLANK);

  private static final int MOST = 200;

  private final Deque<Dataset> undo = new ArrayDeque<>();
  private final Deque<Dataset> redo = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  /** Whether there is something to take back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether something was taken back that can be done again. */
  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Remembers the dots before a stroke, or {@link #SETTING}. */
  void add(Dataset before) {
    undo.push(before);
    redo.clear();
    if (undo.size() > MOST) {
      undo.removeLast();
    }
    count();
  }

  /** The dots before the last stroke, or {@link #SETTING}; empty if there is nothing to undo. */
  Optional<Dataset> undo(Dataset present) {
    return move(undo, redo, present);
  }

  /** The dots after the last stroke that was undone, or {@link #SETTING}. */
  Optional<Dataset> redo(Dataset present) {
    return move(redo, undo, present);
  }

  private Optional<Dataset> move(Deque<Dataset> from, Deque<Dataset> to, Dataset present) {
    var taken = Optional.ofNullable(from.poll());
    taken.ifPresent(it -> to.push(it == SETTING ? SETTING : present));
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
