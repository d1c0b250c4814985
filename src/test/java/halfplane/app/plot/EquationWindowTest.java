package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Feature;
import halfplane.view.Equation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class EquationWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private double width(FxRobot robot, String equation) {
    var label = node("#line-equation", EquationLabel.class);
    robot.interact(
        () -> {
          label.show(equation, Equation.widest(Feature.PLANE));
          label.applyCss();
        });
    return onFx(() -> label.prefWidth(-1));
  }

  @Test
  void anEquationHasTheSameRoomWhateverItsDigits(FxRobot robot) {
    double usual = width(robot, "0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0");
    assertThat(width(robot, "−1.0414 x₁ − 0.0505 x₂ − 0.1458 = 0")).isEqualTo(usual);
    assertThat(width(robot, "−10.0414 x₁ − 10.0505 x₂ − 12.1458 = 0")).isEqualTo(usual);
  }

  @Test
  void aLongOneIsPrintedSmaller(FxRobot robot) {
    var label = node("#line-equation", EquationLabel.class);
    width(robot, "0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0");
    double usual = onFx(() -> label.getFont().getSize());
    width(robot, "−10.0414 x₁ − 10.0505 x₂ − 12.1458 = 0");
    assertThat(onFx(() -> label.getFont().getSize())).isBetween(0.8 * usual, 0.99 * usual);
  }
}
