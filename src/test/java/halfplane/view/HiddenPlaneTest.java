package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Network;
import halfplane.nn.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenPlaneTest {
  private static final List<Feature> PLAIN = List.of(Feature.X1, Feature.X2);
  private static final int N = 200;

  private final float[] x1 = new float[N];
  private final float[] x2 = new float[N];

  HiddenPlaneTest() {
    var points = Shape.CIRCLES.make(N, 0.03, 42);
    for (int i = 0; i < N; i++) {
      x1[i] = (float) points.x1(i);
      x2[i] = (float) points.x2(i);
    }
  }

  private HiddenPlane plane(Activation activation, Integer... hidden) {
    var network = Network.initial(new Architecture(2, List.of(hidden), activation), 42);
    return new HiddenPlane(network.weights(), PLAIN, x1, x2);
  }

  @Test
  void ofALinearLayersFiveSingularValuesThreeAreZero() {
    var plane = plane(Activation.IDENTITY, 5);
    assertThat(plane.rank()).isEqualTo(2);
    assertThat(plane.singularValues()).hasSize(5);
    assertThat(plane.singularValues()[1]).isGreaterThan(1);
    assertThat(plane.singularValues()[2]).isLessThan(1e-4);
  }

  @Test
  void theRoundingOfPointsFarFromZeroIsNoDirection() {
    for (int i = 0; i < N; i++) {
      x1[i] = 52.5f + 0.05f * x1[i];
      x2[i] = 13.4f + 0.1f * x2[i];
    }
    assertThat(plane(Activation.IDENTITY, 5).rank()).isEqualTo(2);
  }

  @Test
  void reluLiftsThem() {
    assertThat(plane(Activation.RELU, 5).rank()).isGreaterThan(2);
  }

  @ParameterizedTest
  @EnumSource
  void noneOfTheWayIsThePlaneItself(Activation activation) {
    float[] a = {0.3f, -1};
    float[] b = {0.7f, 0.2f};
    plane(activation, 4, 3).move(a, b, 0, new float[2]);
    assertThat(a).containsExactly(0.3f, -1);
    assertThat(b).containsExactly(0.7f, 0.2f);
  }

  @ParameterizedTest
  @EnumSource(
      value = Activation.class,
      names = {"IDENTITY", "RELU"})
  void onlyALinearLayerKeepsAStraightLineStraight(Activation activation) {
    float[] a = {-1, 0, 1};
    float[] b = {-0.9f, 0, 0.9f};
    plane(activation, 5).move(a, b, 1, new float[3]);
    double bend = (a[1] - a[0]) * (b[2] - b[0]) - (a[2] - a[0]) * (b[1] - b[0]);
    if (activation == Activation.IDENTITY) {
      assertThat(bend).isCloseTo(0, within(1e-6));
    } else {
      assertThat(Math.abs(bend)).isGreaterThan(1e-3);
    }
  }

  @Test
  void aLayerThatOnlyTurnsThePlaneIsTurnedBack() {
    double angle = 1.1;
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    var architecture = new Architecture(2, List.of(2), Activation.IDENTITY);
    var weights =
        new Weights(
            architecture, new float[] {3 * cos, -3 * sin, 3 * sin, 3 * cos, 5, -2, 1, 1, 0});
    float[] a = {0.3f, -1};
    float[] b = {0.7f, 0.2f};
    var logits = new float[2];
    new HiddenPlane(weights, PLAIN, x1, x2).move(a, b, 1, logits);
    assertThat(a[0]).isCloseTo(0.3f, within(1e-4f));
    assertThat(b[1]).isCloseTo(0.2f, within(1e-4f));
    double expected = 3 * (cos * 0.3 - sin * 0.7) + 5 + 3 * (sin * 0.3 + cos * 0.7) - 2;
    assertThat(logits[0]).isCloseTo((float) expected, within(1e-4f));
  }

  @Test
  void aSingleUnitAndADeadLayerHaveAPictureToo() {
    float[] a = {0.5f};
    float[] b = {0.5f};
    plane(Activation.RELU, 1).move(a, b, 1, new float[1]);
    assertThat(a[0]).isFinite();
    var dead =
        new Weights(
            new Architecture(2, List.of(2), Activation.RELU),
            new float[] {0, 0, 0, 0, -1, -1, 1, 1, 0});
    new HiddenPlane(dead, PLAIN, x1, x2).move(a, b, 1, new float[1]);
    assertThat(a[0]).isFinite();
    assertThat(b[0]).isFinite();
  }
}
