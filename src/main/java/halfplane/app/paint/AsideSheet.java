package halfplane.app.paint;

import halfplane.data.Dataset;
import halfplane.training.Experiment;

/** The sheet that painting was left with while its dots were no run, to be gone on with. */
final class AsideSheet {
  private Dataset dots;

  /** The run's data then. */
  private Experiment.Data over;

  void put(Dataset newDots, Experiment.Data newOver) {
    dots = newDots;
    over = newOver;
  }

  /** Null without any. */
  Dataset dots() {
    return dots;
  }

  /** Whether there are dots that were painted over this data. */
  boolean isOver(Experiment.Data data) {
    return dots != null && over.equals(data);
  }

  /** Whether there was something to forget. */
  boolean forget() {
    boolean any = dots != null;
    put(null, null);
    return any;
  }

  void takeOver(AsideSheet other) {
    put(other.dots, other.over);
  }
}
