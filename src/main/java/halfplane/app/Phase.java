package halfplane.app;

/** What a run is doing. */
enum Phase {
  /** Before its first epoch. */
  READY,
  TRAINING,
  PAUSED,
  /** At the last wanted epoch. */
  FINISHED,
  /** Stopped because the loss is no longer a number. */
  DIVERGED
}
