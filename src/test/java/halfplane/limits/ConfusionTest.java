package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  @Test
  void eachClassIsCountedOnItsOwnSideAndALineThroughAPointMakesItRed() {
    var points =
        new Dataset(
            new double[] {-2, -1, 1, 0, 3, 0, -1}, new double[7], new byte[] {0, 0, 0, 0, 1, 1, 1});
    var counts = Confusion.of(new Line(1, 0, 0), points);
    assertThat(counts).isEqualTo(new Confusion(3, 4, 1, 3));
    assertThat(counts.accuracy()).isEqualTo(100.0 * 4 / 7);
    assertThat(new Line(1, 0, 0).correct(points)).isEqualTo(4);
  }
}
