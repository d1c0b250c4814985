package halfplane.app;

import halfplane.nn.BCEWithLogits;
import halfplane.view.NetworkDiagram;
import halfplane.view.NetworkDrawing;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network's units and weights while it trains; the point under the mouse goes through it. */
final class NetworkPanel extends Panel {
  /** Hundredths for the notebook's points. */
  private static final int PLACES = 100;

  private final NetworkDiagram diagram = new NetworkDiagram(this::refresh);
  private final Label note = words("network-note");
  private final Sights sights;
  private PlotStyle style;
  private final Backstage<NetworkDrawing.Request, NetworkDrawing.Drawn> pictures;

  NetworkPanel(Sights sights, Executor thread) {
    this.sights = sights;
    VBox.setVgrow(diagram, Priority.ALWAYS);
    pictures = new Backstage<>(thread, NetworkDrawing::draw, diagram::show);
    getChildren().addAll(diagram, note);
    sights.pointProperty().addListener((observed, was, is) -> refresh());
  }

  @Override
  void refresh(PlotFrame shown) {
    var snapshot = shown.snapshot();
    diagram.show(snapshot.weights(), snapshot.model().features());
    var point = sights.pointProperty().get();
    float logit = diagram.send(point);
    if (style != null && diagram.getWidth() > 0) {
      pictures.want(
          new NetworkDrawing.Request(shown, diagram.getWidth(), diagram.getHeight(), style));
    }
    note.setText(
        point == null
            ? Words.of("network.note")
            : Words.of(
                "network.sent",
                shown.request().view().written(point.getX(), PLACES),
                shown.request().view().written(point.getY(), PLACES),
                logit,
                BCEWithLogits.probability(logit),
                Words.of(BCEWithLogits.prediction(logit) == 1 ? "readout.blue" : "readout.red")));
  }

  @Override
  boolean isBusy() {
    return pictures.isBusy();
  }

  @Override
  void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    diagram.setPlotStyle(style);
    refresh();
  }
}
