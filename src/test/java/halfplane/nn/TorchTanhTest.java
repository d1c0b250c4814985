package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TorchTanhTest {
  private static final int MANY = 20007;

  private static float tanh(float x) {
    var value = new float[] {x};
    new TorchTanh(1).apply(value, 1);
    return value[0];
  }

  @Test
  void itIsPyTorchsToTheBit() {
    var values = TorchValues.wide(MANY, 1);
    new TorchTanh(MANY).apply(values, MANY);
    assertThat(Arrays.hashCode(values)).isEqualTo(-107494121);
    var smaller = TorchValues.wide(MANY, 0.125f);
    new TorchTanh(MANY).apply(smaller, MANY);
    assertThat(Arrays.hashCode(smaller)).isEqualTo(408133957);
  }

  @Test
  void itIsRightToFloat32sLastDigit() {
    for (float x = -45; x < 45; x += 0.01f) {
      assertThat((double) tanh(x)).isCloseTo(Math.tanh(x), within(1.2e-7));
    }
  }

  @Test
  void itIs1FromWhereSleefSaysSo() {
    assertThat(tanh(8.664339742f)).isLessThan(1);
    assertThat(tanh(Math.nextUp(8.664339742f))).isEqualTo(1);
    assertThat(tanh(-1e30f)).isEqualTo(-1);
    assertThat(tanh(Float.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void nothingIsNothingAndNotANumberStaysSo() {
    assertThat(tanh(0)).isZero();
    assertThat(tanh(Float.MIN_VALUE)).isEqualTo(Float.MIN_VALUE);
    assertThat(tanh(Float.NaN)).isNaN();
  }

  @Test
  void onlyTheGivenNumberOfValuesIsChanged() {
    var values = new float[] {1, 1, 1};
    new TorchTanh(3).apply(values, 2);
    assertThat(values[1]).isLessThan(1);
    assertThat(values[2]).isEqualTo(1);
  }
}
