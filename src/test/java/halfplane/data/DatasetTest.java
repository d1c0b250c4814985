package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The squares of the first are 0 in float64, those of the second have few digits. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-180, 1e-161, Double.MIN_VALUE})
  void coordinatesThatHardlyDifferAreStandardisedAsLargeOnesAre(double unit) {
    var x1 = new double[] {0, 1, 3, 8};
    var x2 = new double[] {5, 1, 2, 0};
    var tiny = DoubleStream.of(x1).map(x -> x * unit).toArray();
    var expected = new Dataset(x1, x2, LABELS).standardised();
    var points = new Dataset(tiny, x2, LABELS).standardised();
    for (int i = 0; i < points.size(); i++) {
      assertThat(points.x1(i)).isCloseTo(expected.x1(i), within(1e-12));
      assertThat(points.x2(i)).isEqualTo(expected.x2(i));
    }
  }

  @Test
  void theMiddleIsTheMeanOfTheCoordinates() {
    var points = new Dataset(new double[] {1, 2, 6, 3}, new double[] {-1, 0, 0, 3}, LABELS);
    assertThat(points.middleX1()).isEqualTo(3);
    assertThat(points.middleX2()).isEqualTo(0.5);
    assertThat(points.blues()).isEqualTo(2);
  }

  @Test
  void setsAreEqualWhereAllCoordinatesAndLabelsAre() {
    var points = Shape.MOONS.make(20, 0.1, 1);
    var same = Shape.MOONS.make(20, 0.1, 1);
    assertThat(points).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("moons");
    var x = new double[] {1, 2, 3, 4};
    var y = new double[] {1, 2, 3, 5};
    var set = new Dataset(x, x, LABELS);
    assertThat(set)
        .isNotEqualTo(new Dataset(y, x, LABELS))
        .isNotEqualTo(new Dataset(x, y, LABELS))
        .isNotEqualTo(new Dataset(x, x, new byte[] {0, 1, 0, 0}));
    assertThat(set.hashCode())
        .isNotEqualTo(new Dataset(y, x, LABELS).hashCode())
        .isNotEqualTo(new Dataset(x, y, LABELS).hashCode())
        .isNotEqualTo(new Dataset(x, x, new byte[] {0, 1, 0, 0}).hashCode());
  }

  @Test
  void coordinatesAndLabelsMustBeAsMany() {
    var three = new double[3];
    var four = new double[4];
    assertThatThrownBy(() -> new Dataset(three, four, LABELS)).hasMessageContaining("3, 4, 4");
    assertThatThrownBy(() -> new Dataset(three, three, LABELS)).hasMessageContaining("3, 3, 4");
  }

  @Test
  void aThinnedSetKeepsPointsFromItsBeginningToItsEnd() {
    var points = Shape.XOR.make(1000, 0, 1);
    var thinned = points.thinned(4);
    assertThat(thinned).isEqualTo(points.rows(0, 250, 500, 750));
    assertThat(points.thinned(1000)).isSameAs(points);
    assertThat(points.thinned(999).size()).isEqualTo(999);
  }

  @Test
  void aColumnOfOneNumberIsRefusedHoweverItsMeanIsRounded() {
    var same = new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    var points = new Dataset(new double[] {1, 2, 3, 4, 5, 6}, same, new byte[] {0, 1, 0, 1, 0, 1});
    assertThatThrownBy(points::standardised).hasMessageContaining("the same x2");
  }
}
