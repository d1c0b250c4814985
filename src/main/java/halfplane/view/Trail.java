package halfplane.view;

import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a linear network's line has been since epoch 0. The lines are found when they are first
 * asked for, which takes time for a network of many wide layers. From any thread.
 */
final class Trail {
  private static final int MOST_LINES = 24;

  private final Snapshot snapshot;
  private List<Line> lines;

  Trail(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Lines evenly spread over the epochs before the shown one, or none for a bent boundary. */
  synchronized List<Line> lines() {
    if (lines == null) {
      lines = snapshot.model().drawsLines() ? of(snapshot, MOST_LINES) : List.of();
    }
    return lines;
  }

  /**
   * As {@link #lines}, of a network that draws lines.
   *
   * @param most how many
   */
  static List<Line> of(Snapshot snapshot, int most) {
    var features = snapshot.model().features();
    var history = snapshot.history();
    int stride = history.stride();
    int kept = (snapshot.epochs() + stride - 1) / stride;
    int count = Math.min(kept, most);
    var found = new ArrayList<Line>(count);
    for (int i = 0; i < count; i++) {
      int epoch = (int) ((long) kept * i / count) * stride;
      found.add(Collapse.of(history.weights(epoch)).line(features));
    }
    return List.copyOf(found);
  }
}
