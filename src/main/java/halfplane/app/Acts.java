package halfplane.app;

import halfplane.app.paint.Painting;
import halfplane.app.plot.MyLine;
import halfplane.app.run.Run;

/** What can be undone and done again: strokes, moves of one's own line, settings. */
final class Acts {
  private final Run run;
  private final Painting painting;
  private final MyLine line;

  Acts(Run run, Painting painting, MyLine line) {
    this.run = run;
    this.painting = painting;
    this.line = line;
  }

  /** Takes the last one back. */
  void undo() {
    if (!line.undo() && !painting.undo()) {
      run.undo();
    }
  }

  /** Does again what was taken back last. */
  void redo() {
    if (!line.redo() && !painting.redo()) {
      run.redo();
    }
  }

  boolean areUndoable() {
    return painting.isOn() && painting.undoableProperty().get()
        || line.isUndoable()
        || run.changes().isUndoable();
  }

  boolean areRedoable() {
    return painting.isOn() && painting.redoableProperty().get()
        || line.isRedoable()
        || run.changes().isRedoable();
  }
}
