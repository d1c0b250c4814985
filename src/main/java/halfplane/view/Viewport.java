package halfplane.view;

import halfplane.data.Dataset;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The square part of the plane that the plot shows, with equal axes.
 *
 * @param left smallest x₁
 * @param bottom smallest x₂
 * @param side the square's side in the units of the data
 */
public record Viewport(double left, double bottom, double side) {
  private static final double MARGIN = 1.12;

  /** Where points differ by a smaller share of their size, the network sees no difference. */
  private static final double LAST_BIT = 0x1p-23;

  /** Numbers with more have a power of ten. */
  private static final int MOST_DECIMALS = 9;

  /** How much is shown where the network sees all points at one place next to 0. */
  private static final double LEAST = 1e-6;

  /**
   * A square around all points with some margin, on round numbers so that it rests while the noise
   * changes a little.
   */
  public static Viewport around(Dataset... sets) {
    double minX = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (var points : List.of(sets)) {
      for (int i = 0; i < points.size(); i++) {
        minX = Math.min(minX, points.x1(i));
        maxX = Math.max(maxX, points.x1(i));
        minY = Math.min(minY, points.x2(i));
        maxY = Math.max(maxY, points.x2(i));
      }
    }
    double widest = widest(minX, maxX, minY, maxY);
    double step = roundStep(widest / 8);
    double x = Math.round((minX + maxX) / 2 / step) * step;
    double y = Math.round((minY + maxY) / 2 / step) * step;
    double reach =
        MARGIN
            * Math.max(
                widest / 2, Math.max(Math.max(maxX - x, x - minX), Math.max(maxY - y, y - minY)));
    double half = Math.ceil(reach / step) * step;
    return new Viewport(x - half, y - half, 2 * half);
  }

  private static double widest(double minX, double maxX, double minY, double maxY) {
    double farthest = Math.max(Math.max(-minX, maxX), Math.max(-minY, maxY));
    double widest = Math.max(Math.max(maxX - minX, maxY - minY), LAST_BIT * farthest);
    return widest < Float.MIN_NORMAL ? LEAST : widest;
  }

  /** The largest of 1, 2 and 5 times a power of ten that is not above {@code value}. */
  static double roundStep(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double digit = value / power;
    return digit >= 5 ? 5 * power : digit >= 2 ? 2 * power : power;
  }

  /** Whether all points lie in it. */
  public boolean holds(Dataset dots) {
    for (int i = 0; i < dots.size(); i++) {
      double right = dots.x1(i) - left;
      double up = dots.x2(i) - bottom;
      if (right < 0 || right > side || up < 0 || up > side) {
        return false;
      }
    }
    return true;
  }

  /** The x₁ of its middle. */
  public double middleX1() {
    return left + side / 2;
  }

  /** The x₂ of its middle. */
  public double middleX2() {
    return bottom + side / 2;
  }

  /** The column, 0 at the left edge of {@code pixels}, where x₁ lies. */
  public double column(double x1, double pixels) {
    return (x1 - left) / side * pixels;
  }

  /** The row, 0 at the top edge of {@code pixels}, where x₂ lies. */
  public double row(double x2, double pixels) {
    return (1 - (x2 - bottom) / side) * pixels;
  }

  /** The x₁ at a column. */
  public double x1(double column, double pixels) {
    return left + column / pixels * side;
  }

  /** The x₂ at a row. */
  public double x2(double row, double pixels) {
    return bottom + (1 - row / pixels) * side;
  }

  /**
   * A coordinate or a distance, with as many digits as tell two places apart.
   *
   * @param value in the units of the data
   * @param places how many of them are told apart along a side
   */
  public String written(double value, int places) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    double step = roundStep(side / places);
    int decimals = decimals(step);
    var rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    var written =
        decimals <= MOST_DECIMALS
            ? rounded.toPlainString()
            : rounded.signum() == 0 ? "0" : rounded.toString().replace('E', 'e');
    return Words.number(written.replace('-', '−'));
  }

  /** How many decimals tell values apart that are a round step from one another. */
  static int decimals(double roundStep) {
    return (int) Math.max(0, -Math.floor(Math.log10(roundStep) + 1e-9));
  }

  /** The same middle, {@code factor} times as wide. */
  Viewport widened(double factor) {
    double wider = side * factor;
    return new Viewport(left - (wider - side) / 2, bottom - (wider - side) / 2, wider);
  }
}
