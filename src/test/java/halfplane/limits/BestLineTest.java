package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.Reference;
import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.training.Preparation;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BestLineTest {
  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void theCountIsTheReferences(Reference reference) {
    var train = Preparation.of(reference.experiment()).train();
    var best = BestLine.of(train);
    assertThat(best.points()).isEqualTo(reference.json().at("/limits/train_points").asInt());
    assertThat(best.correct()).isEqualTo(reference.json().at("/limits/best_line_correct").asInt());
    assertThat(best.line().correct(train)).isEqualTo(best.correct());
  }

  /** Coordinates on a small lattice make equal points, and many on one line. */
  @RepeatedTest(300)
  void onALatticeItIsWhatTryingEveryHalfPlaneFinds(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    int n = 1 + random.nextInt(11);
    int lattice = 1 + random.nextInt(5);
    var x = new double[n];
    var y = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextInt(lattice + 1);
      y[i] = random.nextInt(lattice);
      labels[i] = (byte) random.nextInt(2);
    }
    var points = new Dataset(x, y, labels);
    var best = BestLine.of(points);
    assertThat(best.correct()).isEqualTo(EveryHalfPlane.mostCorrect(points));
    assertThat(best.line().correct(points)).isEqualTo(best.correct());
  }

  @ParameterizedTest
  @EnumSource
  void onMadeSetsItIsWhatTryingEveryHalfPlaneFinds(Shape shape) {
    for (int seed = 0; seed < 10; seed++) {
      var points = shape.make(30, seed % 3 * 0.1, seed);
      var best = BestLine.of(points);
      assertThat(best.correct()).isEqualTo(EveryHalfPlane.mostCorrect(points));
      assertThat(best.line().correct(points)).isEqualTo(best.correct());
    }
  }

  @Test
  void onePointAndManyEqualPointsAreNoTrouble() {
    var one = new Dataset(new double[] {1}, new double[] {2}, new byte[] {1});
    assertThat(BestLine.of(one).correct()).isEqualTo(1);
    var equal = new Dataset(new double[5], new double[5], new byte[] {0, 1, 1, 0, 1});
    assertThat(BestLine.of(equal).correct()).isEqualTo(3);
  }

  @Test
  void exclusiveOrAllowsThreeOfFour() {
    var xor =
        new Dataset(new double[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1}, new byte[] {0, 1, 1, 0});
    assertThat(BestLine.of(xor).correct()).isEqualTo(3);
  }

  @Test
  void theBestLineOnFullCirclesIsCloseToTheIdealRings() {
    var points = Shape.CIRCLES.make(2000, 0, 1);
    double ideal = 100 * (0.5 + Math.acos(Shape.INNER_RADIUS) / (2 * Math.PI));
    assertThat(BestLine.of(points).accuracy()).isBetween(ideal - 0.2, ideal + 0.2);
  }

  /** So fine that float64's products of coordinates lose what decides on which side a point is. */
  @RepeatedTest(60)
  void nearlyStraightRowsOfPointsAreToldApart(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    int n = 3 + random.nextInt(6);
    var x = new double[n];
    var y = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextInt(9) - 4 + random.nextInt(3) * 0x1p-20;
      y[i] = 2 * Math.rint(x[i]) + random.nextInt(3) * 0x1p-20;
      labels[i] = (byte) random.nextInt(2);
    }
    var points = new Dataset(x, y, labels);
    var best = BestLine.of(points);
    assertThat(best.correct()).isEqualTo(EveryHalfPlane.mostCorrect(points));
    assertThat(best.line().correct(points)).isEqualTo(best.correct());
  }

  /** So far apart that float64 cannot hold how far one is from another. */
  @RepeatedTest(20)
  void pointsOfOneLineAreOnItHoweverFarApartTheyAre(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    double near = Math.scalb(1.0, -random.nextInt(26, 45));
    double[] places = {-1, near, 8 * near, 1};
    var x = new double[4];
    var y = new double[4];
    for (int i = 0; i < 4; i++) {
      x[i] = places[i] * (1 + random.nextInt(1 << 20) * 0x1p-22);
      y[i] = 3 * x[i];
    }
    assertThat(BestLine.of(new Dataset(x, y, new byte[] {0, 1, 0, 1})).correct()).isEqualTo(3);
    assertThat(BestLine.of(new Dataset(x, y, new byte[] {0, 0, 1, 1})).correct()).isEqualTo(4);
  }
}
