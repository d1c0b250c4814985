package halfplane.view;

import halfplane.nn.BCEWithLogits;
import javafx.geometry.Point2D;

/** What the network says at the place under the mouse: x, logit, probability, class. */
final class PlotReadout {
  /** Thousandths for the notebook's points. */
  private static final int PLACES = 1000;

  private static final int DECIMALS = 4;

  private PlotReadout() {}

  /**
   * What a picture's network says.
   *
   * @param point of the plane
   */
  static String words(PlotFrame frame, Point2D point) {
    var snapshot = frame.snapshot();
    var features = snapshot.model().features();
    float logit = SentPoint.of(snapshot.weights(), features, point.getX(), point.getY()).logit();
    var side = BCEWithLogits.prediction(logit) == 1 ? "readout.blue" : "readout.red";
    var view = frame.request().view();
    double probability = BCEWithLogits.probability(logit);
    return Words.of(
            "readout",
            view.written(point.getX(), PLACES),
            view.written(point.getY(), PLACES),
            Words.rounded(logit, DECIMALS),
            probability,
            Words.of(side))
        .replace('-', '−');
  }
}
