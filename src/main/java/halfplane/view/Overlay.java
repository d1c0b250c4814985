package halfplane.view;

import halfplane.limits.Line;
import java.util.Optional;

/**
 * What is drawn over the plot besides the network's own boundary.
 *
 * @param best the best line of all, if it is to be shown
 * @param probe a line that someone points at
 * @param trail whether the network's earlier lines are
 */
public record Overlay(Optional<Line> best, Optional<Line> probe, boolean trail) {
  /** Nothing. */
  public static final Overlay NONE = new Overlay(Optional.empty(), Optional.empty(), false);
}
