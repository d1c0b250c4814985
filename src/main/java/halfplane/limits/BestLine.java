package halfplane.limits;

import halfplane.data.Dataset;
import halfplane.training.Figures;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The most points that any half-plane classifies right, exact, and a line that does so.
 *
 * <p>Any line that separates points into two sets can be moved, without a point changing sides,
 * until it passes through a point and only through points at that place. So it is enough to turn a
 * line about each point in turn and count at every angle between two other points: O(n² log n).
 * Points of the same direction change sides together, and points at the pivot's own place are on
 * either side.
 *
 * @param line classifies {@code correct} points right, as far as float64 can hold such a line
 * @param correct how many of the points
 * @param points how many there are
 */
public record BestLine(Line line, int correct, int points) {
  /** Parts that the pivots are shared out in: enough for each core to be busy to the end. */
  private static final int PARTS = 256;

  private static final Comparator<Cut> BY_CORRECT =
      Comparator.comparingInt(Cut::correct).thenComparingInt(cut -> -cut.pivot());

  /**
   * @param points one or more; taken as float32, as the network sees them
   */
  public static BestLine of(Dataset points) {
    var plane = new Plane(points);
    var best =
        IntStream.range(0, Math.min(PARTS, points.size()))
            .parallel()
            .mapToObj(plane::bestOfPart)
            .max(BY_CORRECT)
            .orElseThrow();
    return new BestLine(plane.line(best), best.correct(), points.size());
  }

  /** Share of the points that are right, in per cent. */
  public double accuracy() {
    return Figures.percent(correct, points);
  }

  /**
   * A line through a pivot, between two directions.
   *
   * @param dx of the line's direction
   * @param dy of the line's direction; points to its left are inside
   * @param pivotInside whether the points at the pivot's place count as inside
   * @param insideIsBlue whether the inside predicts class 1
   */
  private record Cut(
      int pivot, int correct, double dx, double dy, boolean pivotInside, boolean insideIsBlue) {}

  /** The points, and the sweep about one of them. */
  private static final class Plane {
    private final Dataset points;
    private final int n;
    private final int reds;
    private final double[] x;
    private final double[] y;

    Plane(Dataset points) {
      this.points = points;
      this.n = points.size();
      this.x = IntStream.range(0, n).mapToDouble(i -> (float) points.x1(i)).toArray();
      this.y = IntStream.range(0, n).mapToDouble(i -> (float) points.x2(i)).toArray();
      this.reds = n - points.blues();
    }

    private int sign(int i) {
      return points.label(i) == 1 ? 1 : -1;
    }

    /** Of each {@link #PARTS} pivots one, from {@code part} on. */
    Cut bestOfPart(int part) {
      var sweep = new Sweep(x, y);
      return IntStream.iterate(part, pivot -> pivot < n, pivot -> pivot + PARTS)
          .mapToObj(pivot -> best(pivot, sweep))
          .max(BY_CORRECT)
          .orElseThrow();
    }

    private Cut best(int pivot, Sweep sweep) {
      sweep.reset(pivot);
      int here = 0;
      for (int j = 0; j < n; j++) {
        if (x[j] == x[pivot] && y[j] == y[pivot]) {
          here += sign(j);
        } else {
          sweep.add(j, sign(j));
        }
      }
      sweep.run();
      return cut(pivot, here, sweep);
    }

    /** Inside blue scores {@code reds + sum} points, inside red {@code n - reds - sum}. */
    private Cut cut(int pivot, int here, Sweep sweep) {
      int blue = reds + sweep.most() + Math.max(here, 0);
      int red = n - reds - sweep.least() - Math.min(here, 0);
      if (blue >= red) {
        return new Cut(pivot, blue, sweep.mostDx(), sweep.mostDy(), here > 0, true);
      }
      return new Cut(pivot, red, sweep.leastDx(), sweep.leastDy(), here < 0, false);
    }

    /** Moves the line off its pivot, halfway to the nearest point on the side it moves to. */
    Line line(Cut cut) {
      double norm = Math.hypot(cut.dx(), cut.dy());
      double nx = -cut.dy() / norm;
      double ny = cut.dx() / norm;
      double side = cut.pivotInside() ? -1 : 1;
      double gap = Double.POSITIVE_INFINITY;
      for (int j = 0; j < n; j++) {
        double distance = side * (nx * (x[j] - x[cut.pivot()]) + ny * (y[j] - y[cut.pivot()]));
        if (distance > 0) {
          gap = Math.min(gap, distance);
        }
      }
      double shift = Double.isFinite(gap) ? side * gap / 2 : side;
      double b = -(nx * x[cut.pivot()] + ny * y[cut.pivot()]) - shift;
      double orientation = cut.insideIsBlue() ? 1 : -1;
      return new Line(orientation * nx, orientation * ny, orientation * b);
    }
  }
}
