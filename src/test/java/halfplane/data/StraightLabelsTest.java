package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StraightLabelsTest {
  private static final Source CIRCLES = new Source.Made(Shape.CIRCLES, 200, 0.03);

  @Test
  void theDotsStayAndTheSideDecidesTheLabel() {
    var own = CIRCLES.load(7);
    var straight = new StraightLabels(90, 0.25).relabel(own, 0, 0);
    for (int i = 0; i < 200; i++) {
      assertThat(straight.x1(i)).isEqualTo(own.x1(i));
      assertThat(straight.x2(i)).isEqualTo(own.x2(i));
      assertThat(straight.label(i)).isEqualTo(own.x2(i) > 0.25 ? 1 : 0);
    }
  }

  @Test
  void aLineThatPassesAllPointsIsRefusedWithASentence() {
    assertThatThrownBy(() -> new StraightLabels(0, 5).relabel(CIRCLES.load(7), 0, 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("all 200 points lie on one side");
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new StraightLabels(361, 0)).hasMessageContaining("-360 to 360");
    assertThatThrownBy(() -> new StraightLabels(Double.NaN, 0)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new StraightLabels(0, Double.POSITIVE_INFINITY))
        .hasMessageContaining("offset");
  }
}
