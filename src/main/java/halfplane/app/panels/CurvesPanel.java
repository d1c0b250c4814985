package halfplane.app.panels;

import halfplane.app.background.LimitsWorker;
import halfplane.app.figures.Charts;
import halfplane.app.run.Run;
import halfplane.data.Dataset;
import halfplane.limits.Limits;
import halfplane.training.Experiment;
import halfplane.view.CurveChart;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Accuracy over the epochs, and why the loss's optimum is not the accuracy's. */
final class CurvesPanel extends Panel {
  private final Run run;
  private final CurveChart accuracy = Charts.accuracy();
  private final Label twist = words("twist");
  private final Label note = words("figures-note");

  CurvesPanel(Run run) {
    this.run = run;
    VBox.setVgrow(accuracy, Priority.ALWAYS);
    note.getStyleClass().add("section-note");
    getChildren().addAll(accuracy, twist, note);
    run.limitsProperty().addListener((observed, was, is) -> refresh());
    run.experimentProperty()
        .map(experiment -> experiment.schedule().epochs())
        .addListener((observed, was, is) -> refresh());
  }

  @Override
  void refresh(PlotFrame shown) {
    var limits = run.limitsProperty().get();
    accuracy.show(Charts.accuracy(run, limits));
    var experiment = shown.snapshot().experiment();
    boolean oneStep = experiment.schedule().isOneStep();
    note.setText(Words.of(oneStep ? "figures.note" : "figures.note.batch"));
    var model = experiment.model();
    twist.setText(
        limits == null
            ? unknown(shown)
            : model.drawsEveryLine() ? twist(limits, shown.train()) : Words.of(other(model)));
  }

  /** What the best line is to a network that cannot draw just any line. */
  private static String other(Experiment.Model model) {
    if (model.drawsLines()) {
      return "twist.one";
    }
    return model.drawsOneLineAtMost() ? "twist.one.unit" : "twist.bent";
  }

  /** Why there are no levels; nothing while they are on their way. */
  private static String unknown(PlotFrame shown) {
    return LimitsWorker.isSearched(shown.train())
        ? ""
        : Words.of("twist.many", LimitsWorker.MOST_POINTS);
  }

  private static String twist(Limits limits, Dataset train) {
    if (train.hasOneClass()) {
      return Words.of("twist.alike");
    }
    if (limits.isSeparable()) {
      return Words.of("twist.separable");
    }
    boolean same = limits.floorCorrect() == limits.best().correct();
    return Words.of(
        same ? "twist.same" : "twist",
        limits.floor().loss(),
        Words.percent(limits.floorAccuracy()),
        Words.percent(limits.best().accuracy()));
  }

  @Override
  void setPlotStyle(PlotStyle style) {
    accuracy.setPlotStyle(style);
  }
}
