package halfplane.app.run;

import halfplane.app.background.LimitsWorker;
import halfplane.data.Dataset;
import halfplane.limits.Limits;
import halfplane.view.LineMapPicture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What no line can beat on the points of a run, found off the FX thread. On the FX thread only. */
final class PointLimits {
  private final ReadOnlyObjectWrapper<Limits> limits = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<LineMapPicture> lineMap = new ReadOnlyObjectWrapper<>();
  private final LimitsWorker worker;

  /**
   * @param wake called on another thread when there is something to be taken
   */
  PointLimits(Runnable wake) {
    worker = new LimitsWorker(wake);
  }

  /** On the present points; null while they are being computed. */
  ReadOnlyObjectProperty<Limits> limitsProperty() {
    return limits.getReadOnlyProperty();
  }

  /** On the present points, or on those before until theirs is there; null before the first. */
  ReadOnlyObjectProperty<LineMapPicture> lineMapProperty() {
    return lineMap.getReadOnlyProperty();
  }

  /** Looks for them from now on. */
  void open() {
    worker.open();
  }

  /** Wishes for those of points that are on show. */
  void want(Dataset train) {
    worker.want(train);
  }

  /** Other points have come, which these are not of. */
  void forget() {
    show(null);
  }

  /** Has these known. */
  void show(Limits known) {
    limits.set(known);
  }

  /** Takes what has been found meanwhile, if it is of these points. */
  void take(Dataset train) {
    var found = worker.take();
    if (found != null && found.train() == train) {
      lineMap.set(found.map());
      limits.set(found.limits());
    }
  }

  /** Finds nothing any more. */
  void shutDown() {
    worker.shutDown();
  }
}
