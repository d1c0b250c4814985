package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.limits.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeometryTest {
  private static final Viewport VIEW = new Viewport(-1, -1, 2);

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.03, 0.2, 0.5})
  void theViewHoldsEveryPointWithAMargin(double noise) {
    for (var shape : Shape.values()) {
      var points = shape.make(500, noise, 3);
      var view = Viewport.around(points);
      for (int i = 0; i < points.size(); i++) {
        assertThat(view.column(points.x1(i), 1)).isBetween(0.01, 0.99);
        assertThat(view.row(points.x2(i), 1)).isBetween(0.01, 0.99);
      }
    }
  }

  @Test
  void theViewRestsWhileTheNoiseChangesALittle() {
    var view = Viewport.around(Shape.CIRCLES.make(1000, 0.03, 42));
    assertThat(Viewport.around(Shape.CIRCLES.make(1000, 0.031, 42))).isEqualTo(view);
    assertThat(view.left()).isEqualTo(view.bottom()).isCloseTo(-view.side() / 2, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-30, 1e-9, 1, 1e9, 1e30})
  void pointsOfAnyUnitFillTheView(double unit) {
    var points =
        new Dataset(new double[] {unit, 2 * unit, 3 * unit}, new double[3], new byte[] {0, 1, 1});
    var view = Viewport.around(points);
    double across = view.column(points.x1(2), 1) - view.column(points.x1(0), 1);
    assertThat(across).isBetween(0.5, 0.95);
  }

  @ParameterizedTest
  @CsvSource({"5,7", "0,0", "1e-300,0", "1e-45,1e-45", "1e-9,0", "1e20,-1e20"})
  void equalPointsHaveAViewToo(double x1, double x2) {
    var one = new Dataset(new double[] {x1, x1}, new double[] {x2, x2}, new byte[] {0, 1});
    var view = Viewport.around(one);
    assertThat(view.column(x1, 1)).isBetween(0.1, 0.9);
    assertThat(view.row(x2, 1)).isBetween(0.1, 0.9);
    assertThat((float) view.x1(1, 1)).isGreaterThan((float) view.x1(0, 1));
  }

  @Test
  void pointsThatDifferByLessThanTheirLastBitHaveAViewThatHasRoomForThem() {
    var close = new Dataset(new double[] {1e15, 1e15 + 1}, new double[] {0, 1}, new byte[] {0, 1});
    var view = Viewport.around(close);
    assertThat(view.column(1e15, 1)).isBetween(0.1, 0.9);
    assertThat((float) view.x1(1, 1)).isGreaterThan((float) view.x1(0, 1));
  }

  @Test
  void columnsAndRowsGoBackToThePlane() {
    assertThat(VIEW.x1(VIEW.column(0.3, 600), 600)).isCloseTo(0.3, within(1e-12));
    assertThat(VIEW.x2(VIEW.row(-0.7, 600), 600)).isCloseTo(-0.7, within(1e-12));
    assertThat(VIEW.row(1, 600)).isZero();
  }

  private static double[] coordinates(Segment segment) {
    return new double[] {segment.x0(), segment.y0(), segment.x1(), segment.y1()};
  }

  @Test
  void aLineIsClippedAtTheEdges() {
    assertThat(coordinates(Clip.clip(new Line(1, 0, 0), VIEW).orElseThrow()))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(0, -1, 0, 1);
    assertThat(Clip.clip(new Line(1, 1, -3), VIEW)).isEmpty();
    assertThat(Clip.clip(new Line(0, 0, 1), VIEW)).isEmpty();
    assertThat(Clip.clip(new Line(Double.NaN, 0, 1), VIEW)).isEmpty();
  }

  @Test
  void aBoundaryBetweenLogitsThatAreInfiniteOrNoNumberStaysBetweenThem() {
    float[] values = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, 3e38f, -3e38f};
    int side = 60;
    var logits = new float[side * side];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = values[(i * 7 + i / side * 3) % values.length];
    }
    var boundary = Boundary.of(logits, side);
    assertThat(boundary.size()).isPositive();
    for (int i = 0; i < boundary.size(); i++) {
      for (double coordinate : coordinates(boundary.segment(i))) {
        assertThat(coordinate).isBetween(0.0, (double) side);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.4, 0.2, 0.200",
    "0.0002, 0.00012345, 0.0001234",
    "200000, -140000.4, −140000",
    "2.4e-30, -1.23456e-30, −1.235e−30",
    "2.4e-30, 0, 0"
  })
  void aPlaceHasAsManyDigitsAsTellItFromItsNeighbours(double side, double x, String written) {
    assertThat(new Viewport(0, 0, side).written(x, 1000)).isEqualTo(written);
  }

  @Test
  void theNoteOfAnUprightArrowIsBesideItWhereverThereIsRoom() {
    var style = PlotStyle.desk(Palette.LIGHT);
    for (double x : new double[] {-0.7, -0.3, -1e-9, 1e-9, 0.3, 0.7}) {
      var outside = new Outside(x, -Math.sqrt(1 - x * x), 3824.84);
      var arrow = OutsideArrow.of(outside, VIEW, style, 600);
      double tail = arrow.tail().x();
      assertThat(Math.abs(arrow.box().x() - tail))
          .as("%s", x)
          .isGreaterThan(arrow.box().width() / 2);
    }
  }

  @Test
  void marchingSquaresFollowACircle() {
    int side = 200;
    var logits = new float[side * side];
    for (int i = 0; i < logits.length; i++) {
      double x = i % side + 0.5 - 100;
      double y = i / side + 0.5 - 100;
      logits[i] = (float) (3600 - x * x - y * y);
    }
    var boundary = Boundary.of(logits, side);
    double length = 0;
    for (int i = 0; i < boundary.size(); i++) {
      var segment = boundary.segment(i);
      double radius = Math.hypot(segment.x0() - 100, segment.y0() - 100);
      assertThat(radius).isCloseTo(60, within(0.05));
      length += Math.hypot(segment.x0() - segment.x1(), segment.y0() - segment.y1());
    }
    assertThat(length).isCloseTo(2 * Math.PI * 60, within(0.5));
  }
}
