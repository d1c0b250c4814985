package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final byte[] LABELS = {0, 1, 0, 1};

  @Test
  void standardisedCoordinatesHaveMeanZeroAndDeviationOne() {
    var points = Shape.GAUSS.make(200, 0.3, 1).standardised();
    assertThat(points.middleX1()).isCloseTo(0, within(1e-12));
    assertThat(points.middleX2()).isCloseTo(0, within(1e-12));
    double squares = 0;
    for (int i = 0; i < points.size(); i++) {
      squares += points.x2(i) * points.x2(i);
    }
    assertThat(squares / points.size()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aCoordinateThatNeverDiffersCannotBeStandardised() {
    var points = new Dataset(new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5}, LABELS);
    assertThatThrownBy(points::standardised).hasMessageContaining("the same x2");
  }

  @Test
  void ownPointsAreOfBothClassesAndNeitherTooFewNorTooMany() {
    var one = new double[] {1, 2, 3, 4};
    assertThat(new Source.Own(new Dataset(one, one, LABELS)).load(0).size()).isEqualTo(4);
    assertThatThrownBy(() -> new Source.Own(new Dataset(one, one, new byte[4])))
        .hasMessageContaining("all 4 are of one class");
    var many = Shape.XOR.make(Source.MOST_OWN + 1, 0, 0);
    assertThatThrownBy(() -> new Source.Own(many)).hasMessageContaining("20001 are not allowed");
  }
}
