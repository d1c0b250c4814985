package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BCEWithLogitsTest {
  private static float[] row(float... values) {
    return values;
  }

  private static float mean(float[] logits, float[] y) {
    var loss = new BCEWithLogits();
    loss.clear();
    for (int from = 0; from < y.length; from += Block.LONGEST) {
      int to = Math.min(y.length, from + Block.LONGEST);
      loss.add(Arrays.copyOfRange(logits, from, to), Arrays.copyOfRange(y, from, to));
    }
    return loss.mean();
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1e-9f, -1e-3f, 0.3f, -2.5f, 7, -19, 39, -41, 88, -500, 1e30f})
  void theLossIsTheStableFormOfTheDefinition(float z) {
    for (float y : new float[] {0, 1}) {
      double exact = Math.max(z, 0) - (double) z * y + Math.log1p(Math.exp(-Math.abs((double) z)));
      assertThat((double) mean(row(z), row(y)))
          .isCloseTo(exact, within(1.2e-7 + 1.2e-7 * Math.abs(exact)));
    }
  }

  /** What {@code nn.BCEWithLogitsLoss()} of PyTorch 1.13 gave. */
  @ParameterizedTest
  @CsvSource({
    "1, 0x1.f406ap2",
    "3, 0x1.c9e412p2",
    "5, 0x1.54f1f4p2",
    "7, 0x1.16e66p2",
    "8, 0x1.e8bb6p1",
    "9, 0x1.d73568p1",
    "31, 0x1.317562p1",
    "33, 0x1.281cb8p1",
    "100, 0x1.22b74ap1",
    "511, 0x1.0bae84p1",
    "512, 0x1.0bf9aap1",
    "513, 0x1.0b753cp1",
    "800, 0x1.09679cp1",
    "1000, 0x1.0a03fp1",
    "1024, 0x1.094804p1",
    "3000, 0x1.0703e8p1",
    "20000, 0x1.07776ep1",
    "300000, 0x1.0792c6p1"
  })
  void theMeanIsPyTorchsToTheBit(int n, String expected) {
    float mean = mean(TorchValues.logits(n, 0), TorchValues.labels(n));
    assertThat((double) mean).isEqualTo(Double.parseDouble(expected));
  }

  @ParameterizedTest
  @CsvSource({"800, 1236303345", "333, -1894776613"})
  void theGradientIsPyTorchsToTheBit(int n, int expected) {
    var out = new float[n];
    new BCEWithLogits().gradient(TorchValues.logits(n, 0), TorchValues.labels(n), n, out);
    assertThat(Arrays.hashCode(out)).isEqualTo(expected);
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
    assertThat(mean(row(Float.NaN), row(1))).isNaN();
    assertThat(mean(row(Float.POSITIVE_INFINITY), row(1))).isNaN();
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
    float first = BCEWithLogits.FIRST_OF_CLASS_1;
    for (float z = first - 9 * Math.ulp(first);
        z < first + 9 * Math.ulp(first);
        z = Math.nextUp(z)) {
      assertThat(BCEWithLogits.prediction(z)).as("z = %a", z).isEqualTo(roundedSigmoid(z));
    }
    float z = 1e-9f;
    while (z < 1) {
      assertThat(BCEWithLogits.prediction(z)).as("z = %s", z).isEqualTo(roundedSigmoid(z));
      assertThat(BCEWithLogits.prediction(-z)).isZero();
      z *= 1.003f;
    }
  }

  @Test
  void correctCountsTheRightPredictions() {
    assertThat(BCEWithLogits.correct(row(Float.NaN), row(1))).isZero();
    assertThat(BCEWithLogits.correct(row(Float.NaN), row(0))).isZero();
    float first = BCEWithLogits.FIRST_OF_CLASS_1;
    for (float z : new float[] {first, Math.nextDown(first), 0, -first, 1e30f, -1e30f}) {
      assertThat(BCEWithLogits.correct(row(z), row(1))).isEqualTo(BCEWithLogits.prediction(z));
      assertThat(BCEWithLogits.correct(row(z), row(0))).isEqualTo(1 - BCEWithLogits.prediction(z));
    }
    assertThat(BCEWithLogits.correct(row(2, -1, 0, 3), row(1, 0, 0, 0))).isEqualTo(3);
  }
}
