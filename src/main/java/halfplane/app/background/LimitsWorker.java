package halfplane.app.background;

import halfplane.data.Dataset;
import halfplane.limits.Limits;
import halfplane.limits.LineMap;
import halfplane.view.LineMapPicture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;

/** Computes what no line can beat, off the FX thread, for the newest points it is given. */
public final class LimitsWorker {
  /** The search is quadratic: this many points take about a second. */
  public static final int MOST_POINTS = 5_000;

  private static final int MAP_COLUMNS = 720;
  private static final int MAP_ROWS = 260;

  private final ExecutorService thread = Threads.single("limits");
  private final AtomicReference<Dataset> wanted = new AtomicReference<>();
  private final AtomicReference<Found> found = new AtomicReference<>();
  private final Runnable wake;
  private Dataset lastWanted;
  private boolean open;

  /**
   * @param train the points
   * @param limits theirs
   * @param map every line's count on them, coloured: that many cells would hold up the window
   */
  public record Found(Dataset train, Limits limits, LineMapPicture map) {}

  /**
   * @param wake called on the worker's thread when something is found
   */
  public LimitsWorker(Runnable wake) {
    this.wake = wake;
  }

  /** Whether points are so few that it is found for them: {@value #MOST_POINTS} at most. */
  public static boolean isSearched(Dataset train) {
    return train.size() <= MOST_POINTS;
  }

  /** Begins to work: while the window is furnished that needs all cores for itself. */
  public void open() {
    open = true;
    thread.execute(this::computeNewest);
  }

  /** Wishes for what belongs to these points; nothing happens if it was the last wish as well. */
  public void want(Dataset train) {
    if (train != lastWanted) {
      lastWanted = train;
      if (isSearched(train)) {
        wanted.set(train);
        if (open) {
          thread.execute(this::computeNewest);
        }
      }
    }
  }

  private void computeNewest() {
    var train = wanted.getAndSet(null);
    if (train != null) {
      var limits = Limits.of(train);
      var map = LineMap.of(train, MAP_COLUMNS, MAP_ROWS);
      found.set(new Found(train, limits, LineMapPicture.of(map, limits.best().correct())));
      wake.run();
    }
  }

  /** What was found since the last call, or null. */
  public Found take() {
    return found.getAndSet(null);
  }

  /** Ends the thread; what it has not found is not found any more. */
  public void shutDown() {
    thread.shutdownNow();
  }
}
