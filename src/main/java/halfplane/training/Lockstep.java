package halfplane.training;

import java.util.Optional;

/**
 * A run and, maybe, a rival on the same points, at the same epoch unless the rival is still to
 * catch up. A rival that diverges stays where it last was while the run goes on. Belongs to one
 * thread.
 */
public final class Lockstep {
  private final Trainer run;
  private final Trainer rival;
  private volatile double rivalLearningRate;
  private Divergence rivalStopped;

  /**
   * What both have come to.
   *
   * @param snapshot of the run
   * @param rival of the rival, if there is one
   * @param rivalStopped where the rival stopped, if it did
   */
  public record Moment(
      Snapshot snapshot, Optional<Snapshot> rival, Optional<Divergence> rivalStopped) {}

  /** A run without a rival. */
  public Lockstep(Trainer run) {
    this(run, null, 0);
  }

  /**
   * @param rival maybe null; may be epochs behind, see {@link #catchUp}
   * @param rivalLearningRate more than 0
   */
  public Lockstep(Trainer run, Trainer rival, double rivalLearningRate) {
    this.run = run;
    this.rival = rival;
    this.rivalLearningRate = rivalLearningRate;
  }

  /**
   * Trains a rival that is behind.
   *
   * @param most epochs trained in this call
   * @return whether it is at the run's epoch now, or has stopped before
   */
  public boolean catchUp(int most) {
    if (rival != null) {
      follow(Math.min(run.epochs(), rival.epochs() + most));
    }
    return rival == null || rivalStopped != null || rival.epochs() >= run.epochs();
  }

  /** The run's own trainer. */
  public Trainer run() {
    return run;
  }

  /** How many epochs the rival has been trained for; 0 without one. */
  public int rivalEpochs() {
    return rival == null ? 0 : rival.epochs();
  }

  /** The rate of the rival's next steps. From any thread. */
  public void setRivalLearningRate(double learningRate) {
    rivalLearningRate = learningRate;
  }

  /** The present state of both. */
  public Moment moment() {
    return new Moment(
        run.snapshot(),
        Optional.ofNullable(rival).map(Trainer::snapshot),
        Optional.ofNullable(rivalStopped));
  }

  /**
   * Trains one epoch.
   *
   * @throws DivergedException if the run's training loss is not finite or its test loss not a
   *     number; both are then as before, as after all else that is thrown
   */
  public Moment step(double learningRate) throws DivergedException {
    int before = run.epochs();
    var snapshot = run.step(learningRate);
    try {
      return new Moment(
          snapshot, Optional.ofNullable(follow(run.epochs())), Optional.ofNullable(rivalStopped));
    } catch (Throwable e) {
      run.seek(before);
      throw e;
    }
  }

  /**
   * Goes to the state after {@code target} epochs, of those trained so far. A rival that has not
   * come so far is behind then, see {@link #catchUp}.
   */
  public Moment seek(int target) {
    run.seek(target);
    if (rival != null) {
      rivalStopped = null;
      rival.seek(Math.min(target, rival.snapshot().history().size()));
    }
    return moment();
  }

  /** Trains the rival up to an epoch, or until it diverges. */
  private Snapshot follow(int target) {
    if (rival == null) {
      return null;
    }
    while (rival.epochs() < target && rivalStopped == null) {
      try {
        var snapshot = rival.step(rivalLearningRate);
        if (snapshot.epochs() == target) {
          return snapshot;
        }
      } catch (DivergedException e) {
        rivalStopped = e.divergence();
      }
    }
    return rival.snapshot();
  }
}
