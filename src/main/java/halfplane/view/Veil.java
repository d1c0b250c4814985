package halfplane.view;

import java.util.List;

/** How much of a chart's curves a name would hide. */
final class Veil {
  /** Places across a name at which curves are looked at. */
  private static final int LOOKS = 24;

  /** For the newest figure: more than for any stretch of what was before. */
  private static final double NEWEST = 10_000;

  /** A name so near to a curve's end looks as if it were on it, in pixels. */
  private static final double NEAR = 4;

  private final ChartArea area;
  private final List<CurveChart.Curve> curves;

  Veil(CurveChart.Curves curves, ChartArea area) {
    this.area = area;
    this.curves = List.of(curves.train(), curves.test(), curves.rival());
  }

  /** The length of the curves below a name, in pixels across, far more if one ends there. */
  double of(double left, double right, double top, double height) {
    return curves.stream().mapToDouble(curve -> of(curve, left, right, top, height)).sum();
  }

  private double of(CurveChart.Curve curve, double left, double right, double top, double height) {
    double hidden = 0;
    double before = Double.NaN;
    for (int i = 0; i <= LOOKS; i++) {
      int epoch = area.epoch(left + (right - left) * i / LOOKS);
      if (epoch >= curve.epochs()) {
        break;
      }
      if (epoch >= 0) {
        double y = area.y(curve.at(epoch));
        double from = Double.isNaN(before) ? y : before;
        if (isHidden(Math.min(from, y), Math.max(from, y), top, height)) {
          hidden += (right - left) / LOOKS;
        }
        before = y;
      }
    }
    return hidden + (endsIn(curve, left, right, top, height) ? NEWEST : 0);
  }

  private boolean endsIn(
      CurveChart.Curve curve, double left, double right, double top, double height) {
    if (curve.epochs() == 0) {
      return false;
    }
    double x = area.x(curve.epochs() - 1);
    double y = area.y(curve.at(curve.epochs() - 1));
    return x >= left && x <= right + NEAR && isHidden(y, y, top, height);
  }

  private static boolean isHidden(double upper, double lower, double top, double height) {
    return lower > top && upper < top + height;
  }
}
