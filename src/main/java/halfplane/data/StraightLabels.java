package halfplane.data;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Labels by a straight line in place of the points' own: the same dots, and a question that a
 * linear network can answer. Class 1 is the side that the line's normal points to.
 *
 * @param degrees direction of the blue side, anticlockwise from the x₁ axis, −360 to 360
 * @param offset how far the line lies in that direction, in the units of the data: from the origin
 *     or from the points' middle
 */
public record StraightLabels(double degrees, double offset) {
  /** The largest turn either way. */
  public static final double MOST_DEGREES = 360;

  /**
   * How far beyond a line through the points' middle a point still counts as on it, as a share of
   * the largest coordinate along each axis times the normal's. The middle, its products with the
   * normal and the coordinates themselves are rounded to 1e-16 of that; float32, which a network
   * sees, to 6e-8.
   */
  public static final double ROUNDING = 1e-12;

  /** Which directions are allowed. */
  public static final Allowed DEGREES =
      new Allowed(
          degrees -> Math.abs(degrees) <= MOST_DEGREES,
          Phrase.of("-%1$d to %1$d are", (int) MOST_DEGREES));

  /** Which offsets are allowed. */
  public static final Allowed OFFSETS =
      new Allowed(Double::isFinite, Phrase.of("a finite number is"));

  /**
   * @throws InvalidInputException if a value is out of its range
   */
  public StraightLabels {
    DEGREES.require(Phrase.of("labels line, degrees"), degrees);
    OFFSETS.require(Phrase.of("labels line, offset"), offset);
  }

  /** The first coordinate of the normal that points to the blue side, of length 1. */
  public double n1() {
    return Math.cos(Math.toRadians(degrees));
  }

  /** The second coordinate of that normal. */
  public double n2() {
    return Math.sin(Math.toRadians(degrees));
  }

  /**
   * The same points, labelled by the line from the origin; where x · n = offset, class 0. The side
   * is found in float64, and a network sees the points in float32: so far from 0 that these are
   * coarser than the points' own distances, points of different labels may be in one place to it.
   *
   * @throws InvalidInputException if all points lie on one side
   */
  public Dataset relabel(Dataset points) {
    return relabel(points, 0, 0, offset);
  }

  /**
   * As {@link #relabel}, by the line from the points' mean. Points of a grid lie on such a line
   * often, where the last bit of the mean would decide: a point that is nearer to it than {@link
   * #ROUNDING} is of class 0, too.
   *
   * @throws InvalidInputException if all points lie on one side
   */
  public Dataset relabelFromMiddle(Dataset points) {
    double reach =
        largest(points, points::x1) * Math.abs(n1()) + largest(points, points::x2) * Math.abs(n2());
    return relabel(points, points.middleX1(), points.middleX2(), offset + ROUNDING * reach);
  }

  private static double largest(Dataset points, IntToDoubleFunction coordinate) {
    return IntStream.range(0, points.size()).mapToDouble(coordinate).map(Math::abs).max().orElse(0);
  }

  private Dataset relabel(Dataset points, double middleX1, double middleX2, double edge) {
    double n1 = n1();
    double n2 = n2();
    var labels = new byte[points.size()];
    int blues = 0;
    for (int i = 0; i < labels.length; i++) {
      double along = (points.x1(i) - middleX1) * n1 + (points.x2(i) - middleX2) * n2;
      labels[i] = (byte) (along > edge ? 1 : 0);
      blues += labels[i];
    }
    if (blues == 0 || blues == labels.length) {
      throw new InvalidInputException(
          "labels line: all %d points lie on one side of it; a line between them is allowed",
          labels.length);
    }
    return points.withLabels(labels);
  }
}
