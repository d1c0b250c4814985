package halfplane.app.run;

import halfplane.app.background.Threads;
import halfplane.data.InvalidInputException;
import halfplane.files.SavedExperiment;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Lockstep;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import halfplane.view.Refusals;
import halfplane.view.Words;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The training thread and the trainer that belongs to it. What it has to show lies in {@link
 * #newest()} for the next pulse; of several wishes that come while it is busy only the last counts.
 */
final class Engine {
  /** No epoch. */
  static final int NOWHERE = -1;

  /** How far, relatively, a replayed weight may be from the saved one. */
  private static final double REPLAYED = 1e-4;

  private final ExecutorService thread = Threads.single("training");
  private final AtomicReference<Lockstep.Moment> newest = new AtomicReference<>();
  private final AtomicReference<Refusal> refusal = new AtomicReference<>();
  private final AtomicReference<Experiment> wantedExperiment = new AtomicReference<>();
  private final AtomicInteger wantedEpoch = new AtomicInteger(NOWHERE);
  private final AtomicBoolean wantedRival = new AtomicBoolean();
  private final AtomicReference<Replay> wantedReplay = new AtomicReference<>();
  private final AtomicReference<String> remark = new AtomicReference<>();

  /** A rival's network that was too large; null where there is none, or that is known. */
  private final AtomicReference<Experiment.Model> givenUp = new AtomicReference<>();

  private final Runnable wake;
  private volatile double loading = Double.NaN;
  private volatile boolean cancelled;
  private volatile Rival rival;

  /** Null while no rival catches up. */
  private volatile Behind behind;

  /** Null until a run could be prepared. */
  private volatile Lockstep lockstep;

  private Preparation preparation;

  /**
   * An experiment that cannot be prepared.
   *
   * @param sentence why
   */
  record Refusal(Experiment experiment, String sentence) {}

  /**
   * A rival that is catching up.
   *
   * @param epochs that it has come
   * @param wanted where the run is
   */
  private record Behind(int epochs, int wanted) {}

  /**
   * A run to be gone through again.
   *
   * @param experiment that it is of
   * @param shown how far it goes
   * @param rivalRates of the epochs of the rival, if there was one
   */
  record Replay(
      Experiment experiment, SavedExperiment.Shown shown, Optional<LearningRates> rivalRates) {
    /** Empty for a run that was saved before its first epoch. */
    static Optional<Replay> of(SavedExperiment saved) {
      var rivalRates = saved.beside().map(SavedExperiment.Beside::rates);
      return saved
          .shown()
          .filter(shown -> shown.epochs() > 0)
          .map(shown -> new Replay(saved.experiment(), shown, rivalRates));
    }
  }

  /**
   * @param wake called, on the training thread, when there is something new
   * @param known points that need not be made or read again; null for none
   */
  Engine(Runnable wake, Preparation known) {
    this.wake = wake;
    preparation = known;
  }

  /** The training thread, for the service. */
  ExecutorService thread() {
    return thread;
  }

  /** The newest moment that has not been taken yet, or null. */
  Lockstep.Moment newest() {
    return newest.getAndSet(null);
  }

  /** What could not be prepared, once, or null. */
  Refusal refusal() {
    return refusal.getAndSet(null);
  }

  /** Whether this rival, null for none, was too large to stay beside the run; said once. */
  boolean hasGivenUp(Rival shown) {
    var tooLarge = givenUp.getAndSet(null);
    return shown != null && shown.model().equals(tooLarge);
  }

  /** What there is to say about the last replay, or of what did not fit, once, or null. */
  String remark() {
    return remark.getAndSet(null);
  }

  /** How much of a file has been read, 0 to 1; NaN while none is. */
  double loading() {
    return loading;
  }

  /** How far a rival that catches up has come, as a sentence; empty while none does. */
  String catchingUp() {
    var now = behind;
    return now == null ? "" : Words.of("rival.behind", now.epochs(), now.wanted());
  }

  /** Ends the reading of a file; what is prepared is refused. */
  void cancelLoading() {
    cancelled = true;
  }

  /** Makes the experiment's points and network, and begins a run at epoch 0. */
  void prepare(Experiment experiment) {
    cancelled = false;
    wantedReplay.set(null);
    remark.set(null);
    wantedExperiment.set(experiment);
    thread.execute(this::prepareNewest);
  }

  /** Goes to the state after some epochs of the present run. */
  void seek(int epochs) {
    wantedEpoch.set(epochs);
    thread.execute(this::seekNewest);
  }

  /** Goes through a run again, if it is the present one, up to the epoch that was on show. */
  void replay(Replay replay) {
    wantedReplay.set(replay);
    thread.execute(this::replayNewest);
  }

  /** Stays where a replay has come to. */
  void stopReplay() {
    wantedReplay.set(null);
  }

  /** Puts a rival beside the present run, at its epoch; null for none. */
  void prepareRival(Rival newRival) {
    rival = newRival;
    givenUp.set(null);
    wantedRival.set(true);
    thread.execute(this::joinRival);
  }

  /** The rival that the next run begins with; null for none. */
  void useRival(Rival newRival) {
    rival = newRival;
  }

  /** The rate of the rival's next steps. */
  void setRivalLearningRate(double learningRate) {
    rival = new Rival(rival.model(), learningRate);
    if (lockstep != null) {
      lockstep.setRivalLearningRate(learningRate);
    }
  }

  /** The present run; on the training thread only. */
  Lockstep lockstep() {
    return lockstep;
  }

  /** Whether the present run is of this very experiment; on the training thread only. */
  boolean isOn(Experiment experiment) {
    return preparation != null && preparation.experiment() == experiment;
  }

  /** Hands out a moment. */
  void publish(Lockstep.Moment moment) {
    newest.set(moment);
    wake.run();
  }

  private Lockstep inLockstep(Trainer trainer, Preparation points) {
    var beside = rival;
    if (beside == null) {
      return new Lockstep(trainer);
    }
    var experiment = beside.besides(points.experiment());
    return new Lockstep(trainer, new Trainer(points.with(experiment)), beside.learningRate());
  }

  /** The rival's rate may have been changed while the lockstep was made. */
  private void use(Lockstep newLockstep) {
    lockstep = newLockstep;
    var beside = rival;
    if (beside != null) {
      lockstep.setRivalLearningRate(beside.learningRate());
    }
  }

  private void joinRival() {
    if (lockstep == null || !wantedRival.getAndSet(false)) {
      return;
    }
    ifItFits(
        () -> {
          use(inLockstep(lockstep.run(), preparation));
          catchUp();
        });
  }

  /** A rival that the memory is too small for is given up; the run stays. */
  private void ifItFits(Runnable work) {
    var beside = rival;
    try {
      work.run();
    } catch (OutOfMemoryError e) {
      lockstep = new Lockstep(lockstep.run());
      givenUp.set(beside == null ? null : beside.model());
      remark.set(Words.of("too.large"));
      wake.run();
    }
  }

  /**
   * Brings a rival that is behind to the run's epoch. Something else that is wanted meanwhile comes
   * first, and catches up in its turn.
   */
  private void catchUp() {
    boolean there = lockstep.catchUp(0);
    try {
      while (!there
          && !wantedRival.get()
          && wantedExperiment.get() == null
          && wantedEpoch.get() == NOWHERE
          && !thread.isShutdown()) {
        behind = new Behind(lockstep.rivalEpochs(), lockstep.run().epochs());
        wake.run();
        there = lockstep.catchUp(1);
      }
    } finally {
      behind = null;
    }
    if (there) {
      publish(lockstep.moment());
    }
  }

  private void prepareNewest() {
    var experiment = wantedExperiment.getAndSet(null);
    if (experiment == null) {
      return;
    }
    try {
      boolean samePoints =
          preparation != null && preparation.experiment().data().equals(experiment.data());
      var next = samePoints ? preparation.with(experiment) : load(experiment);
      var begun = inLockstep(new Trainer(next), next);
      preparation = next;
      use(begun);
      wantedEpoch.set(NOWHERE);
      publish(lockstep.moment());
    } catch (CancellationException e) {
      if (wantedExperiment.get() != null) {
        return;
      }
      refuse(experiment, Words.of("loading.cancelled"));
    } catch (InvalidInputException e) {
      refuse(experiment, Refusals.of(e));
    } catch (OutOfMemoryError e) {
      refuse(experiment, Words.of("too.large"));
    }
  }

  /** A rival of the run that stays may have been left behind for what is refused. */
  private void refuse(Experiment experiment, String sentence) {
    refusal.set(new Refusal(experiment, sentence));
    wake.run();
    if (lockstep != null && !lockstep.catchUp(0)) {
      ifItFits(this::catchUp);
    }
  }

  /** What is no longer wanted is not read to its end. */
  private Preparation load(Experiment experiment) {
    try {
      return Preparation.of(
          experiment,
          share -> {
            if (cancelled || wantedExperiment.get() != null || thread.isShutdown()) {
              throw new CancellationException();
            }
            loading = share;
            wake.run();
          });
    } finally {
      loading = Double.NaN;
    }
  }

  /** A learning rate changed in flight is changed at the same epoch again. */
  private void replayNewest() {
    var replay = wantedReplay.get();
    if (replay == null
        || lockstep == null
        || !preparation.experiment().equals(replay.experiment())) {
      return;
    }
    var shown = replay.shown();
    try {
      while (wantedReplay.get() == replay
          && wantedExperiment.get() == null
          && wantedEpoch.get() == NOWHERE
          && !thread.isShutdown()
          && lockstep.run().epochs() < shown.epochs()) {
        int epoch = lockstep.run().epochs();
        replay.rivalRates().ifPresent(rates -> lockstep.setRivalLearningRate(rates.at(epoch)));
        publish(lockstep.step(shown.rates().at(epoch)));
      }
      var snapshot = lockstep.run().snapshot();
      if (snapshot.epochs() == shown.epochs()
          && !snapshot.weights().isClose(shown.weights(), REPLAYED)) {
        say(replay, Words.of("replay.differs"));
      }
    } catch (DivergedException e) {
      say(replay, RunWords.stopped(e, preparation));
    } catch (OutOfMemoryError e) {
      say(replay, Words.of("too.large"));
    } finally {
      use(lockstep);
    }
  }

  private void say(Replay replay, String sentence) {
    if (wantedReplay.get() == replay) {
      remark.set(sentence);
      wake.run();
    }
  }

  private void seekNewest() {
    int epochs = wantedEpoch.getAndSet(NOWHERE);
    if (epochs != NOWHERE && lockstep != null) {
      int trained = lockstep.run().snapshot().history().size();
      ifItFits(
          () -> {
            lockstep.seek(Math.min(epochs, trained));
            catchUp();
          });
    }
  }

  void shutDown() {
    thread.shutdownNow();
  }
}
