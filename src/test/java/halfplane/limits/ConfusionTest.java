package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.training.Figures;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  @Test
  void eachClassIsCountedOnItsOwnSideAndALineThroughAPointMakesItRed() {
    var points =
        new Dataset(
            new double[] {-2, -1, 1, 0, 3, 0, -1}, new double[7], new byte[] {0, 0, 0, 0, 1, 1, 1});
    var counts = Confusion.of(new Line(1, 0, 0), points);
    assertThat(counts).isEqualTo(new Confusion(3, 4, 1, 3));
    assertThat(counts.accuracy()).isEqualTo(4.0 / 7 * 100);
    assertThat(new Line(1, 0, 0).correct(points)).isEqualTo(4);
  }

  @Test
  void aLineAsGoodAsATrainedNetworkHasItsAccuracyToTheLastBit() {
    assertThat(new Confusion(465, 465, 0, 335).accuracy())
        .isEqualTo(Figures.percent(465, 800))
        .isEqualTo(465 / 800.0 * 100)
        .isNotEqualTo(100.0 * 465 / 800);
  }
}
