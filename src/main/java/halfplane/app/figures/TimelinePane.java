package halfplane.app.figures;

import halfplane.app.background.Pulse;
import halfplane.app.controls.Drags;
import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.training.Snapshot;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All epochs of the run, to scrub through and train on from; below, the state in a sentence. */
public final class TimelinePane extends VBox {
  private final Slider timeline = new Slider(0, 100, 0);
  private final Sentence sentence;
  private final ProgressBar progress = new ProgressBar(0);

  private final BooleanBinding urgent;
  private final Run run;
  private final Meter meter;
  private boolean showing;

  /**
   * @param pulse when the sentence below the timeline may change
   * @param asking whether it keeps back what a lesson's question asks for
   */
  public TimelinePane(Run run, Pulse pulse, ObservableBooleanValue asking) {
    this.run = run;
    sentence = new Sentence(run, pulse, asking);
    urgent =
        sentence
            .urgentProperty()
            .or(
                Bindings.createBooleanBinding(
                    () -> !Double.isNaN(run.loadingProperty().get()), run.loadingProperty()));
    getStyleClass().add("timeline-pane");
    timeline.setId("timeline");
    Drags.guard(timeline);
    timeline.setBlockIncrement(1);
    timeline.setMajorTickUnit(1);
    timeline.setMinorTickCount(0);
    timeline.setAccessibleText(Words.of("timeline"));
    timeline.valueProperty().addListener((observed, was, is) -> moved(is.doubleValue()));
    HBox.setHgrow(timeline, Priority.ALWAYS);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    progress.setId("progress");
    progress.setAccessibleText(Words.of("progress"));
    var name = new Label(Words.of("timeline"));
    name.setLabelFor(timeline);
    var line = new HBox(10, name, timeline);
    line.getStyleClass().add("timeline-line");
    meter = new Meter(run);
    var status = new HBox(12, sentence, meter, new LoadingBar(run), progress);
    status.getStyleClass().add("status");
    getChildren().addAll(line, status);
    Tips.install(timeline, () -> Words.of("timeline.tip", Math.round(timeline.getValue())));
    run.snapshotProperty().addListener((observed, was, is) -> show(is));
    run.experimentProperty().addListener((observed, was, is) -> show(run.snapshot()));
  }

  /** How fast the window is. */
  public Meter meter() {
    return meter;
  }

  /** Whether there is more to be seen than what the plot shows: words, or a file being read. */
  public ObservableBooleanValue urgentProperty() {
    return urgent;
  }

  /** With print of another size. */
  public void setPlotStyle(PlotStyle style) {
    sentence.setPrint(style.font());
  }

  /** Says what a picture shows. */
  public void show(PlotFrame newFrame) {
    sentence.show(newFrame);
  }

  /** The thumb stays where it was put while its picture is still to be drawn. */
  private void show(Snapshot snapshot) {
    if (snapshot == null) {
      return;
    }
    showing = true;
    int trained = snapshot.history().size();
    int wanted = run.experiment().schedule().epochs();
    timeline.setMax(Math.max(1, Math.max(trained, wanted)));
    timeline.setValue(run.isSeeking() ? run.position() : snapshot.epochs());
    progress.setProgress(Math.min(1, (double) snapshot.epochs() / wanted));
    showing = false;
  }

  /**
   * A place that has not been trained yet is not shown; the thumb goes back to the last that is.
   * What is on show may be behind the last place that was asked for.
   */
  private void moved(double value) {
    if (showing || run.snapshot() == null) {
      return;
    }
    int target = (int) Math.min(Math.round(value), run.trained());
    if (target != run.position()) {
      run.seek(target);
    }
    show(run.snapshot());
  }
}
