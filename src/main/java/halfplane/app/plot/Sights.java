package halfplane.app.plot;

import halfplane.limits.Line;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;

/** What panels have the plot show besides the run itself, and what the plot shows panels. */
public final class Sights {
  private final ObjectProperty<Line> probe = new SimpleObjectProperty<>();
  private final ObjectProperty<Point2D> point = new SimpleObjectProperty<>();
  private final BooleanProperty trail = new SimpleBooleanProperty();
  private final BooleanProperty folds = new SimpleBooleanProperty();
  private final ObjectProperty<List<Line>> starts = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<OptionalDouble> wall =
      new SimpleObjectProperty<>(OptionalDouble.empty());

  /** A line that someone points at; null for none. */
  public ObjectProperty<Line> probeProperty() {
    return probe;
  }

  /** The place of the plane under the mouse; null for none. */
  public ObjectProperty<Point2D> pointProperty() {
    return point;
  }

  /** Whether a panel reads the network's earlier lines. */
  public BooleanProperty trailProperty() {
    return trail;
  }

  /** Whether the first hidden layer's units show their lines. */
  public BooleanProperty foldsProperty() {
    return folds;
  }

  /** The lines of other starts. */
  public ObjectProperty<List<Line>> startsProperty() {
    return starts;
  }

  /**
   * The best accuracy of the wall's straight cuts, in per cent; empty until all runs are trained,
   * and where all that draw lines diverged.
   */
  public ObjectProperty<OptionalDouble> wallProperty() {
    return wall;
  }

  /** Calls {@code action} when the plot is to be drawn anew. */
  void onChanged(Runnable action) {
    for (Observable shown : List.of(probe, folds, starts)) {
      shown.addListener(observed -> action.run());
    }
  }
}
