package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestCircleTest {
  private static int correct(Dataset points, double squaredRadius, boolean blueInside) {
    int correct = 0;
    for (int i = 0; i < points.size(); i++) {
      float x1 = (float) points.x1(i);
      float x2 = (float) points.x2(i);
      boolean inside = x1 * x1 + x2 * x2 < squaredRadius;
      correct += (inside == blueInside) == (points.label(i) == 1) ? 1 : 0;
    }
    return correct;
  }

  /** Every radius that a point has, and none at all. */
  private static int bruteForce(Dataset points) {
    int most = Math.max(correct(points, -1, true), correct(points, -1, false));
    for (int i = 0; i < points.size(); i++) {
      float x1 = (float) points.x1(i);
      float x2 = (float) points.x2(i);
      float squared = x1 * x1 + x2 * x2;
      most = Math.max(most, correct(points, Math.nextUp((double) squared), true));
      most = Math.max(most, correct(points, Math.nextUp((double) squared), false));
    }
    return most;
  }

  @Test
  void itIsTheBestOfAllRadiiOnLatticesFullOfTies() {
    var random = new Random(4);
    for (int round = 0; round < 200; round++) {
      int n = 1 + random.nextInt(12);
      var x1 = new double[n];
      var x2 = new double[n];
      var labels = new byte[n];
      for (int i = 0; i < n; i++) {
        x1[i] = random.nextInt(5) - 2;
        x2[i] = random.nextInt(5) - 2;
        labels[i] = (byte) random.nextInt(2);
      }
      var points = new Dataset(x1, x2, labels);
      assertThat(BestCircle.of(points).correct()).isEqualTo(bruteForce(points));
    }
  }

  @Test
  void itSeparatesTheNotebooksCircles() {
    assertThat(BestCircle.of(Shape.CIRCLES.make(1000, 0, 42)).accuracy()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.3})
  void noiseLowersTheCircleToo(double noise) {
    double expected = noise == 0.05 ? 98 : noise == 0.1 ? 86 : 64;
    double accuracy = BestCircle.of(Shape.CIRCLES.make(10_000, noise, 42)).accuracy();
    assertThat(accuracy).isCloseTo(expected, within(2.5));
  }

  @Test
  void pointsWhoseSquaresFloat32HasNoRoomForAreStillPartedByACircle() {
    var x1 = new double[] {1, 2, 3, 4, 1e20, 3e20};
    var labels = new byte[] {0, 0, 0, 0, 1, 1};
    assertThat(BestCircle.of(new Dataset(x1, new double[6], labels)).correct()).isEqualTo(6);
  }
}
