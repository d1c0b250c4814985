package halfplane.app.panels;

import halfplane.app.background.Backstage;
import halfplane.app.background.LimitsWorker;
import halfplane.app.controls.Tips;
import halfplane.app.plot.MyLine;
import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import halfplane.data.Dataset;
import halfplane.limits.Collapse;
import halfplane.limits.Confusion;
import halfplane.limits.Limits;
import halfplane.limits.Line;
import halfplane.limits.LineLoss;
import halfplane.limits.LineMap;
import halfplane.limits.LossMap;
import halfplane.view.LineMapPicture;
import halfplane.view.LineMapView;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every line at a glance, and what the picked one does to each class. */
final class LinesPanel extends Panel {
  private static final int LOSS_COLUMNS = 240;
  private static final int LOSS_ROWS = 86;

  /** The map of the points before, until that of the present ones is there. */
  private static final double DIMMED = 0.4;

  private final Run run;
  private final Sights sights;
  private final MyLine myLine;
  private final LineMapView map;
  private final ToggleButton byLoss = new ToggleButton(Words.of("map.by.loss"));
  private final Label readout = words("line-map-readout");

  /** Keeps the room of the longer words, so that the map does not move under the mouse. */
  private final Label room = words("line-map-room");

  private final Backstage<Points, Losses> losses;
  private Optional<Line> picked = Optional.empty();
  private Losses found;
  private Dataset lossOf;
  private LineLoss loss;
  private Reading reading;

  /** What the loss of every line is to be found on. */
  private record Points(Dataset train, LineMap map) {}

  /** The loss of every line on some points. */
  private record Losses(Points of, LineMapPicture map) {}

  /** What is said of the picked line: it stays while the network trains. */
  private record Reading(Line line, Dataset train, String words) {}

  LinesPanel(Run run, Sights sights, MyLine myLine, Executor thread) {
    this.run = run;
    this.sights = sights;
    this.myLine = myLine;
    map = new LineMapView(this::pick, this::drag);
    VBox.setVgrow(map, Priority.ALWAYS);
    losses =
        new Backstage<>(
            thread,
            LinesPanel::losses,
            losses -> {
              found = losses;
              refresh();
            });
    byLoss.setId("map-by-loss");
    byLoss.setOnAction(event -> refresh());
    Tips.install(byLoss, () -> Words.of("map.by.loss.tip"));
    room.setVisible(false);
    var said = new StackPane(room, readout);
    said.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(map, new HBox(byLoss), said);
    run.lineMapProperty().addListener((observed, was, is) -> refresh());
    run.limitsProperty().addListener((observed, was, is) -> refresh());
    myLine.lineProperty().addListener((observed, was, is) -> refresh());
  }

  private static Losses losses(Points points) {
    var found = LossMap.of(points.train(), LOSS_COLUMNS, LOSS_ROWS);
    return new Losses(points, LineMapPicture.of(points.map(), found));
  }

  @Override
  void setPlotStyle(PlotStyle style) {
    map.setPlotStyle(style);
  }

  @Override
  void closed() {
    pick(Optional.empty());
    sights.trailProperty().set(false);
  }

  @Override
  void refresh(PlotFrame frame) {
    sights.trailProperty().set(true);
    var snapshot = frame.snapshot();
    var model = snapshot.model();
    boolean inPlane = model.drawsLines();
    boolean searched = LimitsWorker.isSearched(snapshot.train());
    boolean there = inPlane && searched && run.lineMapProperty().get() != null;
    map.setVisible(there);
    map.setManaged(there);
    byLoss.setVisible(there);
    byLoss.setManaged(there);
    if (!there) {
      readout.setVisible(true);
      room.setText("");
      readout.setText(inPlane ? unknown(searched) : stepsAside(frame));
      return;
    }
    boolean present = run.limitsProperty().get() != null && showMap(snapshot.train());
    map.setOpacity(present ? 1 : DIMMED);
    // It keeps its room: else the map would grow, and shrink again with the words.
    readout.setVisible(present);
    if (!present) {
      return;
    }
    map.mark(
        Optional.of(Collapse.of(snapshot.weights()).line(model.features()))
            .filter(line -> line.norm() > 0),
        frame.trail(),
        Optional.of(run.limitsProperty().get().best().line()),
        Optional.ofNullable(myLine.lineProperty().get()));
    describe();
  }

  private static String unknown(boolean searched) {
    return searched ? Words.of("map.coming") : Words.of("map.unknown", LimitsWorker.MOST_POINTS);
  }

  /** Why the map is not there: the network is no point of it. */
  private String stepsAside(PlotFrame frame) {
    var model = frame.model();
    boolean straight = model.drawsStraightPieces();
    var reason =
        model.architecture().isLinear()
            ? Words.of("map.columns")
            : Words.of(
                straight ? "map.straight" : "map.bent", Words.activation(model.activation()));
    Limits limits = run.limitsProperty().get();
    return limits == null
        ? reason
        : reason + " " + Words.of("map.ceiling", Words.percent(limits.best().accuracy()));
  }

  @Override
  boolean isBusy() {
    return losses.isBusy();
  }

  /** Shows these points' map; false while the losses are on show that are of those before. */
  private boolean showMap(Dataset train) {
    var counts = run.lineMapProperty().get();
    var wish = new Points(train, counts.map());
    boolean wanted = byLoss.isSelected();
    if (wanted) {
      losses.want(wish);
    }
    boolean ready = wanted && found != null && found.of().equals(wish);
    if (ready || !wanted || !showsLosses()) {
      show(ready ? found.map() : counts);
    }
    return !showsLosses() || ready;
  }

  private boolean showsLosses() {
    return map.shown() != null && map.shown().losses() != null;
  }

  private void show(LineMapPicture wanted) {
    if (map.shown() != wanted) {
      map.show(wanted);
    }
  }

  private void pick(Optional<Line> line) {
    picked = line;
    sights.probeProperty().set(line.orElse(null));
    if (frame() != null && isOpen()) {
      describe();
    }
  }

  private void drag(Line line, long drag) {
    if (myLine.isOn()) {
      myLine.use(line, OptionalLong.of(drag));
    }
  }

  private LineLoss loss(Dataset train) {
    if (lossOf != train) {
      lossOf = train;
      loss = new LineLoss(train);
    }
    return loss;
  }

  private void describe() {
    if (run.limitsProperty().get() == null) {
      return;
    }
    var marks =
        Words.of(
            showsLosses() ? "map.losses" : "map.line",
            Words.percent(run.limitsProperty().get().best().accuracy()));
    room.setText(myLine.isOn() ? marks + " " + Words.of("map.mine") : marks);
    readout.setText(picked.map(line -> reading(line, frame().train())).orElse(room.getText()));
  }

  private String reading(Line line, Dataset train) {
    if (reading == null || reading.train() != train || !reading.line().equals(line)) {
      reading = new Reading(line, train, read(line, train));
    }
    return reading.words();
  }

  private String read(Line line, Dataset train) {
    var counts = Confusion.of(line, train);
    return Words.of(
        "map.picked",
        Words.percent(counts.accuracy()),
        counts.redRight(),
        counts.reds(),
        counts.blueRight(),
        counts.blues(),
        loss(train).of(line));
  }
}
