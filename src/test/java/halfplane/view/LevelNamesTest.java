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

  private static double right(IntToDoubleFunction train, int rivalEpochs) {
    var level = new CurveChart.Level("floor 0.5: no line below", "floor 0.5", 0.5, true);
    var curves =
        new CurveChart.Curves(
            100, 100, 100, train, epoch -> 0.9, 0, 0, List.of(level), rivalEpochs, epoch -> 0.9);
    var area = new CurvePainter.Area(40, 10, 300, 100, 100, 0.4, 1);
    return LevelNames.of(curves, area, 10).getFirst().right();
  }

  @Test
  void aNameStandsAtTheRightWhereNoCurveRunsThroughIt() {
    assertThat(right(epoch -> 0.8, 0)).isEqualTo(337);
  }

  @Test
  void aNameThatACurveRunsThroughAtTheRightStandsAtTheLeft() {
    assertThat(right(epoch -> 0.53 + 0.4 * Math.exp(-epoch / 40.0), 0)).isBetween(60.0, 200.0);
  }

  @Test
  void aNameThatIsRunThroughOnBothSidesStaysAtTheRight() {
    assertThat(right(epoch -> 0.53, 0)).isEqualTo(337);
  }

  @Test
  void aNameThatIsWiderThanTheChartIsShort() {
    var level = new CurveChart.Level("best 60: ".repeat(20), "best 60", 60, true);
    var curves =
        new CurveChart.Curves(
            9, 9, 9, epoch -> 50, epoch -> 50, 0, 0, List.of(level), 0, epoch -> 0);
    var area = new CurvePainter.Area(40, 10, 300, 100, 9, 40, 100);
    assertThat(LevelNames.of(curves, area, 10).getFirst().name()).isEqualTo("best 60");
  }

  @Test
  void besideARivalNamesAreShort() {
    var level = new CurveChart.Level("best 60: none above", "best 60", 60, true);
    var curves =
        new CurveChart.Curves(
            9, 9, 9, epoch -> 50, epoch -> 50, 0, 0, List.of(level), 9, epoch -> 90);
    var area = new CurvePainter.Area(40, 10, 300, 100, 9, 40, 100);
    assertThat(LevelNames.of(curves, area, 10).getFirst().name()).isEqualTo("best 60");
  }
}
