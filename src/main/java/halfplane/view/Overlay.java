package halfplane.view;

import halfplane.data.Dataset;
import halfplane.limits.Line;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn over the plot besides the network's own boundary.
 *
 * @param best the best line of all, if it is to be shown
 * @param labels the line that labels the points, if one does
 * @param mine someone's own line
 * @param probe a line that someone points at
 * @param trail whether the network's earlier lines are
 * @param folds whether the lines of the first hidden layer's units are
 * @param starts the lines that other initial weights came to
 * @param painted dots that are being painted, in place of the run's points
 */
public record Overlay(
    Optional<Line> best,
    Optional<Line> labels,
    Optional<Line> mine,
    Optional<Line> probe,
    boolean trail,
    boolean folds,
    List<Line> starts,
    Optional<Dataset> painted) {
  /** Nothing. */
  public static final Overlay NONE = of(Optional.empty(), false);

  /** Only the line that labels the points, if one does, and maybe the folds: for a second plot. */
  public static Overlay of(Optional<Line> labels, boolean folds) {
    return new Overlay(
        Optional.empty(),
        labels,
        Optional.empty(),
        Optional.empty(),
        false,
        folds,
        List.of(),
        Optional.empty());
  }

  /** The same over dots that are being painted, if there are any. */
  public Overlay withPainted(Optional<Dataset> dots) {
    return new Overlay(best, labels, mine, probe, trail, folds, starts, dots);
  }
}
