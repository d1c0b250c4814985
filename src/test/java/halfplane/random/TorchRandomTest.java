package halfplane.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TorchRandomTest {
  @Test
  void seed42DrawsPyTorchsFirstNumbers() {
    var values = new float[3];
    new TorchRandom(42).fillUniform(values, 0.5);
    assertThat(values).containsExactly(0.38226926f, 0.41500396f, -0.11713624f);
    new TorchRandom(42).fillUniform(values, 0.7);
    assertThat(values).containsExactly(0.53517693f, 0.5810055f, -0.16399074f);
  }
}
