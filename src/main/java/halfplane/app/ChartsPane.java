package halfplane.app;

import halfplane.limits.Limits;
import halfplane.view.AccuracyGauge;
import halfplane.view.CurveChart;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The gauge and the curves of loss and accuracy, held against what no line can beat. */
final class ChartsPane extends VBox {
  private final AccuracyGauge gauge = new AccuracyGauge();
  private final CurveChart loss =
      new CurveChart(
          "loss-chart",
          new CurveChart.ChartFormat(Words.of("chart.loss"), "%.4f", 0.004, 5, Double.MAX_VALUE));
  private final CurveChart accuracy =
      new CurveChart(
          "accuracy-chart",
          new CurveChart.ChartFormat(Words.of("chart.accuracy"), "%.1f", 8, 100, 100));
  private final Run run;

  ChartsPane(Run run) {
    this.run = run;
    getStyleClass().add("charts");
    for (var chart : List.of(loss, accuracy)) {
      chart.setPrefHeight(120);
      VBox.setVgrow(chart, Priority.ALWAYS);
    }
    getChildren().addAll(gauge, loss, accuracy);
    Tips.install(gauge, this::gaugeTip);
    run.snapshotProperty().addListener((observed, was, is) -> show());
    run.limitsProperty().addListener((observed, was, is) -> show());
    run.experimentProperty().addListener((observed, was, is) -> show());
  }

  private String gaugeTip() {
    var ceiling = gauge.ceiling();
    return ceiling.isPresent()
        ? Words.of("gauge.tip", ceiling.getAsDouble())
        : Words.of("gauge.tip.unknown");
  }

  void setPlotStyle(PlotStyle style) {
    gauge.setPlotStyle(style);
    loss.setPlotStyle(style);
    accuracy.setPlotStyle(style);
  }

  CurveChart accuracyChart() {
    return accuracy;
  }

  private void show() {
    var snapshot = run.snapshot();
    if (snapshot == null) {
      return;
    }
    var limits = run.limitsProperty().get();
    var history = snapshot.history();
    int limit = Math.max(run.experiment().schedule().epochs(), history.size());
    gauge.show(
        snapshot.figures().accuracy(),
        limits == null ? OptionalDouble.empty() : OptionalDouble.of(limits.best().accuracy()));
    loss.show(
        new CurveChart.Curves(
            history.size(),
            snapshot.epochs(),
            limit,
            epoch -> history.figures(epoch).loss(),
            epoch -> history.figures(epoch).testLoss(),
            snapshot.figures().loss(),
            snapshot.figures().testLoss(),
            lossLevels(limits)));
    accuracy.show(
        new CurveChart.Curves(
            history.size(),
            snapshot.epochs(),
            limit,
            epoch -> history.figures(epoch).accuracy(),
            epoch -> history.figures(epoch).testAccuracy(),
            snapshot.figures().accuracy(),
            snapshot.figures().testAccuracy(),
            accuracyLevels(limits)));
  }

  private static List<CurveChart.Level> lossLevels(Limits limits) {
    var levels = new ArrayList<CurveChart.Level>();
    levels.add(new CurveChart.Level(Words.of("level.guess"), "ln 2", Limits.GUESSING, false));
    if (limits != null) {
      levels.add(
          new CurveChart.Level(
              Words.of("level.floor", limits.floor().loss()),
              Words.of("level.floor.short", limits.floor().loss()),
              limits.floor().loss(),
              true));
    }
    return levels;
  }

  private static List<CurveChart.Level> accuracyLevels(Limits limits) {
    return limits == null
        ? List.of()
        : List.of(
            new CurveChart.Level(
                Words.of("level.best", limits.best().accuracy()),
                Words.of("level.best.short", limits.best().accuracy()),
                limits.best().accuracy(),
                true));
  }
}
