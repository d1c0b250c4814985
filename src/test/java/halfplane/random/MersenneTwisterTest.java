package halfplane.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MersenneTwisterTest {
  @Test
  void itsFirstDrawsAreThoseOfTheAuthorsOwnProgram() {
    var bits = new MersenneTwister(5489);
    assertThat(Integer.toUnsignedLong(bits.next32())).isEqualTo(3499211612L);
    assertThat(Integer.toUnsignedLong(bits.next32())).isEqualTo(581869302L);
  }

  @Test
  void theTenThousandthDrawIsTheOneThatTheCppStandardDemands() {
    var bits = new MersenneTwister(5489);
    for (int i = 1; i < 10_000; i++) {
      bits.next32();
    }
    assertThat(Integer.toUnsignedLong(bits.next32())).isEqualTo(4123659995L);
  }
}
