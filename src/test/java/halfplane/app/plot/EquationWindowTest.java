package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Feature;
import halfplane.view.Equation;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EquationWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  /** What it would have room for, and how large its print would be, before another frame comes. */
  private double of(String equation, ToDoubleFunction<EquationLabel> asked) {
    var label = node("#line-equation", EquationLabel.class);
    return onFx(
        () -> {
          label.show(equation, Equation.widest(Feature.PLANE));
          label.applyCss();
          return asked.applyAsDouble(label);
        });
  }

  private double width(String equation) {
    return of(equation, label -> label.prefWidth(-1));
  }

  private double print(String equation) {
    return of(equation, label -> label.getFont().getSize());
  }

  @Test
  void anEquationHasTheSameRoomWhateverItsDigits() {
    double usual = width("0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0");
    assertThat(width("−1.0414 x₁ − 0.0505 x₂ − 0.1458 = 0")).isEqualTo(usual);
    assertThat(width("−10.0414 x₁ − 10.0505 x₂ − 12.1458 = 0")).isEqualTo(usual);
  }

  @Test
  void aLongOneIsPrintedSmaller() {
    double usual = print("0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0");
    assertThat(print("−10.0414 x₁ − 10.0505 x₂ − 12.1458 = 0"))
        .isBetween(0.8 * usual, 0.99 * usual);
    assertThat(print("0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0")).isEqualTo(usual);
  }
}
