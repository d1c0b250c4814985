package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementaryTest {
  private static double softplusOfMinusAbs(float z) {
    var out = new double[1];
    Elementary.softplusOfMinusAbs(new float[] {z}, 1, out);
    return out[0];
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 0.01f, 0.1f, 0.5f, 1, 2, 3, 5, 10, 17, 25, 33, 39.9f})
  void theLogarithmIsRightToTwelveDigits(float z) {
    double exact = Math.log1p(Math.exp(-z));
    assertThat(softplusOfMinusAbs(z)).isCloseTo(exact, withinPercentage(1e-10));
    assertThat(softplusOfMinusAbs(-z)).isEqualTo(softplusOfMinusAbs(z));
  }

  @Test
  void itIsBestAtTheBoundaryWhereMostLogitsAre() {
    assertThat(softplusOfMinusAbs(0)).isCloseTo(Math.log(2), within(2e-14));
  }

  @Test
  void farFromTheBoundaryNothingChangesAnyMore() {
    assertThat(softplusOfMinusAbs(40)).isEqualTo(softplusOfMinusAbs(1e30f));
    assertThat(softplusOfMinusAbs(39)).isGreaterThan(softplusOfMinusAbs(40));
  }

  @Test
  void theSigmoidIsFloat32sNearest() {
    var out = new float[1];
    for (float z = -45; z < 45; z += 0.037f) {
      Elementary.sigmoid(new float[] {z}, 1, out);
      double exact = 1 / (1 + Math.exp(-Math.max(z, -40)));
      assertThat((double) out[0]).isCloseTo(exact, withinPercentage(6.1e-6));
    }
  }

  @Test
  void onlyTheGivenNumberOfValuesIsWritten() {
    var z = new float[] {1, 1, 1};
    var sigmoid = new float[] {7, 7, 7};
    Elementary.sigmoid(z, 2, sigmoid);
    assertThat(sigmoid[1]).isLessThan(1);
    assertThat(sigmoid[2]).isEqualTo(7);
    var losses = new double[] {7, 7, 7};
    Elementary.softplusOfMinusAbs(z, 2, losses);
    assertThat(losses[1]).isLessThan(1);
    assertThat(losses[2]).isEqualTo(7);
  }
}
