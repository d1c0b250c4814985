package halfplane.view;

import halfplane.limits.Line;
import java.util.List;
import java.util.Optional;

/**
 * The lines that are drawn over the plot besides the network's own boundary.
 *
 * @param best the best line of all, if it is to be shown
 * @param trail the network's earlier lines, oldest first
 */
public record Overlay(Optional<Line> best, List<Line> trail) {
  /** No lines. */
  public static final Overlay NONE = new Overlay(Optional.empty(), List.of());
}
