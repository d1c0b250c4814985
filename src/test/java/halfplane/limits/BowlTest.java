package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.data.StraightLabels;
import halfplane.random.NumpyRandom;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BowlTest {
  private static double leastOfManyConstants(Dataset points, double w1, double w2) {
    double least = Double.POSITIVE_INFINITY;
    for (double b = -12; b <= 12; b += 0.005) {
      var line = new Line(w1, w2, b);
      double sum = 0;
      for (int i = 0; i < points.size(); i++) {
        double z = line.logit((float) points.x1(i), (float) points.x2(i));
        sum += Math.max(z, 0) - z * points.label(i) + Math.log1p(Math.exp(-Math.abs(z)));
      }
      least = Math.min(least, sum / points.size());
    }
    return least;
  }

  @Test
  void everyCellHasTheLossOfTheBestConstant() {
    var points = Shape.MOONS.make(150, 0.2, 8);
    var bowl = Bowl.of(points, 4, 9);
    for (int column = 0; column < 9; column++) {
      for (int row = 0; row < 9; row++) {
        double expected = leastOfManyConstants(points, column - 4.0, 4.0 - row);
        assertThat(bowl.loss(column, row)).isCloseTo(expected, within(1e-4));
      }
    }
  }

  @Test
  void theCirclesBowlHasItsBottomAtTheFloor() {
    var train = Preparation.of(Experiment.NOTEBOOK).train();
    var floor = Limits.of(train).floor();
    var bowl = Bowl.of(train, 0.5, 81);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 81 * 81; i++) {
      least = Math.min(least, bowl.loss(i % 81, i / 81));
    }
    assertThat(least).isCloseTo(floor.loss(), within(2e-5)).isGreaterThan(floor.loss() - 1e-6);
  }

  @Test
  void straightLabelsOpenItIntoAValley() {
    var data = Experiment.NOTEBOOK.data();
    var labels = Optional.of(new StraightLabels(0, 0));
    var train =
        Preparation.of(Experiment.NOTEBOOK.withData(data.withStraightLabels(labels))).train();
    var bowl = Bowl.of(train, 32, 33);
    for (int column = 16; column < 32; column++) {
      assertThat(bowl.loss(column + 1, 16)).isLessThan(bowl.loss(column, 16));
    }
    assertThat(bowl.loss(32, 16)).isLessThan(0.06);
  }

  @Test
  void betweenTheCellsItIsInterpolated() {
    var bowl = Bowl.of(Shape.CIRCLES.make(40, 0.1, 2), 1, 5);
    assertThat(bowl.at(2, 3)).isCloseTo(bowl.loss(2, 3), within(1e-12));
    double middle = (bowl.loss(1, 1) + bowl.loss(2, 1) + bowl.loss(1, 2) + bowl.loss(2, 2)) / 4;
    assertThat(bowl.at(1.5, 1.5)).isCloseTo(middle, within(1e-12));
    double across = 0.75 * bowl.loss(3, 2) + 0.25 * bowl.loss(4, 2);
    double below = 0.75 * bowl.loss(3, 3) + 0.25 * bowl.loss(4, 3);
    assertThat(bowl.at(3.25, 2.125)).isCloseTo(across * 0.875 + below * 0.125, within(1e-12));
    assertThat(bowl.at(4, 4)).isCloseTo(bowl.loss(4, 4), within(1e-12));
    assertThat(bowl.reach()).isEqualTo(1);
  }

  @Test
  void anyPlaceHasTheLossOfTheBestConstantHoweverFarFromTheCells() {
    var points = Shape.BLOBS.make(200, 0.5, 42);
    var bowl = Bowl.of(points, 11, 61);
    for (double w1 = -0.4; w1 < 12; w1 += 0.39) {
      for (double w2 = -0.3; w2 < 0.5; w2 += 0.17) {
        assertThat(bowl.lossAt(w1, w2)).isCloseTo(least(points, w1, w2), within(1e-5));
      }
    }
  }

  @Test
  void farOutTheLossGrowsAsTheWeightsDo() {
    var bowl = Bowl.of(Shape.CIRCLES.make(200, 0.1, 42), 1, 5);
    for (double angle = 0; angle < 6; angle++) {
      double w1 = Math.cos(angle);
      double w2 = Math.sin(angle);
      double near = bowl.lossAt(1e10 * w1, 1e10 * w2);
      double far = bowl.lossAt(1e35 * w1, 1e35 * w2);
      assertThat(far / near / 1e25).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void atACellAnyPlacesLossIsTheCells() {
    var bowl = Bowl.of(Shape.MOONS.make(150, 0.2, 8), 4, 9);
    assertThat(bowl.lossAt(3, -2)).isCloseTo(bowl.loss(7, 6), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 1})
  void amongPointsOfOneClassAConstantBringsTheLossTo0WhateverTheWeights(byte label) {
    var labels = new byte[] {label, label, label};
    var bowl = Bowl.of(new Dataset(new double[] {0, 1, 2}, new double[] {1, 0, 2}, labels), 0.5, 5);
    for (int cell = 0; cell < 25; cell++) {
      assertThat(bowl.loss(cell % 5, cell / 5)).isZero();
    }
    assertThat(bowl.lossAt(3, -40)).isZero();
  }

  /** By halves, in float64. */
  private static double least(Dataset points, double w1, double w2) {
    double low = -1e6;
    double high = 1e6;
    for (int step = 0; step < 100; step++) {
      double b = (low + high) / 2;
      double slope = 0;
      for (int i = 0; i < points.size(); i++) {
        double z = w1 * (float) points.x1(i) + w2 * (float) points.x2(i) + b;
        slope += 1 / (1 + Math.exp(-z)) - points.label(i);
      }
      low = slope > 0 ? low : b;
      high = slope > 0 ? b : high;
    }
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double z = w1 * (float) points.x1(i) + w2 * (float) points.x2(i) + low;
      sum += Math.max(z, 0) - z * points.label(i) + Math.log1p(Math.exp(-Math.abs(z)));
    }
    return sum / points.size();
  }

  @ParameterizedTest
  @CsvSource({"100,8", "1000,64"})
  void skewedPointsInLargeUnitsHaveTheLossOfTheBestConstantToo(double mean, double reach) {
    int n = 400;
    var x1 = new double[n];
    var x2 = new double[n];
    var labels = new byte[n];
    var random = new NumpyRandom(3);
    for (int i = 0; i < n; i++) {
      x1[i] = -mean * Math.log(1 - random.nextDouble());
      x2[i] = -mean * Math.log(1 - random.nextDouble());
      labels[i] = (byte) (i % 2);
    }
    var points = new Dataset(x1, x2, labels);
    var bowl = Bowl.of(points, reach, 9);
    for (int cell = 0; cell < 81; cell++) {
      double expected = least(points, reach * (cell % 9 - 4) / 4, reach * (4 - cell / 9) / 4);
      assertThat(bowl.loss(cell % 9, cell / 9)).isCloseTo(expected, within(1e-3 * expected));
    }
  }

  @Test
  void pointsFarFromTheOriginHaveTheSameBowl() {
    var near = Shape.MOONS.make(150, 0.2, 8);
    var x1 = new double[150];
    var x2 = new double[150];
    var labels = new byte[150];
    for (int i = 0; i < 150; i++) {
      x1[i] = near.x1(i) + 512;
      x2[i] = near.x2(i) - 256;
      labels[i] = (byte) near.label(i);
    }
    var bowl = Bowl.of(near, 4, 9);
    var moved = Bowl.of(new Dataset(x1, x2, labels), 4, 9);
    for (int i = 0; i < 81; i++) {
      assertThat(moved.loss(i % 9, i / 9)).isCloseTo(bowl.loss(i % 9, i / 9), within(1e-3));
    }
  }
}
