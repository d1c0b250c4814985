package halfplane.app;

import halfplane.data.Dataset;
import halfplane.limits.Limits;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Computes what no line can beat, off the FX thread, for the newest points it is given. */
final class LimitsWorker {
  /** The search is quadratic: this many points take about a second. */
  private static final int MOST_POINTS = 5_000;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("limits").daemon().factory());
  private final AtomicReference<Dataset> wanted = new AtomicReference<>();
  private final AtomicReference<Found> found = new AtomicReference<>();
  private final Runnable wake;

  /**
   * @param train the points
   * @param limits theirs
   */
  record Found(Dataset train, Limits limits) {}

  LimitsWorker(Runnable wake) {
    this.wake = wake;
  }

  void request(Dataset train) {
    if (train.size() <= MOST_POINTS) {
      wanted.set(train);
      thread.execute(this::computeNewest);
    }
  }

  private void computeNewest() {
    var train = wanted.getAndSet(null);
    if (train != null) {
      found.set(new Found(train, Limits.of(train)));
      wake.run();
    }
  }

  /** What was found since the last call, or null. */
  Found take() {
    return found.getAndSet(null);
  }

  void shutDown() {
    thread.shutdownNow();
  }
}
