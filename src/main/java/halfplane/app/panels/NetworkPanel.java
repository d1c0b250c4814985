package halfplane.app.panels;

import halfplane.app.plot.Sights;
import halfplane.nn.BCEWithLogits;
import halfplane.view.NetworkDiagram;
import halfplane.view.NetworkDrawing;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network's units and weights while it trains; the point under the mouse goes through it. */
final class NetworkPanel extends DrawnPanel<NetworkDrawing.Request, NetworkDrawing.Drawn> {
  /** Hundredths for the notebook's points. */
  private static final int PLACES = 100;

  private static final int DECIMALS = 4;

  private final NetworkDiagram diagram = new NetworkDiagram(this::refresh);
  private final Label note = words("network-note");
  private final Sights sights;

  NetworkPanel(Sights sights, Executor thread) {
    super(thread, NetworkDrawing.drawing());
    this.sights = sights;
    VBox.setVgrow(diagram, Priority.ALWAYS);
    getChildren().addAll(diagram, note);
    sights.pointProperty().addListener((observed, was, is) -> refresh());
  }

  @Override
  void follow(PlotFrame shown) {
    var snapshot = shown.snapshot();
    diagram.show(snapshot.weights(), snapshot.model().features());
    var point = sights.pointProperty().get();
    float logit = diagram.send(point);
    note.setText(
        point == null
            ? Words.of("network.note")
            : Words.of(
                "network.sent",
                shown.request().view().written(point.getX(), PLACES),
                shown.request().view().written(point.getY(), PLACES),
                Words.rounded(logit, DECIMALS),
                BCEWithLogits.probability(logit),
                Words.of(BCEWithLogits.prediction(logit) == 1 ? "readout.blue" : "readout.red")));
  }

  @Override
  Optional<NetworkDrawing.Request> wish(PlotFrame shown, PlotStyle style) {
    return diagram.getWidth() > 0
        ? Optional.of(
            new NetworkDrawing.Request(shown, diagram.getWidth(), diagram.getHeight(), style))
        : Optional.empty();
  }

  @Override
  void showDrawn(NetworkDrawing.Drawn drawn) {
    diagram.show(drawn);
  }

  @Override
  void styleViews(PlotStyle newStyle) {
    diagram.setPlotStyle(newStyle);
  }
}
