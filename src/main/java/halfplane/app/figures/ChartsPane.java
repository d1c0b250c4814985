package halfplane.app.figures;

import halfplane.app.background.LimitsWorker;
import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.limits.Limits;
import halfplane.training.Snapshot;
import halfplane.view.AccuracyGauge;
import halfplane.view.CurveChart;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The gauge of accuracy and the curves of loss, held against what no line can beat; while a lesson
 * waits for a guess that is kept back.
 */
public final class ChartsPane extends VBox {
  /** Heights of the loss chart, in ems. */
  private static final double LOSS_HEIGHT = 9.2;

  private static final double LEAST_LOSS_HEIGHT = 6.5;

  private final AccuracyGauge gauge = new AccuracyGauge();
  private final CurveChart loss = Charts.loss();
  private final Run run;
  private final ObservableValue<Limits> limits;

  /** The second network in the curves on show, or null. */
  private Snapshot drawnRival;

  private boolean onScreen = true;

  /**
   * @param limits null while they are not known or not to be seen
   */
  public ChartsPane(Run run, ObservableValue<Limits> limits) {
    this.run = run;
    this.limits = limits;
    getStyleClass().add("charts");
    VBox.setVgrow(loss, Priority.ALWAYS);
    getChildren().addAll(gauge, loss);
    Tips.install(gauge, this::gaugeTip);
    run.snapshotProperty().addListener((observed, was, is) -> show());
    limits.addListener((observed, was, is) -> show());
    run.experimentProperty()
        .map(experiment -> experiment.schedule().epochs())
        .addListener((observed, was, is) -> show());
  }

  private String gaugeTip() {
    var ceiling = gauge.ceiling();
    if (ceiling.isEmpty()) {
      return run.limitsProperty().get() == null
          ? Words.of("gauge.tip.unknown", LimitsWorker.MOST_POINTS)
          : Words.of("gauge.tip.kept");
    }
    boolean oneStep = run.snapshot().experiment().schedule().isOneStep();
    return Words.of(
        oneStep ? "gauge.tip" : "gauge.tip.batch", Words.percent(ceiling.getAsDouble()));
  }

  /** Draws with other colours and sizes. */
  public void setPlotStyle(PlotStyle style) {
    gauge.setPlotStyle(style);
    loss.setPlotStyle(style);
    loss.setPrefHeight(style.font() * LOSS_HEIGHT);
    loss.setMinHeight(style.font() * LEAST_LOSS_HEIGHT);
  }

  /**
   * Takes so much room, with the curves alone where there is too little for the gauge as well.
   *
   * @param room in pixels
   * @return whether there is enough for the curves
   */
  public boolean fit(double room) {
    double curves = snappedTopInset() + loss.minHeight(-1) + snappedBottomInset();
    boolean both = room >= curves + getSpacing() + gauge.prefHeight(-1);
    gauge.setVisible(both);
    gauge.setManaged(both);
    return room >= curves;
  }

  /** Whether there was enough for the gauge as well, the last time. */
  public boolean hasRoomForGauge() {
    return gauge.isVisible();
  }

  /** Whether it is on screen; what isn't is drawn when it comes back. */
  public void setOnScreen(boolean isOnScreen) {
    boolean comesBack = isOnScreen && !onScreen;
    onScreen = isOnScreen;
    if (comesBack) {
      show();
    }
  }

  /**
   * Of a picture in which the second network alone is new, the run's own snapshot tells nothing.
   */
  public void showOtherRival() {
    if (run.rivalSnapshotProperty().get() != drawnRival) {
      show();
    }
  }

  private void show() {
    var snapshot = run.snapshot();
    if (snapshot == null || !onScreen) {
      return;
    }
    var seen = limits.getValue();
    gauge.show(
        snapshot.figures().accuracy(),
        seen == null ? OptionalDouble.empty() : OptionalDouble.of(seen.best().accuracy()));
    loss.show(Charts.loss(run, seen));
    drawnRival = run.rivalSnapshotProperty().get();
  }
}
