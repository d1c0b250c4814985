package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScalarExpTest {
  private static final int MANY = 20007;

  @Test
  void itIsTheCLibrarysToTheBit() {
    var values = TorchValues.wide(MANY, 8);
    for (int i = 0; i < MANY; i++) {
      values[i] = ScalarExp.of(values[i]);
    }
    assertThat(Arrays.hashCode(values)).isEqualTo(-1284450629);
  }

  @Test
  void whatIsTooLargeIsInfiniteAndWhatIsTooSmallIsNothing() {
    assertThat(ScalarExp.of(0)).isEqualTo(1);
    assertThat(ScalarExp.of(88.7f)).isFinite();
    assertThat(ScalarExp.of(88.8f)).isInfinite();
    assertThat(ScalarExp.of(Float.MAX_VALUE)).isInfinite();
    assertThat(ScalarExp.of(Float.POSITIVE_INFINITY)).isInfinite();
    assertThat(ScalarExp.of(Float.NEGATIVE_INFINITY)).isZero();
    assertThat(ScalarExp.of(-103)).isPositive();
    assertThat(ScalarExp.of(-105)).isZero();
    assertThat(ScalarExp.of(-Float.MAX_VALUE)).isZero();
  }

  @Test
  void notANumberStaysNotANumber() {
    assertThat(ScalarExp.of(Float.NaN)).isNaN();
  }
}
