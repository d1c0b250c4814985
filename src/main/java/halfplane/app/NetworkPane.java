package halfplane.app;

import halfplane.view.NetworkDiagram;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network's nodes and weights while it trains. */
final class NetworkPane extends VBox {
  private final Run run;
  private final NetworkDiagram diagram = new NetworkDiagram();
  private boolean open;

  NetworkPane(Run run) {
    this.run = run;
    getStyleClass().add("tab-content");
    VBox.setVgrow(diagram, Priority.ALWAYS);
    var note = new Label(Words.of("network.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(diagram, note);
    run.snapshotProperty().addListener((observed, was, is) -> show());
  }

  /** Whether the diagram is open; a closed one is not drawn. */
  void setOpen(boolean isOpen) {
    open = isOpen;
    show();
  }

  void setPlotStyle(PlotStyle style) {
    diagram.setPlotStyle(style);
  }

  private void show() {
    var snapshot = run.snapshot();
    if (open && snapshot != null) {
      diagram.show(snapshot.weights(), snapshot.preparation().experiment().model().features());
    }
  }
}
