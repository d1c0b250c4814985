package halfplane.view;

import halfplane.limits.Line;
import java.util.List;
import java.util.Optional;

/** What is drawn over the plot, one thing alone. */
final class Overlays {
  private Overlays() {}

  /** The lines that other initial weights came to. */
  static Overlay ofStarts(List<Line> lines) {
    return new Overlay(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        lines,
        Optional.empty());
  }
}
