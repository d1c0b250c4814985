package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BCEWithLogitsTest {
  private static float[] row(float... values) {
    return values;
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1e-9f, -1e-3f, 0.3f, -2.5f, 7, -19, 39, -41, 88, -500, 1e30f})
  void theLossIsTheStableFormOfTheDefinition(float z) {
    for (float y : new float[] {0, 1}) {
      double exact = Math.max(z, 0) - (double) z * y + Math.log1p(Math.exp(-Math.abs((double) z)));
      assertThat(new BCEWithLogits().sum(row(z), row(y)))
          .isCloseTo(exact, within(1e-12 + 1e-12 * Math.abs(exact)));
    }
  }

  @Test
  void theSumIsOverAllSamplesWhateverTheirNumber() {
    var random = new Random(5);
    for (int n = 1; n < 40; n++) {
      var z = new float[n];
      var y = new float[n];
      double sum = 0;
      for (int i = 0; i < n; i++) {
        z[i] = (float) random.nextGaussian();
        y[i] = random.nextInt(2);
        sum += new BCEWithLogits().sum(row(z[i]), row(y[i]));
      }
      assertThat(new BCEWithLogits().sum(z, y)).isCloseTo(sum, within(1e-10));
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1e-7f, -0.2f, 3, -12, 60, -90})
  void theGradientIsProbabilityLessLabelOverTheSamples(float z) {
    var out = new float[1];
    new BCEWithLogits().gradient(row(z), row(1), 4, out);
    assertThat((double) out[0]).isCloseTo((1 / (1 + Math.exp(-z)) - 1) / 4, within(1e-7));
  }

  @Test
  void notANumberStaysNotANumber() {
    assertThat(new BCEWithLogits().sum(row(Float.NaN), row(1))).isNaN();
    assertThat(new BCEWithLogits().sum(row(Float.POSITIVE_INFINITY), row(1))).isNaN();
  }

  /** What {@code torch.round(torch.sigmoid(z))} computes in float32. */
  private static int roundedSigmoid(float z) {
    float p = 1f / (1f + (float) Math.exp(-z));
    return (int) Math.rint(p);
  }

  @Test
  void predictionsRoundHalfToEvenAsTorchDoesInFloat32() {
    assertThat(BCEWithLogits.prediction(0)).isZero();
    assertThat(BCEWithLogits.prediction(1e-8f)).isZero();
    float z = 1e-9f;
    while (z < 1) {
      assertThat(BCEWithLogits.prediction(z)).as("z = %s", z).isEqualTo(roundedSigmoid(z));
      assertThat(BCEWithLogits.prediction(-z)).isZero();
      z *= 1.003f;
    }
  }

  @Test
  void correctCountsTheRightPredictions() {
    assertThat(new BCEWithLogits().correct(row(2, -1, 0, 3), row(1, 0, 0, 0))).isEqualTo(3);
  }
}
