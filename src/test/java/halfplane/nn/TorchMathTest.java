package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TorchMathTest {
  private static final int MANY = 20007;

  private final TorchMath math = new TorchMath(MANY);

  private float sigmoid(float z) {
    var out = new float[16];
    var values = new float[16];
    values[0] = z;
    math.sigmoid(values, 16, out);
    return out[0];
  }

  private float softplusOfMinusAbs(float z) {
    var out = new float[1];
    math.softplusOfMinusAbs(new float[] {z}, 1, out);
    return out[0];
  }

  @Test
  void theSigmoidIsPyTorchsToTheBit() {
    var out = new float[MANY];
    math.sigmoid(TorchValues.wide(MANY, 8), MANY, out);
    assertThat(Arrays.hashCode(out)).isEqualTo(1595551730);
  }

  @Test
  void theSigmoidOfAFewLogitsIsPyTorchsToTheBit() {
    int few = 15;
    var all = TorchValues.wide(MANY, 8);
    var out = new float[MANY];
    for (int i = 0; i < MANY; i += few) {
      int count = Math.min(few, MANY - i);
      var some = new float[count];
      math.sigmoid(Arrays.copyOfRange(all, i, i + count), count, some);
      System.arraycopy(some, 0, out, i, count);
    }
    assertThat(Arrays.hashCode(out)).isEqualTo(37694960);
  }

  @Test
  void theLogarithmIsPyTorchsToTheBit() {
    var out = new float[MANY];
    math.softplusOfMinusAbs(TorchValues.wide(MANY, 2), MANY, out);
    assertThat(Arrays.hashCode(out)).isEqualTo(205223381);
  }

  @Test
  void theSigmoidIsCloseToTheRealOneEverywhere() {
    for (float z = -86; z < 86; z += 0.037f) {
      assertThat((double) sigmoid(z)).isCloseTo(1 / (1 + Math.exp(-z)), withinPercentage(2.4e-5));
    }
    assertThat(sigmoid(1e30f)).isEqualTo(1);
    assertThat(sigmoid(-1e30f)).isBetween(0f, 2e-38f);
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 0.01f, 0.1f, 0.5f, 1, 2, 3, 5, 10, 15})
  void theLogarithmIsTheSameOnBothSides(float z) {
    assertThat((double) softplusOfMinusAbs(z)).isCloseTo(Math.log1p(Math.exp(-z)), within(1.3e-7));
    assertThat(softplusOfMinusAbs(-z)).isEqualTo(softplusOfMinusAbs(z));
  }

  @Test
  void farFromTheBoundaryNothingIsLeft() {
    assertThat(softplusOfMinusAbs(18)).isZero();
    assertThat(softplusOfMinusAbs(-1e30f)).isZero();
  }

  @Test
  void notANumberStaysNotANumber() {
    assertThat(sigmoid(Float.NaN)).isNaN();
    assertThat(softplusOfMinusAbs(Float.NaN)).isNaN();
  }

  @Test
  void onlyTheGivenNumberOfValuesIsWritten() {
    var z = new float[] {1, 1, 1};
    var out = new float[] {7, 7, 7};
    math.sigmoid(z, 2, out);
    assertThat(out[1]).isLessThan(1);
    assertThat(out[2]).isEqualTo(7);
    math.softplusOfMinusAbs(z, 1, out);
    assertThat(out[0]).isLessThan(0.5f);
    assertThat(out[1]).isGreaterThan(0.5f);
  }
}
