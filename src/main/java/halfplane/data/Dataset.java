package halfplane.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Labelled points in the plane. Class 0 is red and class 1 is blue, as in the notebook. Immutable.
 */
public final class Dataset {
  private final double[] x1;
  private final double[] x2;
  private final byte[] labels;
  private final Optional<Names> names;
  private final int blues;

  /**
   * Points without names.
   *
   * @param x1 first coordinates; copied
   * @param x2 second coordinates, one a point; copied
   * @param labels 0 or 1, one a point; copied
   * @throws IllegalArgumentException if the lengths differ
   */
  public Dataset(double[] x1, double[] x2, byte[] labels) {
    this(x1, x2, labels, Optional.empty());
  }

  Dataset(double[] x1, double[] x2, byte[] labels, Optional<Names> names) {
    if (x1.length != x2.length || x1.length != labels.length) {
      throw new IllegalArgumentException(
          "coordinates and labels differ in number: %d, %d, %d"
              .formatted(x1.length, x2.length, labels.length));
    }
    this.x1 = x1.clone();
    this.x2 = x2.clone();
    this.labels = labels.clone();
    this.names = names;
    blues = sum(this.labels);
  }

  private static int sum(byte[] labels) {
    int sum = 0;
    for (byte label : labels) {
      sum += label;
    }
    return sum;
  }

  /** What the file that they are from calls their columns and classes. */
  public Optional<Names> names() {
    return names;
  }

  /** How many points there are. */
  public int size() {
    return labels.length;
  }

  /** The first coordinate of point {@code i}, as generated (float64). */
  public double x1(int i) {
    return x1[i];
  }

  /** The second coordinate of point {@code i}, as generated (float64). */
  public double x2(int i) {
    return x2[i];
  }

  /** The class of point {@code i}: 0 (red) or 1 (blue). */
  public int label(int i) {
    return labels[i];
  }

  /** The mean of all first coordinates; 0 without points. */
  public double middleX1() {
    return DoubleStream.of(x1).average().orElse(0);
  }

  /** The mean of all second coordinates; 0 without points. */
  public double middleX2() {
    return DoubleStream.of(x2).average().orElse(0);
  }

  /** How many points are of class 1. */
  public int blues() {
    return blues;
  }

  /** Whether all points are of the same class, as in one part of a split of few points. */
  public boolean hasOneClass() {
    return blues == 0 || blues == size();
  }

  /**
   * The same points, each coordinate moved and scaled to mean 0 and standard deviation 1.
   *
   * @throws InvalidInputException if a coordinate is the same for all points
   */
  public Dataset standardised() {
    return new Dataset(standardised(x1, "x1"), standardised(x2, "x2"), labels, names);
  }

  private static double[] standardised(double[] values, String name) {
    double mean = DoubleStream.of(values).average().orElse(0);
    double variance = DoubleStream.of(values).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    // The mean of equal numbers may be off by rounding, and then the variance is not quite 0.
    boolean same = DoubleStream.of(values).allMatch(x -> x == values[0]);
    if (same) {
      throw new InvalidInputException(
          "standardise: all points have the same %s; points that differ are allowed", name);
    }
    if (variance < Double.MIN_NORMAL) {
      // Squares of so little have few digits left, or none.
      double most = DoubleStream.of(values).map(x -> Math.abs(x - mean)).max().orElse(0);
      return standardised(DoubleStream.of(values).map(x -> (x - mean) / most).toArray(), name);
    }
    double deviation = Math.sqrt(variance);
    return DoubleStream.of(values).map(x -> (x - mean) / deviation).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dataset that && hasSamePoints(that) && names.equals(that.names);
  }

  /** Whether all coordinates and labels are equal, whatever they are called. */
  public boolean hasSamePoints(Dataset other) {
    return Arrays.equals(x1, other.x1)
        && Arrays.equals(x2, other.x2)
        && Arrays.equals(labels, other.labels);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(x1) + Arrays.hashCode(x2)) + Arrays.hashCode(labels);
  }

  /** The same points from a file that calls them so. */
  public Dataset named(Names newNames) {
    return new Dataset(x1, x2, labels, Optional.of(newNames));
  }

  /** The same points with other labels, one a point, and so without their names. */
  Dataset withLabels(byte[] newLabels) {
    return new Dataset(x1, x2, newLabels);
  }

  /**
   * These points or, where there are more, some of them, evenly taken.
   *
   * @param most how many, 1 or more
   */
  public Dataset thinned(int most) {
    int n = size();
    return n <= most
        ? this
        : rows(IntStream.range(0, most).map(i -> (int) ((long) i * n / most)).toArray());
  }

  /** The same points in another order, or some of them. */
  public Dataset rows(int... rows) {
    var a = new double[rows.length];
    var b = new double[rows.length];
    var y = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      a[i] = x1[rows[i]];
      b[i] = x2[rows[i]];
      y[i] = labels[rows[i]];
    }
    return new Dataset(a, b, y, names);
  }
}
