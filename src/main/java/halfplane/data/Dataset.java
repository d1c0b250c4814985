package halfplane.data;

import java.util.stream.IntStream;

/**
 * Labelled points in the plane. Class 0 is red and class 1 is blue, as in the notebook. Immutable.
 */
public final class Dataset {
  private final double[] x1;
  private final double[] x2;
  private final byte[] labels;

  /**
   * @param x1 first coordinates; copied
   * @param x2 second coordinates, one a point; copied
   * @param labels 0 or 1, one a point; copied
   * @throws IllegalArgumentException if the lengths differ
   */
  public Dataset(double[] x1, double[] x2, byte[] labels) {
    if (x1.length != x2.length || x1.length != labels.length) {
      throw new IllegalArgumentException(
          "coordinates and labels differ in number: %d, %d, %d"
              .formatted(x1.length, x2.length, labels.length));
    }
    this.x1 = x1.clone();
    this.x2 = x2.clone();
    this.labels = labels.clone();
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

  /** The same points with other labels, one a point. */
  Dataset withLabels(byte[] newLabels) {
    return new Dataset(x1, x2, newLabels);
  }

  /** These points or, where there are more than {@code most}, as many, evenly taken from them. */
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
    return new Dataset(a, b, y);
  }
}
