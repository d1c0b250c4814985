package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurvePixelsTest {
  private static final int SIDE = 200;

  /** Epochs are as wide as pixels, and figures as high. */
  private static final ChartArea AREA =
      new ChartArea(0, 0, SIDE, SIDE, SIDE, new ChartArea.Range(0, SIDE));

  private final int[] argb = new int[SIDE * SIDE];

  private void paint(double steepness, int epochs, double thickness, double dash) {
    new CurvePixels(argb, SIDE, SIDE, AREA, 1)
        .paint(
            new CurveChart.Curve(epochs, epoch -> 100 + steepness * (epoch - 50)),
            0xff000000,
            thickness,
            dash);
  }

  private double ink() {
    double ink = 0;
    for (int pixel : argb) {
      ink += (pixel >>> 24) / 255.0;
    }
    return ink;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, -1, 1.9})
  void aCurveIsAsThickAcrossWhereItIsSteep(double steepness) {
    paint(steepness, 100, 4, 0);
    double length = 100 * Math.hypot(1, steepness);
    assertThat(ink() / length).isCloseTo(4, within(0.2));
  }

  @Test
  void aPeakIsNoHigherThanHalfItsThickness() {
    new CurvePixels(argb, SIDE, SIDE, AREA, 1)
        .paint(new CurveChart.Curve(100, epoch -> epoch == 50 ? 150 : 20), 0xff000000, 4, 0);
    int top = 0;
    while (argb[top] == 0) {
      top++;
    }
    assertThat(top / SIDE).isBetween(47, 50);
  }

  @Test
  void aPeakOfManyEpochsAPixelIsAsThickAsTheCurve() {
    var area = new ChartArea(0, 0, SIDE, SIDE, 5 * SIDE, new ChartArea.Range(0, SIDE));
    new CurvePixels(argb, SIDE, SIDE, area, 1)
        .paint(
            new CurveChart.Curve(1000, epoch -> epoch >= 500 && epoch < 503 ? 180 : 20),
            0xff000000,
            18,
            0);
    for (int column = 94; column < 107; column++) {
      assertThat(argb[100 * SIDE + column]).as("column %d", column).isEqualTo(0xff000000);
    }
    assertThat(argb[100 * SIDE + 88]).isZero();
    assertThat(argb[100 * SIDE + 112]).isZero();
  }

  @Test
  void aFigurePastAllBoundsLeavesTheRestOfItsCurve() {
    new CurvePixels(argb, SIDE, SIDE, AREA, 1)
        .paint(
            new CurveChart.Curve(100, epoch -> epoch == 99 ? Double.POSITIVE_INFINITY : 100),
            0xff000000,
            4,
            0);
    for (int column = 5; column < 95; column++) {
      assertThat(argb[100 * SIDE + column]).as("column %d", column).isNotZero();
    }
  }

  @Test
  void dashesLeaveAThirdOpen() {
    paint(0, 150, 4, 10);
    assertThat(ink() / 150).isCloseTo(4 * 2 / 3.0, within(0.2));
  }

  @Test
  void theColourIsWholeInTheMiddleAndOnlyHalfItsThicknessReachesPastTheArea() {
    new CurvePixels(
            argb, SIDE, SIDE, new ChartArea(20, 30, 100, 50, 100, new ChartArea.Range(0, 50)), 1)
        .paint(new CurveChart.Curve(100, epoch -> epoch), 0xffca0020, 6, 0);
    assertThat(argb[56 * SIDE + 45]).isEqualTo(0xffca0020);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        if (row < 27 || row >= 83) {
          assertThat(argb[row * SIDE + column]).isZero();
        }
      }
    }
  }

  @Test
  void withoutEpochsThereIsNothing() {
    paint(0, 0, 4, 0);
    assertThat(ink()).isZero();
  }
}
