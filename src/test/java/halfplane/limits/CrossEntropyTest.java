package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossEntropyTest {
  private static double one(float z, float y) {
    return new CrossEntropy(1).sum(new float[] {z}, new float[] {y});
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1e-9f, -1e-3f, 0.3f, -2.5f, 7, -19, 39, -41, 88, -500, 1e30f})
  void itIsTheStableFormOfTheDefinition(float z) {
    for (float y : new float[] {0, 1}) {
      double exact = Math.max(z, 0) - (double) z * y + Math.log1p(Math.exp(-Math.abs((double) z)));
      assertThat(one(z, y)).isCloseTo(exact, within(1e-12 + 1e-12 * Math.abs(exact)));
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
        sum += one(z[i], y[i]);
      }
      assertThat(new CrossEntropy(n).sum(z, y)).isCloseTo(sum, within(1e-10));
    }
  }
}
