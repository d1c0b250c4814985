package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StraightLabelsTest {
  private static final Source CIRCLES = new Source.Made(Shape.CIRCLES, 200, 0.03);

  @Test
  void theDotsStayAndTheSideDecidesTheLabel() {
    var own = CIRCLES.load(7, Progress.NONE);
    var straight = new StraightLabels(90, 0.25).relabel(own, 0, 0);
    for (int i = 0; i < 200; i++) {
      assertThat(straight.x1(i)).isEqualTo(own.x1(i));
      assertThat(straight.x2(i)).isEqualTo(own.x2(i));
      assertThat(straight.label(i)).isEqualTo(own.x2(i) > 0.25 ? 1 : 0);
    }
  }

  @Test
  void aLineThatPassesAllPointsIsRefusedWithASentence() {
    assertThatThrownBy(() -> new StraightLabels(0, 5).relabel(CIRCLES.load(7, Progress.NONE), 0, 0))
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

  @Test
  void theOffsetCountsFromTheMiddleAndALineThroughAPointMakesItRed() {
    var x1 = new double[] {0, 1, 2, 3};
    var points = new Dataset(x1, new double[] {5, 5, 5, 5}, new byte[] {1, 1, 0, 0});
    assertThat(new StraightLabels(0, 0.5).relabel(points, 1.5, 5))
        .isEqualTo(points.withLabels(new byte[] {0, 0, 0, 1}));
    assertThat(new StraightLabels(180, 0).relabel(points, 1.5, 5))
        .isEqualTo(points.withLabels(new byte[] {1, 1, 0, 0}));
    assertThatThrownBy(() -> new StraightLabels(180, 9).relabel(points, 1.5, 5))
        .hasMessageContaining("all 4 points");
    assertThatThrownBy(() -> new StraightLabels(0, -9).relabel(points, 1.5, 5))
        .hasMessageContaining("all 4 points");
    assertThat(new StraightLabels(-360, 0).degrees()).isEqualTo(-360);
  }

  @Test
  void theOffsetIsMeasuredAcrossTheLine() {
    var corner = new double[] {0, 2, 0, 2};
    var points = new Dataset(corner, new double[] {0, 0, 2, 2}, new byte[] {0, 1, 0, 1});
    assertThat(new StraightLabels(45, 1.3).relabel(points, 1, 1))
        .isEqualTo(points.withLabels(new byte[] {0, 0, 0, 1}));
    assertThatThrownBy(() -> new StraightLabels(45, 1.5).relabel(points, 1, 1))
        .isInstanceOf(InvalidInputException.class);
  }
}
