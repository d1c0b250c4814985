package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LevelNamesTest {
  private static final double HEIGHT = 10;

  private static double[] tops(double... lines) {
    return LevelNames.tops(lines, HEIGHT, 20, 100);
  }

  @Test
  void aNameStandsAboveItsLine() {
    assertThat(tops(50, 80)).containsExactly(39, 69);
  }

  @Test
  void aNameWithoutRoomAboveStandsBelowItsLine() {
    assertThat(tops(22)).containsExactly(23);
  }

  @Test
  void namesOfNeighboursStandOneBelowTheOther() {
    assertThat(tops(50, 51)).containsExactly(39, 52);
  }

  @Test
  void namesNearTheBottomDoNotLeaveTheChart() {
    assertThat(tops(94, 95)).containsExactly(80, 90);
  }

  private static final ChartArea AREA =
      new ChartArea(40, 10, 300, 100, 100, new ChartArea.Range(0.4, 1));
  private static final double FLOOR = AREA.y(0.5);

  private static LevelNames.Place floor(ChartArea area, IntToDoubleFunction train) {
    return floor(area, train, 10);
  }

  private static LevelNames.Place floor(ChartArea area, IntToDoubleFunction train, double font) {
    var level = new CurveChart.Level("floor 0.5: no line below", "floor 0.5", 0.5, true);
    var curves =
        new CurveChart.Curves(
            new CurveChart.Curve(100, train),
            new CurveChart.Curve(100, epoch -> 0.9),
            CurveChart.Curve.NONE,
            100,
            100,
            0,
            0,
            List.of(level));
    return LevelNames.of(curves, area, font).getFirst();
  }

  @Test
  void aNameStandsAtTheRightAboveItsLineWhereNoCurveRunsThroughIt() {
    var name = floor(AREA, epoch -> 0.8);
    assertThat(name.right()).isEqualTo(337);
    assertThat(name.top()).isLessThan(FLOOR - HEIGHT);
  }

  @Test
  void aNameThatHardlyFitsReachesPastTheCurvesAndNotOverTheFiguresOfTheAxis() {
    double width = ChartArea.textWidth("floor 0.5", 10 * ChartArea.LINE);
    var narrow = new ChartArea(40, 10, width, 100, 100, AREA.figures());
    assertThat(floor(narrow, epoch -> 0.8).right())
        .isGreaterThan(narrow.right())
        .isLessThan(narrow.right() + 10 * ChartArea.RIGHT);
  }

  @Test
  void whateverTheSizeOfThePrintANameIsAboveItsLineWhereItHidesNothing() {
    for (double font = 10; font < 14; font += 0.1) {
      var name = floor(AREA, epoch -> 0.8, font);
      assertThat(name.top()).isLessThan(FLOOR - ChartArea.LINE * font);
    }
  }

  @Test
  void aNameThatACurveRunsThroughAtTheRightStandsAtTheLeft() {
    var name = floor(AREA, epoch -> 0.53 + 0.4 * Math.exp(-epoch / 40.0));
    assertThat(name.right()).isBetween(60.0, 200.0);
  }

  @Test
  void aNameThatIsRunThroughOnBothSidesStandsBelowItsLine() {
    var name = floor(AREA, epoch -> 0.53);
    assertThat(name.name()).isEqualTo("floor 0.5: no line below");
    assertThat(name.top()).isGreaterThan(FLOOR);
  }

  @Test
  void inALowChartANameIsShortBesideTheCurve() {
    var low = new ChartArea(40, 10, 300, 30, 100, new ChartArea.Range(0.4, 1));
    var name = floor(low, epoch -> 0.53 + 0.4 * Math.exp(-epoch / 15.0));
    assertThat(name.name()).isEqualTo("floor 0.5");
    assertThat(name.right()).isLessThan(120);
  }

  @Test
  void whereEveryPlaceIsRunThroughTheNewestFigureIsNotHidden() {
    var low = new ChartArea(40, 10, 300, 16, 100, new ChartArea.Range(0.4, 1));
    var name = floor(low, epoch -> 0.55);
    assertThat(name.right()).isLessThan(200);
  }

  @Test
  void aProjectorsLowChartHasRoomForTheFloorsNameBelowACurveThatEndsOnIt() {
    double font = 20;
    var guess = new CurveChart.Level("ln 2", "ln 2", 0.693147, false);
    var floor = new CurveChart.Level("floor 0.69298", "floor 0.69298", 0.69298, true);
    var curves =
        new CurveChart.Curves(
            new CurveChart.Curve(100, epoch -> 0.69298 + 0.0027 * Math.exp(-epoch / 15.0)),
            new CurveChart.Curve(100, epoch -> 0.6954),
            CurveChart.Curve.NONE,
            100,
            100,
            0,
            0,
            List.of(guess, floor));
    var format =
        new CurveChart.ChartFormat("Loss", "Loss", Double::toString, 0.004, 5, Double.MAX_VALUE);
    var area = ChartArea.of(260, 180, font, curves, format);
    var name = LevelNames.of(curves, area, font).getLast();
    assertThat(name.top()).isGreaterThan(area.y(0.69298));
    assertThat(name.top() + font * ChartArea.LINE).isLessThanOrEqualTo(area.bottom());
  }

  @Test
  void theNamesOfLinesThatCoincideInALowChartStandBesideEachOther() {
    var guess = new CurveChart.Level("ln 2", "ln 2", 0.693147, false);
    var floor = new CurveChart.Level("floor 0.69298", "floor 0.69298", 0.692980, true);
    var curves =
        new CurveChart.Curves(
            new CurveChart.Curve(99, epoch -> 0.1),
            new CurveChart.Curve(99, epoch -> 0.1),
            CurveChart.Curve.NONE,
            99,
            99,
            0,
            0,
            List.of(guess, floor));
    var low = new ChartArea(40, 10, 300, 40, 99, new ChartArea.Range(0, 0.75));
    var names = LevelNames.of(curves, low, 10);
    assertThat(names.get(1).top()).isEqualTo(names.get(0).top());
    assertThat(names.get(1).right()).isLessThan(names.get(0).right() - 20);
  }

  @Test
  void aNameThatWouldLieOnItsLineInALowChartStandsBesideTheOneAboveIt() {
    var guess = new CurveChart.Level("ln 2", "ln 2", 0.693147, false);
    var floor = new CurveChart.Level("floor 0.69298", "floor 0.69298", 0.692980, true);
    var none = CurveChart.Curve.NONE;
    var curves = new CurveChart.Curves(none, none, none, 0, 100, 0, 0, List.of(guess, floor));
    var low = new ChartArea(50, 30, 228, 54, 100, new ChartArea.Range(0.6919, 0.6965));
    var name = LevelNames.of(curves, low, 11).get(1);
    assertThat(name.top() + ChartArea.LINE * 11).isLessThanOrEqualTo(low.y(0.692980) + 1);
  }

  @Test
  void aNameThatIsWiderThanTheChartIsShort() {
    var level = new CurveChart.Level("best 60: ".repeat(20), "best 60", 60, true);
    var curves =
        new CurveChart.Curves(
            new CurveChart.Curve(9, epoch -> 50),
            new CurveChart.Curve(9, epoch -> 50),
            CurveChart.Curve.NONE,
            9,
            9,
            0,
            0,
            List.of(level));
    var area = new ChartArea(40, 10, 300, 100, 9, new ChartArea.Range(40, 100));
    assertThat(LevelNames.of(curves, area, 10).getFirst().name()).isEqualTo("best 60");
  }

  @Test
  void besideARivalNamesAreShort() {
    var level = new CurveChart.Level("best 60: none above", "best 60", 60, true);
    var curves =
        new CurveChart.Curves(
            new CurveChart.Curve(9, epoch -> 50),
            new CurveChart.Curve(9, epoch -> 50),
            new CurveChart.Curve(9, epoch -> 90),
            9,
            9,
            0,
            0,
            List.of(level));
    var area = new ChartArea(40, 10, 300, 100, 9, new ChartArea.Range(40, 100));
    assertThat(LevelNames.of(curves, area, 10).getFirst().name()).isEqualTo("best 60");
  }

  @Test
  void aChartThatItsNamesWouldHideHasNone() {
    var low = new ChartArea(40, 10, 300, 30, 100, AREA.figures());
    var floor = new CurveChart.Level("floor 0.5: no line below", "floor 0.5", 0.5, true);
    var guessing = new CurveChart.Level("ln 2: guessing", "ln 2", 0.55, false);
    var curve = new CurveChart.Curve(100, epoch -> 0.9);
    var curves =
        new CurveChart.Curves(
            curve, curve, CurveChart.Curve.NONE, 100, 100, 0, 0, List.of(floor, guessing));
    assertThat(LevelNames.of(curves, low, 10)).isEmpty();
    assertThat(LevelNames.of(curves, AREA, 10)).hasSize(2);
  }

  @Test
  void oneThatIsTooLongEvenWhenItIsShortIsWithoutItsFigure() {
    var level = new CurveChart.Level("floor of all lines: 0.69298", "floor 0.69298", 0.69298, true);
    var curves =
        new CurveChart.Curves(
            CurveChart.Curve.NONE,
            CurveChart.Curve.NONE,
            CurveChart.Curve.NONE,
            0,
            10,
            0.7,
            0.7,
            List.of(level));
    var area = new ChartArea(40, 20, 50, 100, 10, new ChartArea.Range(0.69, 0.7));
    assertThat(LevelNames.of(curves, area, 10).getFirst().name()).isEqualTo("floor");
  }
}
