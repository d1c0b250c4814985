package halfplane.app.run;

import halfplane.app.background.Threads;
import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.training.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs in the background whose results come to the FX thread a few times a second at most. */
public final class ManyRuns {
  private final ExecutorService thread = Threads.single("many-runs");
  private final Runnable onEnded;
  private final Consumer<String> onFailed;
  private ParallelRuns runs;

  /**
   * @param onEnded called on the FX thread when the last run is done, or all are cancelled
   * @param onFailed told on the FX thread what went wrong, as a sentence
   */
  public ManyRuns(Runnable onEnded, Consumer<String> onFailed) {
    this.onEnded = onEnded;
    this.onFailed = onFailed;
  }

  /**
   * Begins; what ran before is cancelled and says no more.
   *
   * @param onResults told of new results, on the FX thread
   */
  public void start(
      Preparation points,
      List<Experiment> experiments,
      Consumer<List<ParallelRuns.Result>> onResults) {
    cancel();
    var found = new ConcurrentLinkedQueue<ParallelRuns.Result>();
    var asked = new AtomicBoolean();
    var holder = new ParallelRuns[1];
    Runnable deliver =
        () -> {
          asked.set(false);
          if (runs == holder[0]) {
            onResults.accept(drain(found));
          }
        };
    var begun =
        new ParallelRuns(
            points,
            experiments,
            result -> {
              found.add(result);
              if (asked.compareAndSet(false, true)) {
                Platform.runLater(deliver);
              }
            });
    holder[0] = begun;
    runs = begun;
    thread.execute(() -> run(begun, points));
  }

  private static List<ParallelRuns.Result> drain(ConcurrentLinkedQueue<ParallelRuns.Result> found) {
    var results = new ArrayList<ParallelRuns.Result>();
    for (var result = found.poll(); result != null; result = found.poll()) {
      results.add(result);
    }
    return results;
  }

  private void run(ParallelRuns begun, Preparation points) {
    try {
      begun.run();
    } catch (CancellationException e) {
      return;
    } catch (IllegalStateException e) {
      Platform.runLater(() -> onFailed.accept(RunWords.stopped(e.getCause(), points)));
    }
    Platform.runLater(() -> end(begun));
  }

  private void end(ParallelRuns begun) {
    if (runs == begun) {
      runs = null;
      onEnded.run();
    }
  }

  /** Whether some are still being trained. */
  public boolean isRunning() {
    return runs != null;
  }

  /** Ends what runs; its results so far stay with whom they were given to. */
  public void cancel() {
    if (runs != null) {
      runs.cancel();
      runs = null;
      onEnded.run();
    }
  }

  /** Ends what runs, and the threads. */
  public void shutDown() {
    if (runs != null) {
      runs.cancel();
    }
    thread.shutdownNow();
  }
}
