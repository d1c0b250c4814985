package halfplane.app;

import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Thumbnail;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** Would other settings help? A wall of runs, each a picture of what it came to. */
final class WallPanel extends Panel {
  /** Pixels of a picture, which is shown smaller. */
  private static final int PICTURE = 144;

  /** How wide the rows' names and the last column are, in columns. */
  private static final double NAMES = 1.3;

  private static final double LAST = 1.4;
  private static final double COLUMNS = WallSettings.LINEAR + NAMES + LAST;

  private final Run run;
  private final Sights sights;
  private final Executor thread;
  private final ManyRuns runs;
  private final GridPane grid = new GridPane();
  private final List<Button> tiles = new ArrayList<>();
  private final Label note = words("wall-note");
  private final Button start = new Button(Words.of("wall.go"));
  private final Map<Integer, ParallelRuns.Result> results = new HashMap<>();
  private List<Experiment> experiments;
  private Experiment.Data data;
  private long seed;
  private PlotStyle style;

  WallPanel(Run run, Sights sights, Executor thread) {
    this.run = run;
    this.sights = sights;
    this.thread = thread;
    runs = new ManyRuns(this::ended, run::complain);
    grid.getStyleClass().add("wall");
    var names = new ColumnConstraints();
    names.setHalignment(HPos.RIGHT);
    names.setPercentWidth(100 * NAMES / COLUMNS);
    grid.getColumnConstraints().add(names);
    for (int column = 0; column <= WallSettings.LINEAR; column++) {
      var constraints = new ColumnConstraints();
      constraints.setHgrow(Priority.ALWAYS);
      constraints.setHalignment(HPos.CENTER);
      constraints.setPercentWidth(100 * (column == WallSettings.LINEAR ? LAST : 1) / COLUMNS);
      grid.getColumnConstraints().add(constraints);
    }
    addNames();
    for (int i = 0; i < WallSettings.SHAPES.size() * (WallSettings.LINEAR + 1); i++) {
      addTile(i);
    }
    start.setId("wall-button");
    start.setOnAction(event -> startOrCancel());
    Tips.install(start, () -> Words.of("wall.tip", tiles.size()));
    VBox.setVgrow(grid, Priority.ALWAYS);
    grid.widthProperty().addListener((observed, was, is) -> fit());
    grid.heightProperty().addListener((observed, was, is) -> fit());
    getChildren().addAll(grid, start, note);
    experiments = WallSettings.of(run.experiment());
    show();
    note.setText(Words.of("wall.none"));
  }

  private void addNames() {
    for (int column = 0; column < WallSettings.LINEAR; column++) {
      double rate = WallSettings.RATES.get(column / WallSettings.EPOCHS.size());
      int epochs = WallSettings.EPOCHS.get(column % WallSettings.EPOCHS.size());
      grid.add(name(Words.of("wall.column", SliderField.format(rate), epochs)), column + 1, 0);
    }
    grid.add(name(Words.of("wall.corner")), 0, 0);
    grid.add(name(Words.of("wall.bent")), WallSettings.LINEAR + 1, 0);
    for (int row = 0; row < WallSettings.SHAPES.size(); row++) {
      grid.add(name(shape(WallSettings.SHAPES.get(row))), 0, row + 1);
    }
  }

  private static String shape(List<Integer> hidden) {
    return hidden.size() > 2
        ? Words.of("wall.shape", hidden.size(), hidden.getFirst())
        : Parse.format(hidden);
  }

  private static Label name(String words) {
    var label = new Label(words);
    label.getStyleClass().add("wall-name");
    label.setMinWidth(0);
    return label;
  }

  private void addTile(int index) {
    var tile = new Button();
    tile.setId("wall-tile-" + index);
    tile.setAccessibleText(Words.of("wall.tile", index + 1));
    tile.getStyleClass().add("wall-tile");
    tile.setContentDisplay(ContentDisplay.TOP);
    tile.setDisable(true);
    tile.setMinWidth(0);
    tile.setOnAction(event -> open(index));
    Tips.install(tile, () -> tip(index));
    GridPane.setValignment(tile, VPos.TOP);
    tiles.add(tile);
    grid.add(tile, index % (WallSettings.LINEAR + 1) + 1, index / (WallSettings.LINEAR + 1) + 1);
  }

  private String tip(int index) {
    var result = results.get(index);
    if (result == null) {
      return Words.of("wall.tile.none");
    }
    var experiment = experiments.get(index);
    return Words.of(
        "wall.tile.tip",
        result.figures().accuracy(),
        experiment.model().architecture(),
        Words.of("rival." + experiment.model().activation().key()),
        SliderField.format(experiment.schedule().learningRate()),
        experiment.schedule().epochs(),
        result.figures().loss());
  }

  private void startOrCancel() {
    if (runs.isRunning()) {
      runs.cancel();
      return;
    }
    if (frame() == null) {
      return;
    }
    forget();
    var points = frame().request().snapshot().preparation();
    data = points.experiment().data();
    seed = points.experiment().model().seed();
    experiments = WallSettings.of(points.experiment());
    start.setText(Words.of("cancel"));
    show();
    runs.start(
        points,
        experiments,
        found -> {
          found.forEach(result -> results.put(result.index(), result));
          found.forEach(result -> picture(result.index()));
          describe();
        });
  }

  private void ended() {
    start.setText(Words.of("wall.go"));
    describe();
    if (results.size() == tiles.size()) {
      sights.wall().set(OptionalDouble.of(most(lines())));
    }
  }

  private void forget() {
    results.clear();
    sights.wall().set(OptionalDouble.empty());
  }

  private List<ParallelRuns.Result> lines() {
    return results.values().stream().filter(WallPanel::isLine).toList();
  }

  private static double most(List<ParallelRuns.Result> lines) {
    return lines.stream().mapToDouble(result -> result.figures().accuracy()).max().orElse(0);
  }

  private void show() {
    for (int i = 0; i < tiles.size(); i++) {
      picture(i);
    }
    describe();
  }

  private void picture(int index) {
    var tile = tiles.get(index);
    var result = results.get(index);
    tile.setDisable(result == null);
    tile.setText(title(experiments.get(index), result));
    if (result == null || style == null) {
      tile.setGraphic(blank());
      fit();
      return;
    }
    var drawnIn = style;
    thread.execute(
        () -> {
          var argb = Thumbnail.draw(result.preparation(), result.weights(), PICTURE, drawnIn);
          Platform.runLater(() -> show(tile, index, result, argb));
        });
  }

  /**
   * The rows' names are not those of the last column, whose runs have their own above the figure.
   */
  private static String title(Experiment experiment, ParallelRuns.Result result) {
    var figure =
        result == null
            ? ""
            : result.diverged()
                ? Words.of("wall.diverged")
                : Words.of("wall.accuracy", result.figures().accuracy());
    var model = experiment.model();
    if (model.drawsLines()) {
      return figure;
    }
    var kind =
        model.activation() == Activation.IDENTITY
            ? model.features().getLast().symbol() + ","
            : Words.of("rival." + model.activation().key());
    return "%s %s\n%s".formatted(kind, Parse.format(model.hidden()), figure);
  }

  private static Rectangle blank() {
    var blank = new Rectangle();
    blank.getStyleClass().add("wall-blank");
    return blank;
  }

  private void show(Button tile, int index, ParallelRuns.Result result, int[] argb) {
    if (results.get(index) == result) {
      var image = new ImageView(Thumbnail.image(argb, PICTURE, PICTURE));
      image.setSmooth(true);
      tile.setGraphic(image);
      fit();
    }
  }

  /** Pictures as large as the grid has room for. */
  private void fit() {
    double font = style == null ? 13 : style.font();
    double width = grid.getWidth() / COLUMNS - 6;
    double rows = WallSettings.SHAPES.size();
    double height = (grid.getHeight() - font * 3.4) / rows - font * 2.9;
    double side = Math.max(16, Math.min(width, height));
    for (var tile : tiles) {
      if (tile.getGraphic() instanceof ImageView image) {
        image.setFitWidth(side);
        image.setFitHeight(side);
      } else if (tile.getGraphic() instanceof Rectangle blank) {
        blank.setWidth(side);
        blank.setHeight(side);
      }
    }
  }

  private void describe() {
    long done = results.size();
    if (done == 0) {
      note.setText(Words.of("wall.none"));
      return;
    }
    var limits = run.limitsProperty().get();
    var lines = lines();
    double most = most(lines);
    note.setText(
        limits == null
            ? Words.of("wall.note.unknown", lines.size(), most)
            : Words.of("wall.note", lines.size(), most, above(lines), limits.best().accuracy()));
  }

  private long above(List<ParallelRuns.Result> lines) {
    double best = run.limitsProperty().get().best().accuracy();
    return lines.stream().filter(result -> result.figures().accuracy() > best + 1e-9).count();
  }

  private static boolean isLine(ParallelRuns.Result result) {
    return result.preparation().experiment().model().drawsLines();
  }

  /** Shows a tile's run: its settings, trained to its last epoch. */
  private void open(int index) {
    run.open(experiments.get(index));
  }

  @Override
  void refresh(PlotFrame shown) {
    var experiment = shown.request().snapshot().preparation().experiment();
    boolean other =
        data != null && (!experiment.data().equals(data) || experiment.model().seed() != seed);
    if (other) {
      data = null;
      runs.cancel();
      forget();
      show();
    }
  }

  @Override
  void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    show();
    fit();
  }

  @Override
  void shutDown() {
    runs.shutDown();
  }
}
