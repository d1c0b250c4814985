package halfplane.app.panels;

import halfplane.app.controls.NumberField;
import halfplane.app.controls.ReadAloud;
import halfplane.app.controls.Tips;
import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.training.Preparation;
import halfplane.view.Histogram;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Would another start help? The same run from many initial weights at once. */
final class StartsPanel extends Panel {
  private static final int FEWEST = 10;
  private static final int MOST = 1_000;
  private static final int USUAL = 100;

  private final Run run;
  private final Sights sights;
  private final NumberField<Long> count;
  private final RunsButton start;
  private final ProgressBar progress = new ProgressBar(0);
  private final ToggleButton lines = new ToggleButton(Words.of("starts.lines"));
  private final Histogram histogram = new Histogram("starts-histogram");
  private final Label note = words("starts-note");
  private final List<ParallelRuns.Result> results = new ArrayList<>();
  private int wanted = USUAL;
  private int begun = USUAL;
  private Experiment settings;

  StartsPanel(Run run, Sights sights) {
    this.run = run;
    this.sights = sights;
    start =
        new RunsButton(
            "starts", run, () -> Words.of("starts.tip", wanted), this::begin, this::ended);
    count = NumberField.whole("starts-count", FEWEST, MOST, value -> wanted = value.intValue());
    count.show((long) USUAL);
    layOut();
    Tips.installAlways(lines, this::linesTip);
    follow();
    showResults();
  }

  private void layOut() {
    count.field().setPrefColumnCount(4);
    ReadAloud.name(count.field(), Words.of("starts.count"));
    lines.setId("starts-lines");
    lines.setSelected(true);
    lines.setOnAction(event -> showLines());
    lines.setMinWidth(USE_PREF_SIZE);
    progress.setId("starts-progress");
    progress.setAccessibleText(Words.of("progress"));
    progress.setVisible(false);
    progress.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(histogram, Priority.ALWAYS);
    var row = new HBox(6, count.field(), start, lines);
    getChildren().addAll(row, count.explanation(), progress, histogram, note);
  }

  private void follow() {
    run.limitsProperty()
        .addListener(
            (observed, was, is) -> {
              showResults();
              refresh();
            });
    run.experimentProperty().addListener((observed, was, is) -> forgetOthers(is));
    run.snapshotProperty()
        .addListener(
            (observed, was, is) -> {
              if (settings != null) {
                forgetOthers(run.experiment());
              }
            });
  }

  private String linesTip() {
    if (lines.isDisabled()) {
      return Words.of("starts.lines.tip.bent");
    }
    int count = linesOfResults().size();
    return Words.of(Words.counted("starts.lines.tip", count), count);
  }

  private void begin(Preparation points) {
    settings = run.experiment();
    begun = wanted;
    results.clear();
    showResults();
    var model = settings.model();
    var experiments =
        IntStream.range(0, begun)
            .mapToObj(i -> Experiment.seedAfter(model.seed(), i))
            .map(seed -> settings.withModel(model.withSeed(seed)))
            .toList();
    progress.setProgress(0);
    progress.setVisible(true);
    start.start(points, experiments, this::take);
  }

  private void take(List<ParallelRuns.Result> found) {
    results.addAll(found);
    progress.setProgress((double) results.size() / begun);
    showResults();
  }

  private void ended() {
    progress.setVisible(false);
    showResults();
    showLines();
  }

  /**
   * Results of other points or settings would be held against the wrong run. What is still being
   * prepared may be refused.
   */
  private void forgetOthers(Experiment changed) {
    boolean same =
        settings == null
            || !run.showsItsSettings()
            || changed.data().equals(settings.data())
                && changed.schedule().equals(settings.schedule())
                && changed.model().withSeed(0).equals(settings.model().withSeed(0));
    if (!same) {
      settings = null;
      start.cancel();
      results.clear();
      showLines();
    }
    if (results.isEmpty()) {
      showResults();
    }
  }

  private OptionalDouble ceiling() {
    var limits = run.limitsProperty().get();
    return limits == null ? OptionalDouble.empty() : OptionalDouble.of(limits.best().accuracy());
  }

  private void showResults() {
    var accuracies = results.stream().mapToDouble(ParallelRuns.Result::accuracy).toArray();
    histogram.show(accuracies, ceiling());
    if (accuracies.length == 0) {
      note.setText(Words.of("starts.none", Words.epochs(run.experiment().schedule().epochs())));
      return;
    }
    var all = Arrays.stream(accuracies).summaryStatistics();
    double most = ceiling().orElse(100);
    long above = Arrays.stream(accuracies).filter(accuracy -> accuracy > most).count();
    long diverged = results.stream().filter(ParallelRuns.Result::diverged).count();
    note.setText(
        Words.of(
                "starts.note",
                all.getCount(),
                Words.percent(all.getAverage()),
                Words.percent(all.getMin()),
                Words.percent(all.getMax()))
            + (ceiling().isEmpty()
                ? ""
                : " " + Words.of("starts.above", above, Words.percent(ceiling().getAsDouble())))
            + (diverged == 0 ? "" : " " + Words.of("starts.diverged", diverged)));
  }

  private void showLines() {
    boolean shown = lines.isSelected() && isChosen() && !start.isRunning();
    sights.startsProperty().set(shown ? linesOfResults() : List.of());
  }

  private List<Line> linesOfResults() {
    var found = new ArrayList<Line>();
    for (var result : results) {
      var model = result.preparation().experiment().model();
      if (model.drawsLines()) {
        found.add(Collapse.of(result.weights()).line(model.features()));
      }
    }
    return List.copyOf(found);
  }

  @Override
  void refresh(PlotFrame shown) {
    lines.setDisable(!shown.model().drawsLines());
    if (sights.startsProperty().get().isEmpty()) {
      showLines();
    }
  }

  @Override
  void left() {
    sights.startsProperty().set(List.of());
  }

  @Override
  void setPlotStyle(PlotStyle style) {
    histogram.setPlotStyle(style);
  }

  @Override
  boolean hasFound() {
    return !results.isEmpty();
  }

  @Override
  void takeOver(Panel other) {
    var before = (StartsPanel) other;
    wanted = before.wanted;
    count.show((long) wanted);
    settings = before.settings;
    lines.setSelected(before.lines.isSelected());
    results.addAll(before.results);
    showResults();
  }

  @Override
  void shutDown() {
    start.shutDown();
  }
}
