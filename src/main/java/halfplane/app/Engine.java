package halfplane.app;

import halfplane.data.InvalidInputException;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import halfplane.view.Words;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The training thread and the trainer that belongs to it. What it has to show lies in {@link
 * #newest()} for the next pulse; of several wishes that come while it is busy only the last counts.
 */
final class Engine {
  private static final int NOWHERE = -1;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("training").daemon().factory());
  private final AtomicReference<Snapshot> newest = new AtomicReference<>();
  private final AtomicReference<Refusal> refusal = new AtomicReference<>();
  private final AtomicReference<Experiment> wantedExperiment = new AtomicReference<>();
  private final AtomicInteger wantedEpoch = new AtomicInteger(NOWHERE);
  private final Runnable wake;
  private Trainer trainer;
  private Preparation preparation;

  /**
   * An experiment that cannot be prepared.
   *
   * @param sentence why
   */
  record Refusal(Experiment experiment, String sentence) {}

  /**
   * @param wake called, on the training thread, when there is something new
   */
  Engine(Runnable wake) {
    this.wake = wake;
  }

  /** The training thread, for the service. */
  ExecutorService thread() {
    return thread;
  }

  /** The newest snapshot that has not been taken yet, or null. */
  Snapshot newest() {
    return newest.getAndSet(null);
  }

  /** What could not be prepared, once, or null. */
  Refusal refusal() {
    return refusal.getAndSet(null);
  }

  /** Makes the experiment's points and network, and begins a run at epoch 0. */
  void prepare(Experiment experiment) {
    wantedExperiment.set(experiment);
    thread.execute(this::prepareNewest);
  }

  /** Goes to the state after some epochs of the present run. */
  void seek(int epochs) {
    wantedEpoch.set(epochs);
    thread.execute(this::seekNewest);
  }

  /** The present run's trainer; on the training thread only. */
  Trainer trainer() {
    return trainer;
  }

  /** Hands out a snapshot. */
  void publish(Snapshot snapshot) {
    newest.set(snapshot);
    wake.run();
  }

  private void prepareNewest() {
    var experiment = wantedExperiment.getAndSet(null);
    if (experiment == null) {
      return;
    }
    try {
      boolean samePoints =
          preparation != null && preparation.experiment().data().equals(experiment.data());
      var next = samePoints ? preparation.with(experiment) : Preparation.of(experiment);
      trainer = new Trainer(next);
      preparation = next;
      wantedEpoch.set(NOWHERE);
      publish(trainer.snapshot());
    } catch (InvalidInputException e) {
      refusal.set(new Refusal(experiment, e.getMessage()));
      wake.run();
    } catch (OutOfMemoryError e) {
      refusal.set(new Refusal(experiment, Words.of("too.large")));
      wake.run();
    }
  }

  private void seekNewest() {
    int epochs = wantedEpoch.getAndSet(NOWHERE);
    if (epochs != NOWHERE) {
      publish(trainer.seek(Math.min(epochs, trainer.snapshot().history().size())));
    }
  }

  void shutDown() {
    thread.shutdownNow();
  }
}
