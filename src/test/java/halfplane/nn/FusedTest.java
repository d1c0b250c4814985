package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FusedTest {
  private final Random random = new Random(8);

  private float any() {
    return (float) random.nextGaussian();
  }

  @Test
  void withAndWithoutTheInstructionItIsRoundedOnce() {
    boolean differs = false;
    for (int i = 0; i < 100_000; i++) {
      float a = any();
      float b = any();
      float c = any();
      float fused = Math.fma(a, b, c);
      assertThat(Fused.multiplyAdd(a, b, c)).isEqualTo(fused);
      assertThat(Fused.inFloat64(a, b, c)).isEqualTo(fused);
      differs |= a * b + c != fused;
    }
    assertThat(differs).as("rounded twice it is another number now and then").isTrue();
  }
}
