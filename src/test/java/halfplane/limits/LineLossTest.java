package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineLossTest {
  private static double loss(Dataset points, Line line, double scale) {
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double z = scale * line.logit((float) points.x1(i), (float) points.x2(i));
      sum += Math.max(z, 0) - z * points.label(i) + Math.log1p(Math.exp(-Math.abs(z)));
    }
    return sum / points.size();
  }

  private static double leastOfManyScales(Dataset points, Line line) {
    double least = loss(points, line, 0);
    for (double scale = 1e-4; scale < 1e3; scale *= 1.01) {
      least = Math.min(least, loss(points, line, scale));
    }
    return least;
  }

  @ParameterizedTest
  @CsvSource({"1,0,0", "1,1,0.4", "-0.3,1,-0.7", "0.6,-0.8,0.9", "-1,-1,0.1"})
  void itIsTheLeastOfAllScales(double w1, double w2, double b) {
    var points = Shape.MOONS.make(300, 0.25, 3);
    var line = new Line(w1, w2, b);
    double norm = line.norm();
    var unit = new Line(w1 / norm, w2 / norm, b / norm);
    assertThat(new LineLoss(points).of(line))
        .isCloseTo(leastOfManyScales(points, unit), within(2e-5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0x1p66, 0x1p-90})
  void pointsInAnotherUnitHaveTheSameLoss(double unit) {
    var points = Shape.MOONS.make(300, 0.25, 3);
    var x1 = new double[300];
    var x2 = new double[300];
    var labels = new byte[300];
    for (int i = 0; i < 300; i++) {
      x1[i] = unit * points.x1(i);
      x2[i] = unit * points.x2(i);
      labels[i] = (byte) points.label(i);
    }
    double loss = new LineLoss(points).of(new Line(0.6, -0.8, 0.1));
    assertThat(loss).isLessThan(0.6);
    assertThat(new LineLoss(new Dataset(x1, x2, labels)).of(new Line(0.6, -0.8, 0.1 * unit)))
        .isCloseTo(loss, within(1e-6));
  }

  /** All but the nearest points are right, and each is far off beside the one before. */
  @ParameterizedTest
  @ValueSource(doubles = {10, 1e3, 1e7})
  void pointsOfVeryDifferentDistancesHaveTheLossOfTheNearestThatAreNotAllRight(double ratio) {
    double[] distance = {0.1, -0.1, 0.2, -0.2, 0.15, 3e38, -3e38, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] labels = {0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0};
    double far = 0.2;
    for (int i = 7; i < 15; i++) {
      far *= ratio;
      distance[i] = Math.min(far, 1e38) * (labels[i] == 1 ? 1 : -1);
    }
    var points = new Dataset(distance, new double[15], labels);
    var near = new Dataset(Arrays.copyOf(distance, 5), new double[5], Arrays.copyOf(labels, 5));
    var line = new Line(1, 0, 0);
    assertThat(new LineLoss(points).of(line))
        .isCloseTo(leastOfManyScales(near, line) / 3, within(2e-4));
  }

  @Test
  void aLineTheWrongWayRoundIsGuessingAtBest() {
    var points = Shape.BLOBS.make(200, 0.3, 1);
    assertThat(new LineLoss(points).of(new Line(-1, -1, 0))).isEqualTo(Math.log(2));
    assertThat(new LineLoss(points).of(new Line(1, 1, 0))).isLessThan(0.01);
  }

  @Test
  void theFloorsOwnLineReachesTheFloorAndNoOtherPassesIt() {
    var train = Preparation.of(Experiment.NOTEBOOK).train();
    var floor = Limits.of(train).floor();
    var loss = new LineLoss(train);
    assertThat(loss.of(floor.line())).isCloseTo(floor.loss(), within(1e-6));
    var map = LossMap.of(train, 60, 22);
    for (int column = 0; column < map.columns(); column++) {
      for (int row = 0; row < map.rows(); row++) {
        assertThat(map.loss(column, row)).isBetween(floor.loss() - 1e-6, Math.log(2) + 1e-6);
      }
    }
  }

  @Test
  void theMapHoldsTheLossOfEachOfItsLines() {
    var points = Shape.CIRCLES.make(120, 0.2, 5);
    var grid = LineMap.of(points, 24, 10);
    var map = LossMap.of(points, 24, 10);
    var loss = new LineLoss(points);
    for (int column = 0; column < 24; column++) {
      for (int row = 0; row < 10; row++) {
        assertThat(map.loss(column, row)).isEqualTo((float) loss.of(grid.line(column, row)));
      }
    }
  }
}
