package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMapTest {
  private static final Dataset TRAIN = Preparation.of(Experiment.NOTEBOOK).train();

  @ParameterizedTest
  @EnumSource
  void everyCellIsItsOwnLinesCount(Shape shape) {
    var points = shape.make(300, 0.2, 9);
    var map = LineMap.of(points, 90, 40);
    for (int column = 0; column < 90; column++) {
      for (int row = 0; row < 40; row++) {
        assertThat(map.correct(column, row)).isEqualTo(map.line(column, row).correct(points));
      }
    }
  }

  @Test
  void noCellBeatsTheBestLineAndTheBrightestComesClose() {
    var map = LineMap.of(TRAIN, 720, 260);
    int brightest = 0;
    for (int column = 0; column < 720; column++) {
      for (int row = 0; row < 260; row++) {
        brightest = Math.max(brightest, map.correct(column, row));
      }
    }
    assertThat(brightest).isBetween(480, BestLine.of(TRAIN).correct());
  }

  @Test
  void aLineIsFoundAtItsOwnPlace() {
    var map = LineMap.of(TRAIN, 720, 260);
    var line = map.line(123, 45);
    var scaled = new Line(3 * line.w1(), 3 * line.w2(), 3 * line.b());
    assertThat(map.column(scaled)).isCloseTo(123, within(1e-9));
    assertThat(map.row(scaled)).isCloseTo(45, within(1e-9));
  }

  @Test
  void equalPointsHaveAMapToo() {
    var equal = new Dataset(new double[4], new double[4], new byte[] {0, 1, 1, 1});
    assertThat(LineMap.of(equal, 8, 8).correct(0, 7)).isEqualTo(3);
  }

  @Test
  void equalPointsFarAwayHaveTheirOwnLinesToo() {
    double[] far = {1e10, 1e10, 1e10, 1e10};
    var equal = new Dataset(far, far, new byte[] {0, 1, 1, 1});
    var map = LineMap.of(equal, 8, 8);
    for (int row = 0; row < 8; row++) {
      assertThat(map.correct(0, row)).isEqualTo(map.line(0, row).correct(equal));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0x1p-40, 0x1p-100, 0x1p60})
  void pointsInAnotherUnitHaveTheSameMap(double unit) {
    var points = Shape.MOONS.make(200, 0.2, 9);
    var x1 = new double[200];
    var x2 = new double[200];
    var labels = new byte[200];
    for (int i = 0; i < 200; i++) {
      x1[i] = unit * points.x1(i);
      x2[i] = unit * points.x2(i);
      labels[i] = (byte) points.label(i);
    }
    var map = LineMap.of(points, 36, 12);
    var scaled = LineMap.of(new Dataset(x1, x2, labels), 36, 12);
    for (int cell = 0; cell < 36 * 12; cell++) {
      assertThat(scaled.correct(cell % 36, cell / 36)).isEqualTo(map.correct(cell % 36, cell / 36));
    }
  }

  @Test
  void itsMiddleAndReachAreThePointsOwn() {
    var points =
        new Dataset(new double[] {10, 16, 13}, new double[] {-4, 4, 0}, new byte[] {0, 1, 1});
    var map = LineMap.of(points, 8, 8);
    assertThat(map.points()).isEqualTo(3);
    assertThat(map.row(new Line(1, 0, -13))).isCloseTo(3.5, within(1e-12));
    assertThat(map.row(new Line(0, 1, 0))).isCloseTo(3.5, within(1e-12));
    assertThat(map.row(new Line(0, 2, -2 * 5 * 1.05))).isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void everyDirectionHasItsColumn() {
    var map = LineMap.of(TRAIN, 36, 8);
    for (int column = 0; column < 36; column++) {
      assertThat(map.column(map.line(column, 2))).isCloseTo(column, within(1e-9));
    }
    assertThat(map.column(new Line(1, 0, 0))).isEqualTo(-0.5);
  }
}
