package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisNumbersTest {
  private static final Viewport CIRCLES = new Viewport(-1.25, -1.25, 2.5);
  private static final double PROJECTED = 24;

  private static List<String> labels(AxisNumbers axis) {
    return axis.numbers().stream().map(AxisNumbers.Number::label).toList();
  }

  @Test
  void theNameMakesRoomForTheLastNumber() {
    double side = 400;
    for (var axis :
        List.of(
            AxisNumbers.across(CIRCLES, PROJECTED, side, AxisNumbers.Name.AMONG),
            AxisNumbers.up(CIRCLES, PROJECTED, side, AxisNumbers.Name.AMONG))) {
      assertThat(labels(axis)).containsExactly("−1", "−0.5", "0", "0.5", "1");
      assertThat(axis.numbers())
          .allSatisfy(it -> assertThat(Math.abs(it.at() - axis.name())).isGreaterThan(PROJECTED));
    }
    assertThat(AxisNumbers.up(CIRCLES, 13, 550, AxisNumbers.Name.AMONG).name()).isLessThan(13);
    assertThat(AxisNumbers.across(CIRCLES, 13, 550, AxisNumbers.Name.AMONG).name())
        .isGreaterThan(537);
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 110, 200, 400})
  void onAShortAxisThereAreFewerNumbersAndNoneIsUponAnother(double side) {
    var bowl = new Viewport(-0.088, -0.088, 0.176);
    var up = AxisNumbers.up(bowl, PROJECTED, side, AxisNumbers.Name.APART).numbers();
    var across = AxisNumbers.across(bowl, PROJECTED, side, AxisNumbers.Name.APART).numbers();
    assertThat(labels(new AxisNumbers(up, 0))).contains("0");
    for (int i = 1; i < up.size(); i++) {
      assertThat(up.get(i - 1).at() - up.get(i).at()).isGreaterThan(PROJECTED);
    }
    for (int i = 1; i < across.size(); i++) {
      double wide = across.get(i).label().length() * PROJECTED * 0.5;
      assertThat(across.get(i).at() - across.get(i - 1).at()).isGreaterThan(wide);
    }
  }

  @Test
  void aNumberThatLeavesTheNameNoRoomHasNoTick() {
    var axis = AxisNumbers.up(new Viewport(0, -1, 2), PROJECTED, 100, AxisNumbers.Name.AMONG);
    assertThat(axis.numbers()).allSatisfy(it -> assertThat(it.at()).isGreaterThan(PROJECTED));
  }
}
