package halfplane.app.panels;

import halfplane.app.controls.Tips;
import halfplane.app.run.ManyRuns;
import halfplane.app.run.Run;
import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.training.Preparation;
import halfplane.view.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/** Begins a panel's many runs on the points on show; while they are trained it ends them. */
final class RunsButton extends Button {
  private final String key;
  private final Run run;
  private final Supplier<String> tip;
  private final Consumer<Preparation> begin;
  private final Runnable onEnded;
  private final ManyRuns runs;
  private int found;

  /**
   * @param key its name's in the words, and the beginning of its id
   * @param tip what it begins
   * @param begin is to {@link #start} runs on these points
   * @param onEnded called when the last run is done, or the rest are cancelled
   */
  RunsButton(
      String key, Run run, Supplier<String> tip, Consumer<Preparation> begin, Runnable onEnded) {
    this.key = key;
    this.run = run;
    this.tip = tip;
    this.begin = begin;
    this.onEnded = onEnded;
    runs = new ManyRuns(this::ended, run::complain);
    setId(key + "-button");
    setText(Words.of(key + ".go"));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> beginOrEnd());
    Tips.installAlways(this, this::tip);
    run.experimentProperty().addListener((observed, was, is) -> offer());
    run.snapshotProperty().addListener((observed, was, is) -> offer());
    run.loadingProperty().addListener((observed, was, is) -> offer());
  }

  private String tip() {
    if (runs.isRunning()) {
      return Words.of("runs.tip.cancel", found);
    }
    return isDisable() ? Words.of("runs.tip.coming") : tip.get();
  }

  private void beginOrEnd() {
    if (runs.isRunning()) {
      runs.stop();
    } else if (run.showsItsSettings()) {
      begin.accept(run.snapshot().preparation());
    } else {
      setDisable(true);
    }
  }

  /**
   * Grey while other points are being read. Those that are made are there almost at once: a button
   * that is grey so shortly flickers while a slider is dragged.
   */
  private void offer() {
    boolean waits = isDisable() || !Double.isNaN(run.loadingProperty().get());
    setDisable(waits && !run.showsItsSettings() && !runs.isRunning());
  }

  /**
   * Begins.
   *
   * @param onResults told of new results
   */
  void start(
      Preparation points,
      List<Experiment> experiments,
      Consumer<List<ParallelRuns.Result>> onResults) {
    found = 0;
    setText(Words.of("cancel"));
    runs.start(
        points,
        experiments,
        results -> {
          found += results.size();
          onResults.accept(results);
        });
  }

  private void ended() {
    setText(Words.of(key + ".go"));
    offer();
    onEnded.run();
  }

  /** Whether some are still being trained. */
  boolean isRunning() {
    return runs.isRunning();
  }

  /** Ends what runs, and tells no more of it. */
  void cancel() {
    runs.cancel();
  }

  /** Ends what runs, for good. */
  void shutDown() {
    runs.shutDown();
  }
}
