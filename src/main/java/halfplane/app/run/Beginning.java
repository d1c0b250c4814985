package halfplane.app.run;

import halfplane.training.Experiment;
import halfplane.training.Preparation;

/**
 * What a window begins with.
 *
 * @param known points that need not be made or read again; null for none
 */
public record Beginning(Experiment experiment, Preparation known) {
  /** Begins with settings whose points are still to be made or read. */
  public static Beginning with(Experiment experiment) {
    return new Beginning(experiment, null);
  }

  /** Begins with the settings and the points that another window's run has. */
  public static Beginning after(Run run) {
    var newest = run.newest();
    return new Beginning(run.experiment(), newest == null ? null : newest.preparation());
  }
}
