package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.training.NotebookLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvePainterTest {
  private static final double HEIGHT = 150;
  private static final double FONT = 11;

  private static final CurveChart.ChartFormat LOSS =
      new CurveChart.ChartFormat(
          "Loss (BCE)", "Loss", NotebookLog::loss, 0.004, 5, Double.MAX_VALUE);
  private static final CurveChart.ChartFormat ACCURACY =
      new CurveChart.ChartFormat("Accuracy", "Accuracy", Words::percent, 8, 100, 100);

  private static final List<CurveChart.Level> LEVELS =
      List.of(new CurveChart.Level("all of them", "all", 100, true));

  /** A run whose figures stay the same but for the present test figure. */
  private static CurveChart.Curves flat(double value, double now) {
    return new CurveChart.Curves(
        new CurveChart.Curve(10, epoch -> value),
        new CurveChart.Curve(10, epoch -> value),
        CurveChart.Curve.NONE,
        10,
        10,
        value,
        now,
        LEVELS);
  }

  private static ChartArea area(CurveChart.Curves curves, CurveChart.ChartFormat format) {
    return ChartArea.of(210, HEIGHT, FONT, curves, format);
  }

  @Test
  void aFigureBeyondTheChartIsWrittenOut() {
    var curves = flat(3e35, 3e35);
    assertThat(CurvePainter.beyond(curves, LOSS, area(curves, LOSS))).isEqualTo("↑ train 3.00e+35");
  }

  @Test
  void soIsATestFigureAlone() {
    var curves = flat(0.7, 2000);
    assertThat(CurvePainter.beyond(curves, LOSS, area(curves, LOSS))).isEqualTo("↑ test 2.00e+03");
  }

  @Test
  void oneTooLargeForANumberIsInfinite() {
    var curves = flat(0.7, Double.POSITIVE_INFINITY);
    var told = new CurveChart.ChartFormat("Loss", "Loss", Words::loss, 0.004, 5, Double.MAX_VALUE);
    assertThat(CurvePainter.beyond(curves, told, area(curves, told))).isEqualTo("↑ test ∞");
  }

  @Test
  void aFigureInTheChartIsNot() {
    var curves = flat(0.7, 0.7);
    assertThat(CurvePainter.beyond(curves, LOSS, area(curves, LOSS))).isEmpty();
  }

  private static CurveChart.Curves compared() {
    return new CurveChart.Curves(
        new CurveChart.Curve(10, epoch -> 60),
        new CurveChart.Curve(10, epoch -> 60),
        new CurveChart.Curve(10, epoch -> 100),
        10,
        10,
        60,
        60,
        LEVELS);
  }

  private static ChartHeading heading(boolean compared, double ems) {
    return ChartHeading.of(compared, LOSS, ems * FONT, FONT);
  }

  @Test
  void titleAndLegendShareALineWhereThereIsRoom() {
    assertThat(heading(false, 20).title()).isEqualTo("Loss (BCE)");
    assertThat(heading(true, 26).title()).isEqualTo("Loss (BCE)");
    assertThat(heading(true, 26).lines()).isEqualTo(1);
    assertThat(heading(true, 22).title()).isEqualTo("Loss");
    assertThat(heading(true, 22).lines()).isEqualTo(1);
  }

  @Test
  void onANarrowChartTheLegendHasALineOfItsOwnAndTheTitleStays() {
    var alone = heading(false, 12);
    assertThat(alone.title()).isEqualTo("Loss (BCE)");
    assertThat(alone.below()).hasSize(2);
    var compared = heading(true, 12);
    assertThat(compared.title()).isEqualTo("Loss");
    assertThat(compared.beside()).containsExactly(ChartHeading.Name.RIVAL);
    assertThat(compared.below()).hasSize(2);
  }

  @Test
  void aSecondLineOfTheHeadingMovesTheCurvesDown() {
    double usual = area(flat(60, 60), ACCURACY).top();
    assertThat(area(compared(), ACCURACY).top()).isCloseTo(usual + 1.25 * FONT, within(1e-9));
  }

  @Test
  void theNameOfALevelAtTheHighestFigureHasRoomAboveIt() {
    var area = area(flat(60, 60), ACCURACY);
    double line = area.y(100);
    double[] tops = LevelNames.tops(new double[] {line}, 1.25 * FONT, area.top(), HEIGHT);
    assertThat(tops[0] + 1.25 * FONT).isLessThan(line);
  }

  @Test
  void aNameThatIsLongerThanTheAreaOfTheCurvesIsPaintedWhole() {
    var area = new ChartArea(60, 20, 100, 80, 10, new ChartArea.Range(0, 1));
    var room = CurvePainter.room(area, FONT);
    assertThat(room.contains(0, area.top(), area.right(), area.height())).isTrue();
  }
}
