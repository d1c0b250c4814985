package halfplane.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumpyRandomTest {
  @Test
  void seed42DrawsNumpysWellKnownFirstNumbers() {
    assertThat(new NumpyRandom(42).nextDouble()).isEqualTo(0.3745401188473625);
    var normal = new NumpyRandom(42);
    assertThat(normal.nextGaussian()).isCloseTo(0.4967141530112327, within(1e-15));
    assertThat(normal.nextGaussian()).isCloseTo(-0.13826430117118466, within(1e-15));
  }

  @Test
  void aPermutationIsNumpys() {
    assertThat(new NumpyRandom(42).permutation(10)).containsExactly(8, 1, 5, 0, 7, 2, 9, 4, 3, 6);
  }

  @Test
  void aPermutationHoldsEveryRowOnce() {
    var rows = new NumpyRandom(7).permutation(1000);
    assertThat(rows).isNotEqualTo(IntStream.range(0, 1000).toArray());
    Arrays.sort(rows);
    assertThat(rows).isEqualTo(IntStream.range(0, 1000).toArray());
  }

  @Test
  void theLargestSeedWorks() {
    assertThat(new NumpyRandom((1L << 32) - 1).nextDouble()).isEqualTo(0.0976320289940138);
  }
}
