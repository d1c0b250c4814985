package halfplane.app.panels;

import halfplane.app.controls.Parse;
import halfplane.app.controls.SliderField;
import halfplane.app.controls.Tips;
import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.training.Preparation;
import halfplane.view.ArgbImage;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Thumbnail;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Would other settings help? A wall of runs, each a picture of what it came to. */
final class WallPanel extends Panel {
  private static final int LOSS_DECIMALS = 4;

  /** Pixels of a picture, which is shown smaller. */
  private static final int PICTURE = 144;

  /** A line of the wall's small print, in the style's font sizes. */
  private static final double LINE = 1.05;

  /** Between a row and the next, and around a picture and its figure, in pixels. */
  private static final double AROUND = 8;

  /** How wide the rows' names are, in columns. */
  private static final double NAMES = 1.6;

  /** How wide a column is that has room for a figure with two decimals, in ems. */
  private static final double LEAST_FOR_FIGURE = 2.7;

  private final Run run;
  private final Sights sights;
  private final Executor thread;
  private final Runnable toPlot;
  private final GridPane grid = new GridPane();
  private final List<WallTile> tiles = new ArrayList<>();
  private final List<Label> rowNames = new ArrayList<>();
  private final Label lastName = name(Words.of("wall.bent"));
  private final Label note = words("wall-note");
  private final RunsButton start;
  private final Map<Integer, ParallelRuns.Result> results = new HashMap<>();
  private List<Experiment> experiments;
  private Experiment.Data data;
  private long seed;
  private PlotStyle style;
  private WallTile.Room room = WallTile.Room.NONE;

  /** How many tiles' pictures are still to come. */
  private int drawing;

  WallPanel(Run run, Sights sights, Executor thread, Runnable toPlot) {
    this.run = run;
    this.sights = sights;
    this.thread = thread;
    this.toPlot = toPlot;
    grid.getStyleClass().add("wall");
    for (int column = 0; column < WallSettings.LINEAR + 2; column++) {
      var constraints = new ColumnConstraints();
      constraints.setHgrow(Priority.ALWAYS);
      constraints.setHalignment(HPos.CENTER);
      grid.getColumnConstraints().add(constraints);
    }
    grid.getColumnConstraints().getFirst().setHalignment(HPos.RIGHT);
    share(room);
    experiments = WallSettings.of(run.experiment());
    addNames();
    for (int i = 0; i < WallSettings.SHAPES.size() * (WallSettings.LINEAR + 1); i++) {
      addTile(i);
    }
    start =
        new RunsButton(
            "wall", run, () -> Words.of("wall.tip", tiles.size()), this::begin, this::ended);
    VBox.setVgrow(grid, Priority.ALWAYS);
    grid.widthProperty().addListener((observed, was, is) -> fit());
    grid.heightProperty().addListener((observed, was, is) -> fit());
    run.snapshotProperty().addListener((observed, was, is) -> forgetOthers(is.experiment()));
    run.limitsProperty().addListener((observed, was, is) -> describe());
    getChildren().addAll(start, grid, note);
    note.setText(Words.of("wall.none"));
  }

  private void addNames() {
    for (int column = 0; column < WallSettings.LINEAR; column++) {
      double rate = WallSettings.RATES.get(column / WallSettings.EPOCHS.size());
      int epochs = WallSettings.EPOCHS.get(column % WallSettings.EPOCHS.size());
      grid.add(name(Words.of("wall.column", SliderField.format(rate), epochs)), column + 1, 0);
    }
    var corner = name(Words.of("wall.corner"));
    corner.setMinWidth(USE_PREF_SIZE);
    grid.add(corner, 0, 0);
    lastName.setAlignment(Pos.CENTER);
    grid.add(lastName, WallSettings.LINEAR + 1, 0);
    for (int row = 0; row < WallSettings.SHAPES.size(); row++) {
      var name = name(shape(WallSettings.SHAPES.get(row)));
      GridPane.setValignment(name, VPos.TOP);
      rowNames.add(name);
      grid.add(name, 0, row + 1);
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
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void addTile(int index) {
    var tile = new WallTile(index, experiments.get(index));
    tile.setOnAction(event -> open(index));
    Tips.installAlways(tile, () -> tip(index));
    tiles.add(tile);
    grid.add(tile, index % (WallSettings.LINEAR + 1) + 1, index / (WallSettings.LINEAR + 1) + 1);
  }

  private String tip(int index) {
    var result = results.get(index);
    if (result == null) {
      return Words.of("wall.tile.none");
    }
    var model = experiments.get(index).model();
    var schedule = experiments.get(index).schedule();
    var activation = Words.kind(model.activation());
    var rate = SliderField.format(schedule.learningRate());
    var epochs = Words.epochs(schedule.epochs());
    var right = Words.percent(result.figures().accuracy());
    var loss = Words.rounded(result.figures().loss(), LOSS_DECIMALS);
    return result.diverged()
        ? Words.of(
            "wall.tile.diverged",
            result.epochs(),
            epochs,
            model.architecture(),
            activation,
            rate,
            right,
            loss)
        : Words.of("wall.tile.tip", right, model.architecture(), activation, rate, epochs, loss);
  }

  private void begin(Preparation points) {
    forget();
    data = points.experiment().data();
    seed = points.experiment().model().seed();
    experiments = WallSettings.of(points.experiment());
    show();
    start.start(
        points,
        experiments,
        found -> {
          found.forEach(result -> results.put(result.index(), result));
          found.forEach(result -> picture(result.index()));
          describe();
        });
  }

  private void ended() {
    describe();
    tellBest();
  }

  /** Once all are trained. */
  private void tellBest() {
    if (results.size() == tiles.size()) {
      sights.wallProperty().set(Arrays.stream(accuracies(lines())).max());
    }
  }

  private void forget() {
    results.clear();
    sights.wallProperty().set(OptionalDouble.empty());
  }

  /** Runs whose loss stopped being a number have no last cut to be counted. */
  private List<ParallelRuns.Result> lines() {
    return results.values().stream()
        .filter(WallPanel::isLine)
        .filter(result -> !result.diverged())
        .toList();
  }

  private long divergedLines() {
    return results.values().stream()
        .filter(WallPanel::isLine)
        .filter(ParallelRuns.Result::diverged)
        .count();
  }

  private static double[] accuracies(List<ParallelRuns.Result> lines) {
    return lines.stream().mapToDouble(result -> result.figures().accuracy()).toArray();
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
    if (result == null) {
      tile.setFigure("", "");
    } else if (result.diverged()) {
      tile.setFigure(Words.of("wall.diverged"), Words.of("wall.diverged"));
    } else {
      double accuracy = result.figures().accuracy();
      tile.setFigure(
          figure(accuracy, Words.percent(accuracy)),
          figure(accuracy, Words.briefPercent(accuracy)));
    }
    if (result == null || style == null) {
      tile.empty();
      fit();
      return;
    }
    var drawnIn = style;
    drawing++;
    thread.execute(
        () -> {
          try {
            var argb = Thumbnail.draw(result.preparation(), result.weights(), PICTURE, drawnIn);
            Platform.runLater(() -> show(tile, index, result, argb));
          } finally {
            Platform.runLater(() -> drawing--);
          }
        });
  }

  /** All of them is 100 without decimals: a tile has no room for three digits and two more. */
  private static String figure(double accuracy, String percent) {
    return accuracy == 100 ? "100" : percent;
  }

  private void show(WallTile tile, int index, ParallelRuns.Result result, int[] argb) {
    if (results.get(index) == result) {
      var image = new ImageView(ArgbImage.of(argb, PICTURE, PICTURE));
      image.setSmooth(true);
      tile.setGraphic(image);
      fit();
    }
  }

  /** Pictures as large as the grid has room for. */
  private void fit() {
    double font = style == null ? PlotStyle.DESK_FONT : style.font();
    var newRoom = WallTile.Room.of(grid.getWidth() / font);
    if (room != newRoom) {
      room = newRoom;
      share(room);
    }
    double width = grid.getWidth() / columns(room) - 6;
    double rows = WallSettings.SHAPES.size();
    double line = font * LINE;
    double height = (grid.getHeight() - 2 * line) / rows - line - AROUND;
    double side = Math.max(16, Math.min(width, height));
    boolean tall = side + line >= WallTile.LINES * line;
    boolean tight = grid.getWidth() / columns(room) < font * LEAST_FOR_FIGURE;
    tiles.forEach(tile -> tile.fit(side, room, tall, tight));
    // Beside and above pictures, not what stands around them.
    rowNames.forEach(name -> name.setMinHeight(side));
    lastName.setMinWidth(side);
  }

  private static double columns(WallTile.Room room) {
    return NAMES + WallSettings.LINEAR + room.columns;
  }

  /** Shares the width out among the columns. */
  private void share(WallTile.Room room) {
    var constraints = grid.getColumnConstraints();
    for (var column : constraints) {
      column.setPercentWidth(100 / columns(room));
    }
    constraints.getFirst().setPercentWidth(100 * NAMES / columns(room));
    constraints.getLast().setPercentWidth(100 * room.columns / columns(room));
    constraints.getLast().setHalignment(room == WallTile.Room.NONE ? HPos.CENTER : HPos.LEFT);
  }

  private void describe() {
    long done = results.size();
    if (done == 0) {
      note.setText(Words.of("wall.none"));
      return;
    }
    long diverged = divergedLines();
    note.setText(cuts() + (diverged == 0 ? "" : " " + Words.of("wall.note.diverged", diverged)));
  }

  private String cuts() {
    var limits = run.limitsProperty().get();
    return WallWords.cuts(
        accuracies(lines()),
        limits == null ? OptionalDouble.empty() : OptionalDouble.of(limits.best().accuracy()));
  }

  private static boolean isLine(ParallelRuns.Result result) {
    return result.preparation().experiment().model().drawsLines();
  }

  /** Shows a tile's run: its settings, trained to its last epoch. */
  private void open(int index) {
    if (run.heldProperty().get()) {
      run.complain(Words.of("train.tip.held", Source.FEWEST_SAMPLES));
      return;
    }
    run.open(experiments.get(index));
    toPlot.run();
  }

  @Override
  void refresh(PlotFrame shown) {}

  @Override
  boolean isBusy() {
    return drawing > 0;
  }

  /**
   * Results of other points would be held against the wrong run, also while the panel is closed.
   * Points that are still being read may be refused.
   */
  private void forgetOthers(Experiment experiment) {
    boolean other =
        data != null && (!experiment.data().equals(data) || experiment.model().seed() != seed);
    if (other) {
      data = null;
      start.cancel();
      forget();
      show();
    }
  }

  @Override
  void setPlotStyle(PlotStyle newStyle) {
    boolean alike = style != null && Thumbnail.areAlike(style, newStyle);
    style = newStyle.withFineness(1);
    if (!alike) {
      show();
    }
    fit();
  }

  @Override
  boolean hasFound() {
    return !results.isEmpty();
  }

  @Override
  void takeOver(Panel other) {
    var before = (WallPanel) other;
    data = before.data;
    seed = before.seed;
    experiments = before.experiments;
    results.putAll(before.results);
    show();
    tellBest();
  }

  @Override
  void shutDown() {
    start.shutDown();
  }
}
