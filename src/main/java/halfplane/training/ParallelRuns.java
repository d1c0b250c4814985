package halfplane.training;

import halfplane.nn.Weights;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Trains many networks on the same points, as many at once as there are cores. */
public final class ParallelRuns {
  private final Preparation points;
  private final List<Experiment> experiments;
  private final Consumer<Result> onDone;
  private volatile boolean cancelled;

  /**
   * What a run came to.
   *
   * @param index of its experiment
   * @param preparation what it began with
   * @param epochs trained: fewer than wanted if it diverged
   * @param weights after them
   * @param figures of the last of them
   * @param accuracy per cent right on the training set of one network: the figures' where an epoch
   *     is one step, else that of the weights, since the figures then are of several networks
   */
  public record Result(
      int index,
      Preparation preparation,
      int epochs,
      Weights weights,
      Figures figures,
      double accuracy) {
    /** Whether the loss stopped being a number before the last epoch. */
    public boolean diverged() {
      return epochs < preparation.experiment().schedule().epochs();
    }
  }

  /**
   * @param points the points of all runs
   * @param experiments models and schedules; their data is not looked at
   * @param onDone told of each result as it comes, from several threads
   */
  public ParallelRuns(Preparation points, List<Experiment> experiments, Consumer<Result> onDone) {
    this.points = points;
    this.experiments = List.copyOf(experiments);
    this.onDone = onDone;
  }

  /**
   * Trains all; returns when the last is done.
   *
   * @throws CancellationException if {@link #cancel} was called before, or the thread is
   *     interrupted
   * @throws IllegalStateException if a run failed; once all of lower index are done, it ends the
   *     others, too
   */
  public void run() {
    var factory = Thread.ofPlatform().name("runs-", 0).daemon().factory();
    try (var threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), factory)) {
      await(submitAll(threads));
    }
    if (cancelled) {
      throw new CancellationException();
    }
  }

  private List<? extends Future<?>> submitAll(ExecutorService threads) {
    return IntStream.range(0, experiments.size())
        .mapToObj(i -> threads.submit(() -> runOne(i)))
        .toList();
  }

  private void await(List<? extends Future<?>> runs) {
    for (var run : runs) {
      try {
        run.get();
      } catch (InterruptedException e) {
        cancel();
        Thread.currentThread().interrupt();
        throw new CancellationException();
      } catch (ExecutionException e) {
        cancel();
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void runOne(int index) {
    if (cancelled) {
      return;
    }
    var preparation = points.with(experiments.get(index).withData(points.experiment().data()));
    var schedule = preparation.experiment().schedule();
    var loop = new TrainingLoop(preparation);
    var weights = preparation.initial();
    var figures = loop.evaluate();
    int epochs = 0;
    while (epochs < schedule.epochs() && !cancelled) {
      var next = loop.epoch(schedule.learningRate());
      if (!next.isFinite()) {
        break;
      }
      figures = next;
      weights = loop.weights();
      epochs++;
    }
    if (!cancelled) {
      double accuracy = schedule.isOneStep() ? figures.accuracy() : accuracy(loop, weights);
      onDone.accept(new Result(index, preparation, epochs, weights, figures, accuracy));
    }
  }

  private static double accuracy(TrainingLoop loop, Weights weights) {
    loop.load(weights);
    return loop.evaluate().accuracy();
  }

  /** Ends all runs soon. From any thread. */
  public void cancel() {
    cancelled = true;
  }
}
