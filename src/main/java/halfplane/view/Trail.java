package halfplane.view;

import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.training.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Where a linear network's line has been since epoch 0. */
final class Trail {
  private static final int MOST_LINES = 24;

  private Trail() {}

  /** Lines evenly spread over the epochs before the shown one, or none for a bent boundary. */
  static List<Line> of(Snapshot snapshot) {
    if (!snapshot.model().drawsLines()) {
      return List.of();
    }
    var features = snapshot.model().features();
    var history = snapshot.history();
    int stride = history.stride();
    int kept = (snapshot.epochs() + stride - 1) / stride;
    int lines = Math.min(kept, MOST_LINES);
    var trail = new ArrayList<Line>(lines);
    for (int i = 0; i < lines; i++) {
      int epoch = (int) ((long) kept * i / lines) * stride;
      trail.add(Collapse.of(history.weights(epoch)).line(features));
    }
    return trail;
  }
}
