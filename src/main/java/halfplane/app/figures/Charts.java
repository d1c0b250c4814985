package halfplane.app.figures;

import halfplane.app.run.Run;
import halfplane.limits.Limits;
import halfplane.training.Figures;
import halfplane.training.History;
import halfplane.training.Snapshot;
import halfplane.view.CurveChart;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the charts of loss and accuracy show of a run. */
public final class Charts {
  private Charts() {}

  /** A chart for loss. */
  static CurveChart loss() {
    return new CurveChart(
        "loss-chart",
        new CurveChart.ChartFormat(
            Words.of("chart.loss"),
            Words.of("chart.loss.short"),
            Words::loss,
            0.004,
            5,
            Double.MAX_VALUE));
  }

  /** A chart for accuracy, whose title has its figures' unit. */
  public static CurveChart accuracy() {
    var title = Words.of("chart.accuracy");
    return new CurveChart(
        "accuracy-chart", new CurveChart.ChartFormat(title, title, Words::percent, 8, 100, 100));
  }

  /** The run's losses, with the floor if it is known. */
  static CurveChart.Curves loss(Run run, Limits limits) {
    return curves(run, Figures::loss, Figures::testLoss, lossLevels(run, limits));
  }

  /** The run's accuracies, with the best line and the best circle if they are known. */
  public static CurveChart.Curves accuracy(Run run, Limits limits) {
    return curves(run, Figures::accuracy, Figures::testAccuracy, accuracyLevels(run, limits));
  }

  private static CurveChart.Curves curves(
      Run run,
      ToDoubleFunction<Figures> train,
      ToDoubleFunction<Figures> test,
      List<CurveChart.Level> levels) {
    var snapshot = run.snapshot();
    var history = snapshot.history();
    Snapshot rival = run.rivalSnapshotProperty().get();
    return new CurveChart.Curves(
        curve(history, train),
        curve(history, test),
        rival == null ? CurveChart.Curve.NONE : curve(rival.history(), train),
        snapshot.epochs(),
        Math.max(run.experiment().schedule().epochs(), history.size()),
        train.applyAsDouble(snapshot.figures()),
        test.applyAsDouble(snapshot.figures()),
        levels);
  }

  private static CurveChart.Curve curve(History history, ToDoubleFunction<Figures> figure) {
    return new CurveChart.Curve(
        history.size(), epoch -> figure.applyAsDouble(history.figures(epoch)));
  }

  /**
   * That no loss comes below the floor is said of networks whose logit is a line's, and of epochs
   * of one step: with more the figures are of several networks.
   */
  private static List<CurveChart.Level> lossLevels(Run run, Limits limits) {
    var levels = new ArrayList<CurveChart.Level>();
    levels.add(new CurveChart.Level(Words.of("level.guess"), "ln 2", Limits.GUESSING, false));
    if (limits != null && !limits.isSeparable()) {
      var experiment = run.snapshot().experiment();
      var model = experiment.model();
      boolean least = model.drawsLines() && experiment.schedule().isOneStep();
      levels.add(
          new CurveChart.Level(
              Words.of(least ? "level.floor" : "level.floor.short", limits.floor().loss()),
              Words.of("level.floor.short", limits.floor().loss()),
              limits.floor().loss(),
              true));
    }
    return levels;
  }

  /**
   * A circle is marked where it is better than any line; that no run comes above the best line is
   * said of networks that draw one line at most, and of epochs of one step.
   */
  private static List<CurveChart.Level> accuracyLevels(Run run, Limits limits) {
    var levels = new ArrayList<CurveChart.Level>();
    if (limits != null) {
      var experiment = run.snapshot().experiment();
      boolean ceiling =
          !limits.isSeparable()
              && experiment.model().drawsOneLineAtMost()
              && experiment.schedule().isOneStep();
      levels.add(level(ceiling ? "level.best" : "level.all", limits.best().accuracy()));
      if (limits.circleIsBetter()) {
        levels.add(level("level.circle", limits.circle().accuracy()));
      }
    }
    return levels;
  }

  private static CurveChart.Level level(String key, double accuracy) {
    return new CurveChart.Level(
        Words.of(key, Words.percent(accuracy)),
        Words.of(key + ".short", Words.percent(accuracy)),
        accuracy,
        true);
  }
}
