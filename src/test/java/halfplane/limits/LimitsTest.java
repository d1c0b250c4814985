package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static Limits along(double[] x1, int... labels) {
    var classes = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      classes[i] = (byte) labels[i];
    }
    return Limits.of(new Dataset(x1, new double[x1.length], classes));
  }

  @Test
  void theNotebooksFloorHasLessRightThanTheBestLineAndACircleMore() {
    var limits = Limits.of(Preparation.of(Experiment.NOTEBOOK).train());
    assertThat(limits.floorAccuracy()).isEqualTo(51);
    assertThat(limits.best().accuracy()).isEqualTo(60.5);
    assertThat(limits.circleIsBetter()).isTrue();
    assertThat(limits.isSeparable()).isFalse();
  }

  @Test
  void aCircleThatHasAsManyRightAsALineIsNotBetter() {
    var apart = along(new double[] {1, 2, 5, 6}, 0, 0, 1, 1);
    assertThat(apart.circle().correct()).isEqualTo(apart.best().correct()).isEqualTo(4);
    assertThat(apart.circleIsBetter()).isFalse();
    assertThat(along(new double[] {-2, -1, 1, 2}, 0, 0, 1, 1).circleIsBetter()).isFalse();
    assertThat(along(new double[] {-5, -1, 1, 5}, 0, 1, 1, 0).circleIsBetter()).isTrue();
  }
}
