package halfplane.view;

import halfplane.nn.BCEWithLogits;
import javafx.scene.control.Label;

/** What the network says at the place under the mouse: x, logit, probability, class. */
final class PlotReadout extends Label {
  /** Thousandths for the notebook's points. */
  private static final int PLACES = 1000;

  private static final int DECIMALS = 4;

  private double x1;
  private double x2;

  PlotReadout() {
    setId("plot-readout");
    getStyleClass().add("plot-readout");
    setMouseTransparent(true);
    setManaged(false);
  }

  void point(double newX1, double newX2) {
    x1 = newX1;
    x2 = newX2;
  }

  void update(PlotFrame frame) {
    var snapshot = frame.snapshot();
    var features = snapshot.model().features();
    float logit = SentPoint.of(snapshot.weights(), features, x1, x2).logit();
    var side = BCEWithLogits.prediction(logit) == 1 ? "readout.blue" : "readout.red";
    var view = frame.request().view();
    double probability = BCEWithLogits.probability(logit);
    setText(
        Words.of(
                "readout",
                view.written(x1, PLACES),
                view.written(x2, PLACES),
                Words.rounded(logit, DECIMALS),
                probability,
                Words.of(side))
            .replace('-', '−'));
  }
}
