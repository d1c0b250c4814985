package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightLabelsTest {
  private static final Source CIRCLES = new Source.Made(Shape.CIRCLES, 200, 0.03);

  @Test
  void theDotsStayAndTheSideDecidesTheLabel() {
    var own = CIRCLES.load(7, Progress.NONE);
    var straight = new StraightLabels(90, 0.25).relabel(own);
    for (int i = 0; i < 200; i++) {
      assertThat(straight.x1(i)).isEqualTo(own.x1(i));
      assertThat(straight.x2(i)).isEqualTo(own.x2(i));
      assertThat(straight.label(i)).isEqualTo(own.x2(i) > 0.25 ? 1 : 0);
    }
  }

  @Test
  void aLineThatPassesAllPointsIsRefusedWithASentence() {
    assertThatThrownBy(() -> new StraightLabels(0, 5).relabel(CIRCLES.load(7, Progress.NONE)))
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
    assertThat(new StraightLabels(0, 0.5).relabelFromMiddle(points))
        .isEqualTo(points.withLabels(new byte[] {0, 0, 0, 1}));
    assertThat(new StraightLabels(180, 0).relabelFromMiddle(points))
        .isEqualTo(points.withLabels(new byte[] {1, 1, 0, 0}));
    assertThatThrownBy(() -> new StraightLabels(180, 9).relabelFromMiddle(points))
        .hasMessageContaining("all 4 points");
    assertThatThrownBy(() -> new StraightLabels(0, -9).relabelFromMiddle(points))
        .hasMessageContaining("all 4 points");
    assertThat(new StraightLabels(-360, 0).degrees()).isEqualTo(-360);
  }

  @Test
  void theOffsetIsMeasuredAcrossTheLine() {
    var corner = new double[] {0, 2, 0, 2};
    var points = new Dataset(corner, new double[] {0, 0, 2, 2}, new byte[] {0, 1, 0, 1});
    assertThat(new StraightLabels(45, 1.3).relabelFromMiddle(points))
        .isEqualTo(points.withLabels(new byte[] {0, 0, 0, 1}));
    assertThatThrownBy(() -> new StraightLabels(45, 1.5).relabelFromMiddle(points))
        .isInstanceOf(InvalidInputException.class);
  }

  /** Seconds since 1970, or milliseconds, beside a share. */
  @ParameterizedTest
  @CsvSource({"1.7e9", "1.7e12"})
  void acrossTheSmallerOfTwoUnitsOnlyItsOwnRoundingCounts(double from) {
    var x1 = IntStream.range(0, 100).mapToDouble(i -> from + i).toArray();
    var x2 = IntStream.range(0, 100).mapToDouble(i -> 1e-4 * (i * 37 % 100)).toArray();
    var points = new StraightLabels(90, 0).relabelFromMiddle(new Dataset(x1, x2, new byte[100]));
    assertThat(IntStream.range(0, 100).map(points::label).sum()).isEqualTo(50);
  }

  /** The mean of the first is 0.39999999999999997, the cosine of 90° is 6e-17. */
  @ParameterizedTest
  @CsvSource({"9,0", "9,100", "9,-1000000", "11,0", "11,7.3", "101,0"})
  void aGridsPointsOnALineThroughItsMiddleAreRedHoweverThatIsRounded(int side, double from) {
    var points = grid(side, from);
    int middle = side / 2;
    var across = new StraightLabels(0, 0).relabelFromMiddle(points);
    var up = new StraightLabels(90, 0).relabelFromMiddle(points);
    var diagonal = new StraightLabels(45, 0).relabelFromMiddle(points);
    var apart = new StraightLabels(180, 0.1).relabelFromMiddle(points);
    for (int i = 0; i < points.size(); i++) {
      int column = i % side;
      int row = i / side;
      assertThat(across.label(i)).isEqualTo(column > middle ? 1 : 0);
      assertThat(up.label(i)).isEqualTo(row > middle ? 1 : 0);
      assertThat(diagonal.label(i)).isEqualTo(column + row > 2 * middle ? 1 : 0);
      assertThat(apart.label(i)).isEqualTo(column < middle - 1 ? 1 : 0);
    }
  }

  /** Tenths from a number on, both ways, row by row. */
  private static Dataset grid(int side, double from) {
    var x1 = new double[side * side];
    var x2 = new double[side * side];
    for (int i = 0; i < x1.length; i++) {
      x1[i] = (from * 10 + i % side) / 10;
      x2[i] = (from * 10 + i / side) / 10;
    }
    return new Dataset(x1, x2, new byte[side * side]);
  }
}
