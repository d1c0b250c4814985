package halfplane.app.run;

import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import java.util.Objects;
import java.util.Optional;

/** What was in use before that which is being prepared, to go back to if it is refused. */
final class Fallback {
  private final Undo changes = new Undo(System::nanoTime);
  private Undo.Setup first = new Undo.Setup(Experiment.NOTEBOOK, null);
  private Undo.Setup inUse = first;
  private boolean diverged;
  private boolean withRival;
  private SavedExperiment way;
  private SavedExperiment next;

  /**
   * Keeps what is in use, and what could be undone then.
   *
   * @param isDiverged whether the run in use has diverged
   * @param newWay the saved run that is being gone through again; null if none is
   */
  void keep(Undo.Setup setup, boolean isDiverged, Undo undo, SavedExperiment newWay) {
    diverged = isDiverged;
    way = newWay;
    next = null;
    first = setup;
    inUse = setup;
    withRival = false;
    changes.takeOver(undo);
  }

  /**
   * A second network comes with what is being prepared, or goes: a refusal takes that back, too.
   */
  void keepRival() {
    withRival = true;
  }

  /**
   * Another change that was prepared on the way to the newest one is what a refusal goes back to. A
   * late moment of the run before is not: its learning rate may have been changed since.
   */
  void passed(Undo.Setup prepared) {
    var experiment = prepared.experiment();
    boolean another =
        !experiment.data().equals(inUse.experiment().data())
            || !experiment.model().equals(inUse.experiment().model());
    if (another) {
      inUse = prepared;
      diverged = false;
      boolean isNext = next != null && next.experiment().isSameRun(prepared.experiment());
      way = isNext ? next : null;
    }
  }

  /**
   * A change came before the one before it was prepared.
   *
   * @param newNext the saved run that the one before was begun for; null if for none
   */
  void keepNext(SavedExperiment newNext) {
    next = newNext;
  }

  /** The saved run to go on through. */
  Optional<SavedExperiment> way() {
    return Optional.ofNullable(way);
  }

  /** The settings to go back to. */
  Undo.Setup setup() {
    return inUse;
  }

  /** Whether the run to go back to has diverged. */
  boolean isDiverged() {
    return diverged;
  }

  /** Whether the second network is to go back, too. */
  boolean isWithRival() {
    return withRival;
  }

  /** Forgets what came to nothing; what was changed on the way and stays can be undone. */
  void restore(Undo undo, Undo.Setup present) {
    undo.takeOver(changes);
    if (!Objects.equals(first, present)) {
      undo.remember(first, present);
    }
  }
}
