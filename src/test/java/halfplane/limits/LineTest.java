package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LineTest {
  private static final Line LINE = new Line(3, 4, -5);

  @Test
  void aDistanceHasTheSignOfItsSide() {
    assertThat(LINE.distance(0, 0)).isEqualTo(-1);
    assertThat(LINE.distance(3, 4)).isEqualTo(4);
  }

  @Test
  void theNearestPlaceIsOnTheLineAndStraightAway() {
    double[] place = LINE.nearest(3, 4);
    assertThat(place[0]).isCloseTo(0.6, within(1e-12));
    assertThat(place[1]).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void whereBothWeightsAreZeroThereIsNoLineToBeNear() {
    assertThat(new Line(0, 0, 2).distance(3, 4)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(new Line(0, 0, -2).distance(3, 4)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new Line(0, 0, 0).distance(3, 4)).isNaN();
    assertThat(new Line(0, 0, 2).nearest(3, 4)).containsOnly(Double.NaN);
  }
}
