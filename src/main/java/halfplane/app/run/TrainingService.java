package halfplane.app.run;

import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.concurrent.Service;
import javafx.concurrent.Task;

/**
 * Trains in the background until the wanted number of epochs is reached, it is cancelled, or the
 * network diverges. Learning rate, epochs and pace act on a run in flight.
 */
final class TrainingService extends Service<Void> {
  private final Engine engine;
  private volatile double learningRate;
  private volatile int epochs;
  private volatile Pace pace = Pace.DEFAULT;
  private volatile boolean hurried;
  private final Ongoing beginning = new Ongoing();
  private Experiment expected;

  TrainingService(Engine engine) {
    this.engine = engine;
    setExecutor(engine.thread());
  }

  void setLearningRate(double newLearningRate) {
    learningRate = newLearningRate;
  }

  void setEpochs(int newEpochs) {
    epochs = newEpochs;
  }

  /** The pace from now on, also of a run in a hurry. */
  void setPace(Pace newPace) {
    hurried = false;
    pace = newPace;
  }

  /** Whether epochs come as fast as the machine can, whatever the pace is. */
  void setHurried(boolean isHurried) {
    hurried = isHurried;
  }

  boolean isHurried() {
    return hurried;
  }

  private Pace present() {
    return hurried ? Pace.FULL : pace;
  }

  /**
   * Trains up to an epoch; what was being trained before does not end of itself any more.
   *
   * @param newExpected what is being prepared; null where the run is there. If that is refused
   *     nothing is trained: it was not meant for the run before
   */
  void begin(int newEpochs, Experiment newExpected) {
    epochs = newEpochs;
    expected = newExpected;
    beginning.during(this::restart);
  }

  /** Told when it ends of itself: at its last epoch, or with what went wrong. */
  void whenEnded(Runnable reached, Consumer<Throwable> failed) {
    setOnSucceeded(
        event -> {
          if (!beginning.now()) {
            reached.run();
          }
        });
    setOnFailed(
        event -> {
          if (!beginning.now()) {
            failed.accept(getException());
          }
        });
  }

  @Override
  protected Task<Void> createTask() {
    var of = expected;
    return new Task<>() {
      @Override
      protected Void call() throws DivergedException {
        if (of != null && !engine.isOn(of)) {
          return null;
        }
        var lockstep = engine.lockstep();
        long due = System.nanoTime();
        while (!isCancelled() && lockstep.run().epochs() < epochs) {
          long interval = present().interval();
          due = Math.max(due + interval, System.nanoTime() - interval);
          engine.publish(lockstep.step(learningRate));
          if (lockstep.run().epochs() < epochs) {
            waitUntil(due);
          }
        }
        return null;
      }

      /** A cancelled task's thread is interrupted, which ends the wait. */
      private void waitUntil(long due) {
        while (!isCancelled() && present() != Pace.FULL && System.nanoTime() < due) {
          LockSupport.parkNanos(Math.min(due - System.nanoTime(), 50_000_000));
        }
      }
    };
  }
}
