package halfplane.app.run;

import halfplane.app.background.Threads;
import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.training.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Runs in the background. The FX thread is told of their results as they come, but ten times a
 * second at most: each time all that is found is drawn.
 */
public final class ManyRuns {
  /** After results have been told of, in which others wait. */
  private static final Duration REST = Duration.millis(100);

  private final ExecutorService thread;
  private final Runnable onEnded;
  private final Consumer<String> onFailed;

  /** What runs, or null. */
  private Batch present;

  /** Runs that were begun together, and those of their results that nobody was told of yet. */
  private final class Batch {
    private final Preparation points;
    private final ParallelRuns runs;
    private final Consumer<List<ParallelRuns.Result>> onResults;
    private final Queue<ParallelRuns.Result> found = new ConcurrentLinkedQueue<>();

    /** Whether the FX thread is going to look for results, at once or after a rest. */
    private final AtomicBoolean asked = new AtomicBoolean();

    private final PauseTransition rest = new PauseTransition(REST);

    Batch(
        Preparation points,
        List<Experiment> experiments,
        Consumer<List<ParallelRuns.Result>> onResults) {
      this.points = points;
      this.onResults = onResults;
      runs = new ParallelRuns(points, experiments, this::take);
      rest.setOnFinished(event -> goOn());
    }

    /** From any thread. */
    private void take(ParallelRuns.Result result) {
      found.add(result);
      ask();
    }

    private void ask() {
      if (asked.compareAndSet(false, true)) {
        Platform.runLater(this::tellAndRest);
      }
    }

    private void tellAndRest() {
      if (present == this) {
        rest.playFromStart();
        tell();
      }
    }

    private void goOn() {
      asked.set(false);
      if (!found.isEmpty()) {
        ask();
      }
    }

    private void tell() {
      var results = new ArrayList<ParallelRuns.Result>();
      for (var result = found.poll(); result != null; result = found.poll()) {
        results.add(result);
      }
      if (!results.isEmpty()) {
        onResults.accept(results);
      }
    }

    /** What is still to be told of is told before the end. */
    private void end() {
      rest.stop();
      tell();
    }

    private void cancel() {
      rest.stop();
      runs.cancel();
    }
  }

  /**
   * @param onEnded called on the FX thread when the last run is done, or all are cancelled
   * @param onFailed told on the FX thread what went wrong, as a sentence
   */
  public ManyRuns(Runnable onEnded, Consumer<String> onFailed) {
    this(Threads.single("many-runs"), onEnded, onFailed);
  }

  /**
   * @param thread that a batch is begun on and waited for
   */
  ManyRuns(ExecutorService thread, Runnable onEnded, Consumer<String> onFailed) {
    this.thread = thread;
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
    var begun = new Batch(points, experiments, onResults);
    present = begun;
    thread.execute(() -> run(begun));
  }

  private void run(Batch begun) {
    try {
      begun.runs.run();
    } catch (CancellationException e) {
      return;
    } catch (IllegalStateException e) {
      Platform.runLater(() -> fail(begun, e.getCause()));
    }
    Platform.runLater(() -> end(begun));
  }

  /** Nobody waits any more for one that was cancelled meanwhile, or replaced. */
  private void fail(Batch begun, Throwable cause) {
    if (present == begun) {
      onFailed.accept(RunWords.stopped(cause, begun.points));
    }
  }

  private void end(Batch begun) {
    if (present == begun) {
      begun.end();
      present = null;
      onEnded.run();
    }
  }

  /** Whether some are still being trained. */
  public boolean isRunning() {
    return present != null;
  }

  /** Ends what runs, and tells of its results so far. */
  public void stop() {
    if (present != null) {
      present.tell();
    }
    cancel();
  }

  /** Ends what runs, and tells no more of it. */
  public void cancel() {
    if (present != null) {
      present.cancel();
      present = null;
      onEnded.run();
    }
  }

  /** Ends what runs, and the threads. */
  public void shutDown() {
    if (present != null) {
      present.cancel();
      present = null;
    }
    thread.shutdownNow();
  }
}
