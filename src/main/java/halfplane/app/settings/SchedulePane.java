package halfplane.app.settings;

import halfplane.app.controls.NumberField;
import halfplane.app.controls.Parse;
import halfplane.app.controls.Section;
import halfplane.app.controls.SliderField;
import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.app.run.SettingRanges;
import halfplane.training.Experiment;
import halfplane.view.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the network is trained. Learning rate and epochs act on a run in flight. */
public final class SchedulePane extends VBox {
  private final Run run;
  private final SliderField learningRate;
  private final SliderField epochs;
  private final NumberField<Integer> batch;

  /**
   * @param run whose learning rate, batches and epochs are set
   */
  public SchedulePane(Run run) {
    this.run = run;
    getStyleClass().add("section");
    learningRate =
        new SliderField(
            "learning-rate",
            Words.of("rate"),
            new SliderField.Scale(
                SettingRanges.LEAST_LEARNING_RATE, SettingRanges.MOST_LEARNING_RATE, true, 0),
            Experiment.NOTEBOOK.schedule().learningRate(),
            value -> use(schedule().withLearningRate(value)));
    epochs =
        new SliderField(
            "epochs",
            Words.of("epochs"),
            new SliderField.Scale(1, SettingRanges.MOST_EPOCHS, true, 1),
            Experiment.NOTEBOOK.schedule().epochs(),
            value -> use(schedule().withEpochs((int) value)));
    batch =
        new NumberField<>(
            "batch",
            Parse::batch,
            Parse::formatBatch,
            Words.of("batch.allowed", Parse.MOST_BATCH),
            value -> use(schedule().withBatch(value)));
    var loss = new Label(Words.of("loss.note"));
    loss.getStyleClass().add("section-note");
    loss.setWrapText(true);
    getChildren()
        .addAll(
            Section.title("training", "training.note"),
            learningRate,
            epochs,
            Section.named("batch", batch.field(), "data.note"),
            batch.explanation(),
            loss);
    addTips();
    run.showSettings(is -> show(is.schedule()));
  }

  private void addTips() {
    Tips.install(learningRate.slider(), () -> Words.of("rate.tip", learningRate.field().getText()));
    Tips.install(learningRate.field(), () -> Words.of("rate.tip", learningRate.field().getText()));
    Tips.install(epochs.slider(), () -> Words.of("epochs.tip", epochs.field().getText()));
    Tips.install(epochs.field(), () -> Words.of("epochs.tip", epochs.field().getText()));
    Tips.install(batch.field(), () -> Words.of("batch.tip", batch.field().getText()));
  }

  private Experiment.Schedule schedule() {
    return run.experiment().schedule();
  }

  private void use(Experiment.Schedule schedule) {
    run.change(run.experiment().withSchedule(schedule));
  }

  private void show(Experiment.Schedule schedule) {
    learningRate.show(schedule.learningRate());
    epochs.show(schedule.epochs());
    batch.show(schedule.batch());
  }
}
