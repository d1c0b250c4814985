package halfplane.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Round numbers along an axis, with as many digits as tell them apart.
 *
 * @param values in the units of the data, from the smallest on
 * @param labels of the values
 * @param step from one value to the next
 */
record Ticks(double[] values, List<String> labels, double step) {
  /** How wide a character is, in ems of a plot's style; numbers are a little smaller than words. */
  static final double CHARACTER = 0.55;

  /** Longer ones are written with a power of ten, if that is shorter. */
  private static final int LONGEST = 7;

  /** Along x₁. */
  static Ticks across(Viewport view) {
    return of(view.left(), view.side());
  }

  /** Along x₂. */
  static Ticks up(Viewport view) {
    return of(view.bottom(), view.side());
  }

  private static Ticks of(double from, double side) {
    double step = Viewport.roundStep(side / 4);
    long first = (long) Math.ceil(from / step - 1e-9);
    long last = (long) Math.floor((from + side) / step + 1e-9);
    var values = new double[(int) (last - first) + 1];
    Arrays.setAll(values, i -> (first + i) * step);
    return new Ticks(values, labels(values, step), step);
  }

  private static List<String> labels(double[] values, double step) {
    int decimals = Viewport.decimals(step);
    var plain = write(values, value -> plain(value, decimals));
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    if (longest(plain) <= LONGEST || largest == 0) {
      return plain;
    }
    int digits = (int) (Math.floor(Math.log10(largest)) - Math.floor(Math.log10(step) + 1e-9));
    var powers = write(values, value -> withPower(value, digits));
    return longest(powers) < longest(plain) ? powers : plain;
  }

  private static List<String> write(double[] values, Function<Double, String> label) {
    return Arrays.stream(values)
        .mapToObj(value -> Words.number(label.apply(value).replace('-', '−')))
        .toList();
  }

  private static String plain(double value, int decimals) {
    var rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number with a power of ten, as {@code 1.5e6}. */
  private static String withPower(double value, int digits) {
    if (value == 0) {
      return "0";
    }
    var parts = String.format(Locale.ROOT, "%%.%de".formatted(digits), value).split("e");
    return "%se%d"
        .formatted(
            new BigDecimal(parts[0]).stripTrailingZeros().toPlainString(),
            Integer.parseInt(parts[1]));
  }

  private static int longest(List<String> labels) {
    return labels.stream().mapToInt(String::length).max().orElse(0);
  }

  /** How much room the longest number needs, in ems. */
  double width() {
    return longest(labels) * CHARACTER;
  }

  /**
   * The places among the values of those that are far enough from each other: all, or every second
   * or so, always with 0.
   *
   * @param least distance, in pixels
   * @param scale pixels in a unit of the data
   */
  int[] spaced(double least, double scale) {
    int every = (int) Math.ceil(least / (step * scale));
    return IntStream.range(0, values.length)
        .filter(i -> Math.round(values[i] / step) % every == 0)
        .toArray();
  }
}
