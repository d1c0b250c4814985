package halfplane.limits;

import halfplane.data.Dataset;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The smallest mean binary cross-entropy that any affine logit reaches on a training set, and so
 * any linear network, however deep or wide. Newton's method on the convex loss, in float64.
 *
 * @param loss the infimum; 0 where a line separates the classes, which no finite weights reach
 * @param line reaches it, or separates the classes
 */
public record BceFloor(double loss, Line line) {
  private static final int MOST_STEPS = 200;
  private static final double RIDGE = 1e-12;
  private static final double CONVERGED = 1e-18;

  /**
   * @param points taken as float32, as the network sees them
   * @param best the best line of the same points
   */
  public static BceFloor of(Dataset points, BestLine best) {
    return best.correct() == points.size()
        ? new BceFloor(0, best.line())
        : new Newton(points).minimum();
  }

  private static final class Newton {
    private final Dataset points;
    private final Standard first;
    private final Standard second;
    private final DMatrixRMaj gradient = new DMatrixRMaj(3, 1);
    private final DMatrixRMaj hessian = new DMatrixRMaj(3, 3);
    private final DMatrixRMaj step = new DMatrixRMaj(3, 1);

    Newton(Dataset points) {
      this.points = points;
      this.first = Standard.of(points.size(), i -> (float) points.x1(i));
      this.second = Standard.of(points.size(), i -> (float) points.x2(i));
    }

    /** The line in the points' own units, of one in standard units. */
    private Line unscaled(Line line) {
      double w1 = line.w1() / first.deviation();
      double w2 = line.w2() / second.deviation();
      return new Line(w1, w2, line.b() - w1 * first.mean() - w2 * second.mean());
    }

    private double x1(int i) {
      return first.apply((float) points.x1(i));
    }

    private double x2(int i) {
      return second.apply((float) points.x2(i));
    }

    BceFloor minimum() {
      var line = new Line(0, 0, 0);
      double loss = loss(line);
      for (int i = 0; i < MOST_STEPS; i++) {
        differentiate(line);
        if (!CommonOps_DDRM.solve(hessian, gradient, step)) {
          break;
        }
        double decrement = CommonOps_DDRM.dot(gradient, step);
        double scale = 1;
        var next = moved(line, scale);
        double nextLoss = loss(next);
        while (!(nextLoss <= loss) && scale > RIDGE) {
          scale /= 2;
          next = moved(line, scale);
          nextLoss = loss(next);
        }
        if (!(nextLoss <= loss)) {
          break;
        }
        line = next;
        loss = nextLoss;
        if (decrement < CONVERGED) {
          break;
        }
      }
      return new BceFloor(loss, unscaled(line));
    }

    private Line moved(Line line, double scale) {
      return new Line(
          line.w1() - scale * step.get(0),
          line.w2() - scale * step.get(1),
          line.b() - scale * step.get(2));
    }

    private double loss(Line line) {
      double sum = 0;
      for (int i = 0; i < points.size(); i++) {
        double z = line.logit(x1(i), x2(i));
        sum += Math.max(z, 0) - z * points.label(i) + Math.log1p(Math.exp(-Math.abs(z)));
      }
      return sum / points.size();
    }

    private void differentiate(Line line) {
      gradient.zero();
      CommonOps_DDRM.setIdentity(hessian);
      CommonOps_DDRM.scale(RIDGE, hessian);
      var row = new double[3];
      row[2] = 1;
      for (int i = 0; i < points.size(); i++) {
        row[0] = x1(i);
        row[1] = x2(i);
        double p = 1 / (1 + Math.exp(-line.logit(row[0], row[1])));
        addPoint(row, p - points.label(i), p * (1 - p));
      }
    }

    private void addPoint(double[] row, double slope, double curvature) {
      for (int j = 0; j < 3; j++) {
        gradient.data[j] += row[j] * slope / points.size();
        for (int k = 0; k < 3; k++) {
          hessian.data[3 * j + k] += row[j] * row[k] * curvature / points.size();
        }
      }
    }
  }

  /**
   * Shifts and scales a column to mean 0 and deviation 1, so that Newton's steps are well posed.
   */
  private record Standard(double mean, double deviation) {
    static Standard of(int n, IntToDoubleFunction column) {
      double mean = IntStream.range(0, n).mapToDouble(column).sum() / n;
      double variance =
          IntStream.range(0, n).mapToDouble(i -> Math.pow(column.applyAsDouble(i) - mean, 2)).sum()
              / n;
      return new Standard(mean, variance > 0 ? Math.sqrt(variance) : 1);
    }

    double apply(double value) {
      return (value - mean) / deviation;
    }
  }
}
