package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquationTest {
  private static String of(float w1, float w2, float b) {
    var weights =
        new Weights(new Architecture(2, List.of(), Activation.IDENTITY), new float[] {w1, w2, b});
    return Equation.of(Collapse.of(weights).steps().getLast(), 0, Feature.PLANE);
  }

  @Test
  void aLineIsBrokenBetweenTermsAlone() {
    assertThat(of(-0.12f, -0.34f, 0.01f).split(" "))
        .containsExactly("−0.1200\u00a0x₁", "−\u00a00.3400\u00a0x₂", "+\u00a00.0100\u00a0=\u00a00");
  }

  private static String spaced(String equation) {
    return equation.replace('\u00a0', ' ');
  }

  @Test
  void factorsHaveFourDecimals() {
    assertThat(spaced(of(0.12f, -0.34f, 0.01f))).isEqualTo("0.1200 x₁ − 0.3400 x₂ + 0.0100 = 0");
  }

  @Test
  void anEquationIsWrittenWithItsSigns() {
    assertThat(spaced(of(-0.5f, 0.25f, -2))).isEqualTo("−0.5000 x₁ + 0.2500 x₂ − 2.0000 = 0");
  }

  @Test
  void factorsOfPointsInSmallUnitsAreNotWrittenAsNothing() {
    assertThat(spaced(of(1.5e-6f, 0, 2e5f))).isEqualTo("1.50e-06 x₁ + 0.0000 x₂ + 2.00e+05 = 0");
  }
}
