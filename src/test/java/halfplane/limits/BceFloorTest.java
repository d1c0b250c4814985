package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.Reference;
import halfplane.data.Dataset;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BceFloorTest {
  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void itIsTheReferences(Reference reference) {
    var floor = Limits.of(Preparation.of(reference.experiment()).train()).floor();
    double expected = reference.json().at("/limits/bce_floor").asDouble();
    assertThat(floor.loss()).isCloseTo(expected, within(1e-9));
    if (expected > 1e-6) {
      double[] line = {floor.line().w1(), floor.line().w2(), floor.line().b()};
      for (int i = 0; i < 3; i++) {
        assertThat(line[i])
            .isCloseTo(
                reference.json().at("/limits/bce_floor_affine_w1_w2_b/" + i).asDouble(),
                within(1e-7));
      }
    }
  }

  @Test
  void whereTheClassesCanBeSeparatedItIsZeroAndTheLineSeparatesThem() {
    var points =
        new Dataset(
            new double[] {-2, -1, 1, 2}, new double[] {0, 5, -5, 0}, new byte[] {0, 0, 1, 1});
    var floor = Limits.of(points).floor();
    assertThat(floor.loss()).isZero();
    assertThat(floor.line().correct(points)).isEqualTo(4);
  }

  @Test
  void onlyPointsOnOneLineHaveAValleyOfEqualFloors() {
    var x = new double[] {1, 2, 3, 4};
    var labels = new byte[] {0, 1, 0, 1};
    var constant = new double[] {0.1f, 0.1f, 0.1f, 0.1f};
    assertThat(Limits.of(new Dataset(x, constant, labels)).floor().hasValley()).isTrue();
    assertThat(Limits.of(new Dataset(constant, x, labels)).floor().hasValley()).isTrue();
    assertThat(Limits.of(new Dataset(x, x, labels)).floor().hasValley()).isTrue();
    assertThat(Limits.of(Preparation.of(Experiment.NOTEBOOK).train()).floor().hasValley())
        .isFalse();
  }

  @Test
  void noLineNearItHasALowerLoss() {
    var random = new Random(1);
    var train = Preparation.of(Experiment.NOTEBOOK).train();
    var floor = Limits.of(train).floor();
    for (int i = 0; i < 200; i++) {
      var line = floor.line();
      var moved =
          new Line(
              line.w1() + 0.1 * random.nextGaussian(),
              line.w2() + 0.1 * random.nextGaussian(),
              line.b() + 0.1 * random.nextGaussian());
      assertThat(loss(moved, train)).isGreaterThan(floor.loss());
    }
  }

  private static double loss(Line line, Dataset points) {
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double z = line.logit(points.x1(i), points.x2(i));
      sum += Math.log1p(Math.exp(points.label(i) == 1 ? -z : z));
    }
    return sum / points.size();
  }

  /** Equal points of both classes on the edge: the infimum is approached, not reached. */
  @Test
  void classesThatTouchHaveTheLossOfTheirTies() {
    var points =
        new Dataset(new double[] {-1, 0, 0, 1}, new double[] {0, 0, 0, 0}, new byte[] {0, 0, 1, 1});
    assertThat(Limits.of(points).floor().loss()).isCloseTo(Math.log(2) / 2, within(1e-14));
  }

  @Test
  void neitherTheUnitsNorAnOffsetOfTheDataChangeIt() {
    var random = new Random(4);
    int n = 60;
    var x = new double[n];
    var y = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x[i] = Math.round(random.nextGaussian() * 64) / 64.0;
      y[i] = Math.round(random.nextGaussian() * 64) / 64.0;
      labels[i] = (byte) (x[i] + random.nextGaussian() > 0 ? 1 : 0);
    }
    double expected = Limits.of(new Dataset(x, y, labels)).floor().loss();
    for (double[] change : new double[][] {{0x1p-24, 0}, {0x1p20, 0}, {1, 1 << 16}}) {
      var a = new double[n];
      var b = new double[n];
      for (int i = 0; i < n; i++) {
        a[i] = x[i] * change[0] + change[1];
        b[i] = y[i] * change[0] + change[1];
      }
      assertThat(Limits.of(new Dataset(a, b, labels)).floor().loss())
          .isCloseTo(expected, within(1e-9));
    }
  }

  /** A point that is classified right and so far off that the others are at one place beside it. */
  @ParameterizedTest
  @ValueSource(doubles = {4, 1e9, 1e18, 1e37})
  void aPointFarOffOnItsOwnSideLeavesTheOthersTheirFloor(double far) {
    double[] x = {-3, -2, -1, 0, 0, 1, 1, 2, 3};
    double[] y = {0, 1, 0, 1, 0, 0, 1, 0, 1};
    byte[] labels = {0, 0, 0, 1, 0, 1, 0, 1, 1};
    var others = Limits.of(new Dataset(x, y, labels)).floor();
    var all =
        new Dataset(
            DoubleStream.concat(DoubleStream.of(far), DoubleStream.of(x)).toArray(),
            DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(y)).toArray(),
            new byte[] {1, 0, 0, 0, 1, 0, 1, 0, 1, 1});
    double own = Math.log1p(Math.exp(-others.line().logit(far, 0)));
    assertThat(Limits.of(all).floor().loss())
        .isLessThanOrEqualTo((9 * others.loss() + own) / 10 + 1e-15)
        .isGreaterThanOrEqualTo(0.9 * others.loss() - 1e-15);
  }

  /** As degrees Celsius and Fahrenheit, whose difference is rounding; here it is told apart. */
  @ParameterizedTest
  @ValueSource(doubles = {0x1p-4, 0x1p-14, 0x1p-20})
  void nearlyProportionalColumnsHaveTheFloorOfTheirDifference(double difference) {
    var random = new Random(5);
    int n = 200;
    var x = new double[n];
    var rest = new double[n];
    var proportional = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextInt(1, 16) / 8.0;
      rest[i] = random.nextInt(-2, 3);
      proportional[i] = 2 * x[i] + difference * rest[i];
      labels[i] = (byte) (x[i] + rest[i] + random.nextGaussian() > 1 ? 1 : 0);
    }
    assertThat(Limits.of(new Dataset(x, proportional, labels)).floor().loss())
        .isCloseTo(Limits.of(new Dataset(x, rest, labels)).floor().loss(), within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 1.75, 0x3p-40, -1e6})
  void pointsOfOneLineHaveTheFloorOfTheirPlacesOnIt(double slope) {
    var random = new Random(6);
    int n = 40;
    var x = new double[n];
    var y = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextInt(-9, 10);
      y[i] = slope * x[i];
      labels[i] = (byte) (x[i] + 5 * random.nextGaussian() > 0 ? 1 : 0);
    }
    assertThat(Limits.of(new Dataset(x, y, labels)).floor().loss())
        .isCloseTo(Limits.of(new Dataset(x, new double[n], labels)).floor().loss(), within(1e-13));
  }
}
