package halfplane.app;

import halfplane.limits.Collapse;
import halfplane.limits.Confusion;
import halfplane.limits.Line;
import halfplane.view.LineMapView;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every line at a glance, and what the picked one does to each class. */
final class LineMapPane extends VBox {
  private final Run run;
  private final LineMapView map;
  private final Label readout = new Label();
  private Optional<Line> picked = Optional.empty();

  LineMapPane(Run run) {
    this.run = run;
    getStyleClass().add("tab-content");
    map = new LineMapView(this::pick);
    VBox.setVgrow(map, Priority.ALWAYS);
    readout.setId("line-map-readout");
    readout.setWrapText(true);
    readout.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(map, readout);
    run.lineMapProperty()
        .addListener(
            (observed, was, is) -> {
              if (is != null) {
                map.show(is);
              }
              describe();
            });
    describe();
  }

  void setPlotStyle(PlotStyle style) {
    map.setPlotStyle(style);
  }

  /** Marks the line that a picture shows. */
  void show(PlotFrame frame) {
    var snapshot = frame.request().snapshot();
    var model = snapshot.preparation().experiment().model();
    var limits = run.limitsProperty().get();
    map.mark(
        model.drawsLines()
            ? Optional.of(Collapse.of(snapshot.weights()).line(model.features()))
                .filter(line -> line.norm() > 0)
            : Optional.empty(),
        model.drawsLines() ? frame.trail() : List.of(),
        limits == null ? Optional.empty() : Optional.of(limits.best().line()));
    describe();
  }

  private void pick(Optional<Line> line) {
    picked = line;
    run.probeProperty().set(line.orElse(null));
    describe();
  }

  private void describe() {
    var snapshot = run.snapshot();
    if (snapshot == null) {
      return;
    }
    if (picked.isPresent()) {
      var counts = Confusion.of(picked.get(), snapshot.preparation().train());
      readout.setText(
          Words.of(
              "map.picked",
              counts.accuracy(),
              counts.redRight(),
              counts.reds(),
              counts.blueRight(),
              counts.blues()));
      return;
    }
    boolean line = snapshot.preparation().experiment().model().drawsLines();
    var limits = run.limitsProperty().get();
    readout.setText(
        limits == null
            ? Words.of("map.unknown")
            : Words.of(line ? "map.line" : "map.bent", limits.best().accuracy()));
  }
}
