package halfplane.app.run;

import halfplane.limits.Limits;

/** What the background found out about a run's points, laid down by a test. */
public final class FoundLimits {
  private FoundLimits() {}

  /** Has the run know these limits; null for none yet. On the FX thread. */
  public static void set(Run run, Limits limits) {
    run.limits.show(limits);
  }
}
