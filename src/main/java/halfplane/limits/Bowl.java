package halfplane.limits;

import halfplane.data.Dataset;

/**
 * The loss over the two weights of a line, w₁ across and w₂ up, with the constant b at its best for
 * each pair: convex, so there is one bottom and no place to be stuck in. Among points of one class
 * alone it is 0 everywhere, which no finite b reaches. Immutable.
 */
public final class Bowl {
  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-5;

  /** The share of the logits' range that float32 can tell apart. */
  private static final double FLOAT_STEP = 0x1p-24;

  /**
   * How far apart the bounds of the best b may be for Newton's steps. Of weights so large that they
   * are farther the slope is a staircase: on a landing it says nothing of how far to go.
   */
  private static final double SMOOTH = 200;

  private final Dataset train;
  private final double reach;
  private final int cells;
  private final float[] loss;

  private Bowl(Dataset train, double reach, int cells) {
    this.train = train;
    this.reach = reach;
    this.cells = cells;
    this.loss = new float[cells * cells];
  }

  /**
   * Computes the loss at the cells of a square about w = 0.
   *
   * @param train taken as float32, as the network sees them
   * @param reach largest |w₁| and |w₂|
   * @param cells along each side, 2 or more; the outermost lie on the square's edge
   */
  public static Bowl of(Dataset train, double reach, int cells) {
    var bowl = new Bowl(train, reach, cells);
    var slice = new Slice(train);
    for (int row = 0; row < cells; row++) {
      bowl.fill(row, slice);
    }
    return bowl;
  }

  private void fill(int row, Slice slice) {
    for (int column = 0; column < cells; column++) {
      loss[row * cells + column] = (float) slice.least(weight(column), -weight(row));
    }
  }

  private double weight(int cell) {
    return reach * (2.0 * cell / (cells - 1) - 1);
  }

  /** The points whose loss it is. */
  public Dataset train() {
    return train;
  }

  /** Largest |w₁| and |w₂|. */
  public double reach() {
    return reach;
  }

  /** The loss of a cell; row 0 has the largest w₂. */
  public double loss(int column, int row) {
    return loss[row * cells + column];
  }

  /**
   * The loss at any two weights, inside the square or out, searched for and not taken from the
   * cells: where the bowl is steep a cell's own loss may be far from its neighbours'. Takes as long
   * as one cell, some passes over the points. From any thread.
   */
  public double lossAt(double w1, double w2) {
    return new Slice(train).least(w1, w2);
  }

  /** The loss between the cells, interpolated, for a picture; coordinates 0 to cells − 1. */
  public double at(double column, double row) {
    int c = Math.clamp((int) column, 0, cells - 2);
    int r = Math.clamp((int) row, 0, cells - 2);
    double x = column - c;
    double y = row - r;
    return (loss(c, r) * (1 - x) + loss(c + 1, r) * x) * (1 - y)
        + (loss(c, r + 1) * (1 - x) + loss(c + 1, r + 1) * x) * y;
  }

  /**
   * The loss along b for fixed weights. The points are shifted to their mean, which changes the
   * best b but not its loss, so that it is mostly near the one of the weights before.
   */
  private static final class Slice {
    private final Dataset points;
    private final double mean1;
    private final double mean2;
    private final int n;
    private final float[] flat;
    private final float[] logits;
    private final float[] p;
    private final float[] y;
    private final CrossEntropy entropy;
    private final boolean alike;

    /** How far beyond all points of two classes the best b may be: there its slope has one sign. */
    private final double margin;

    private double bias;
    private double slope;
    private double curvature;

    Slice(Dataset points) {
      this.points = points;
      n = points.size();
      mean1 = points.middleX1();
      mean2 = points.middleX2();
      flat = new float[n];
      logits = new float[n];
      p = new float[n];
      entropy = new CrossEntropy(n);
      margin = Math.log(n) + 1;
      y = new float[n];
      for (int i = 0; i < n; i++) {
        y[i] = points.label(i);
      }
      alike = points.hasOneClass();
    }

    /**
     * From the best b of the weights before; by Newton's steps, and by halves where those leave the
     * bounds that the best b is known to lie in, or these are far apart.
     */
    double least(double w1, double w2) {
      if (alike) {
        return 0;
      }
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        flat[i] =
            (float) (w1 * ((float) points.x1(i) - mean1) + w2 * ((float) points.x2(i) - mean2));
        low = Math.min(low, -flat[i] - margin);
        high = Math.max(high, -flat[i] + margin);
      }
      if (!Double.isFinite(low) || !Double.isFinite(high)) {
        return loss(0);
      }
      bias = Math.clamp(bias, low, high);
      double close = Math.max(CLOSE, FLOAT_STEP * (high - low));
      for (int i = 0; i < MOST_STEPS; i++) {
        differentiate(bias);
        if (slope == 0) {
          break;
        } else if (slope > 0) {
          high = bias;
        } else {
          low = bias;
        }
        double before = bias;
        boolean smooth = high - low <= SMOOTH;
        double next = bias - slope / curvature;
        bias = smooth && next > low && next < high ? next : (low + high) / 2;
        if (Math.abs(bias - before) < close) {
          break;
        }
      }
      return loss(bias);
    }

    private void shiftTo(double b) {
      for (int i = 0; i < n; i++) {
        logits[i] = flat[i] + (float) b;
      }
    }

    private void differentiate(double b) {
      shiftTo(b);
      Elementary.sigmoid(logits, n, p);
      slope = 0;
      curvature = 0;
      for (int i = 0; i < n; i++) {
        slope += p[i] - y[i];
        curvature += p[i] * (1 - p[i]);
      }
    }

    private double loss(double b) {
      shiftTo(b);
      return entropy.sum(logits, y) / n;
    }
  }
}
