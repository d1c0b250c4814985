package halfplane.limits;

import halfplane.data.Dataset;

/**
 * The least mean binary cross-entropy of an affine logit, by Newton's method in float64. It is used
 * once.
 *
 * <p>A step is a least-squares fit with weights p(1 − p) (iteratively reweighted least squares;
 * Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1). Each is taken in
 * coordinates of its own, in which 1 and both columns are orthogonal under its weights, as a QR
 * decomposition would have them. So it loses nothing where columns are nearly proportional, or
 * where a point is so far off that all others are at one place beside it; unless that point lies
 * more than 1e28 of the others' distances off along both columns.
 */
final class LogisticRegression {
  private static final int MOST_STEPS = 1000;

  /** A step that lowers the mean loss by less is the last; it is far below the loss's rounding. */
  private static final double CONVERGED = 1e-18;

  /** A step that changes logits by less is the last. */
  private static final double AT_REST = 1e-6;

  /**
   * A point with a smaller p(1 − p) moves nothing, and may run off: the range of float32, 1e-45 to
   * 3e38, is less wide.
   */
  private static final double WEIGHTLESS = 1e-90;

  /** What rounding may make a loss greater by, as a part of it. */
  private static final double ROUNDING = 1e-14;

  private static final double SMALLEST_SCALE = 1e-12;

  /** Flat steps without a smaller loss after which there is none: rounding steers them. */
  private static final int MOST_IDLE = 100;

  /** What rounding leaves of a column that has been projected on the others, as a part of it. */
  private static final double NO_RANK = 1e-12;

  private final int n;
  private final double[] x1;
  private final double[] x2;
  private final byte[] y;
  private final double[] along;
  private final double[] across;
  private final double[] slope;
  private final double[] weight;

  /** The coordinates, see {@link #project}. */
  private Projection projection = new Projection(0, 0, 0, 0, 0);

  private double alongWeight;
  private double acrossWeight;

  /**
   * @param points one or more; taken as float32, as the network sees them
   */
  LogisticRegression(Dataset points) {
    n = points.size();
    x1 = new double[n];
    x2 = new double[n];
    y = new byte[n];
    for (int i = 0; i < n; i++) {
      x1[i] = (float) points.x1(i);
      x2[i] = (float) points.x2(i);
      y[i] = (byte) points.label(i);
    }
    along = new double[n];
    across = new double[n];
    slope = new double[n];
    weight = new double[n];
  }

  /**
   * The least loss that was come to, to its rounding, and its line in the points' own units. Where
   * no line reaches the infimum, the loss is less than float64 can tell above it.
   */
  BceFloor minimum() {
    var descent = new Descent();
    int steps = 0;
    while (steps < MOST_STEPS && descent.step()) {
      steps++;
    }
    return descent.floor();
  }

  /** The way down from a logit of 0. */
  private final class Descent {
    private Trial at = tried(new Line(0, 0, 0));
    private BceFloor least = new BceFloor(at.loss(), at.line(), false);
    private boolean begun;
    private boolean valley;
    private boolean flat;
    private boolean atRest;
    private int idle;

    /** Goes a step on; false where there is none, or it was the last. */
    boolean step() {
      var before = projection;
      if (!project()) {
        return false;
      }
      // At first all weights are equal: what has no rank then has none in the points.
      valley = begun ? valley : alongWeight == 0 || acrossWeight == 0;
      begun = true;
      var line = projection.from(before, at.line());
      var step = newton();
      boolean flatBefore = flat;
      flat = decrement(step) < CONVERGED;
      boolean last = flat && reach(step) < AT_REST;
      var next = moved(line, step, at.loss());
      if (!next.isNoWorseThan(at.loss())) {
        return false;
      }
      at = next;
      keep(flatBefore);
      atRest = last;
      return !last && idle <= MOST_IDLE;
    }

    private void keep(boolean flatBefore) {
      idle = flat && at.loss() >= least.loss() ? idle + 1 : 0;
      // Of lines that run off with an equal loss the first has weights that can still be read.
      if (at.loss() < least.loss() || !flatBefore) {
        least = new BceFloor(at.loss(), projection.unprojected(at.line()), valley);
      }
    }

    /** What does not come to rest may run off, where no weights have the least loss. */
    BceFloor floor() {
      return atRest ? least : new BceFloor(least.loss(), least.line(), false);
    }
  }

  /** A place that was tried, in the coordinates of the projection. */
  private record Trial(Line line, double loss) {
    /** But for rounding; a loss that is no number is worse than any. */
    boolean isNoWorseThan(double before) {
      return loss <= before * (1 + ROUNDING);
    }
  }

  /** The step, halved until it raises the loss no more or is nothing any more. */
  private Trial moved(Line line, Line step, double loss) {
    double scale = 1;
    var next = tried(added(line, step, scale));
    while (!next.isNoWorseThan(loss) && scale > SMALLEST_SCALE) {
      scale /= 2;
      next = tried(added(line, step, scale));
    }
    return next;
  }

  private Trial tried(Line line) {
    return new Trial(line, differentiate(line));
  }

  /** Adds to {@code line} the step's multiple, both in the coordinates of the projection. */
  private static Line added(Line line, Line step, double scale) {
    return new Line(
        line.w1() + scale * step.w1(), line.w2() + scale * step.w2(), line.b() + scale * step.b());
  }

  /** Writes each point's slope and weight, the first two derivatives of its loss by its logit. */
  private double differentiate(Line line) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double z = line.logit(along[i], across[i]);
      double e = Math.exp(-Math.abs(z));
      // Not p - 1, which rounding would make 0 long before the point is without weight.
      double wrong = (z > 0) == (y[i] == 1) ? e / (1 + e) : 1 / (1 + e);
      slope[i] = y[i] == 1 ? -wrong : wrong;
      weight[i] = e / ((1 + e) * (1 + e));
      sum += Math.max(z, 0) - z * y[i] + Math.log1p(e);
    }
    return sum / n;
  }

  /** Newton's step: in orthogonal coordinates each is divided by its own curvature. */
  private Line newton() {
    double total = 0;
    double constant = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < n; i++) {
      total += weight[i];
      constant += slope[i];
      first += slope[i] * along[i];
      second += slope[i] * across[i];
    }
    return new Line(
        alongWeight > 0 ? -first / alongWeight : 0,
        acrossWeight > 0 ? -second / acrossWeight : 0,
        -constant / total);
  }

  /** By how much the loss would fall, twice, if it were as curved everywhere. */
  private double decrement(Line step) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum -= slope[i] * step.logit(along[i], across[i]);
    }
    return sum / n;
  }

  /** The most that a logit changes by. */
  private double reach(Line step) {
    double most = 0;
    for (int i = 0; i < n; i++) {
      if (weight[i] > WEIGHTLESS) {
        most = Math.max(most, Math.abs(step.logit(along[i], across[i])));
      }
    }
    return most;
  }

  /**
   * Makes 1, {@code along} and {@code across} orthogonal under the weights: Gram's and Schmidt's
   * process, twice over, since the first time leaves what rounding has made.
   *
   * @return whether any point has a weight
   */
  private boolean project() {
    double total = 0;
    for (double w : weight) {
      total += w;
    }
    if (!(total > 0)) {
      return false;
    }
    double middle = mean(x1, mean(x1, 0, total), total);
    double height = mean(x2, mean(x2, 0, total), total);
    double sum = 0;
    double product = 0;
    for (int i = 0; i < n; i++) {
      along[i] = x1[i] - middle;
      sum += weight[i] * along[i] * along[i];
      product += weight[i] * along[i] * (x2[i] - height);
    }
    alongWeight = sum;
    double ratio = sum > 0 ? product / sum : 0;
    double level = height - ratio * middle;
    for (int i = 0; i < n; i++) {
      across[i] = beside(x1[i], x2[i], ratio, level);
    }
    projection = orthogonal(middle, ratio, level, total);
    return true;
  }

  /** A mean under the weights, as exact as its difference from a value near it. */
  private double mean(double[] column, double near, double total) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += weight[i] * (column[i] - near);
    }
    return near + sum / total;
  }

  private Projection orthogonal(double middle, double ratio, double level, double total) {
    double levelRest = mean(across, 0, total);
    double before = 0;
    double product = 0;
    for (int i = 0; i < n; i++) {
      before += weight[i] * across[i] * across[i];
      product += weight[i] * (across[i] - levelRest) * along[i];
    }
    double ratioRest = alongWeight > 0 ? product / alongWeight : 0;
    double after = 0;
    for (int i = 0; i < n; i++) {
      across[i] = across[i] - levelRest - ratioRest * along[i];
      after += weight[i] * across[i] * across[i];
    }
    acrossWeight = after > NO_RANK * NO_RANK * before ? after : 0;
    return new Projection(middle, ratio, ratioRest, level, levelRest);
  }

  /** x2 - ratio · x1 - level, with what rounding takes from each operation. */
  private static double beside(double x1, double x2, double ratio, double level) {
    double product = ratio * x1;
    double productRest = Math.fma(ratio, x1, -product);
    double difference = x2 - product;
    double above = difference - level;
    return above + (rest(x2, product, difference) + rest(difference, level, above) - productRest);
  }

  /** What rounding has taken from a - b (Knuth, The Art of Computer Programming, 4.2.2). */
  private static double rest(double a, double b, double difference) {
    double taken = a - difference;
    return (a - (difference + taken)) + (taken - b);
  }

  /**
   * Coordinates along = x1 - middle and across = x2 - ratio · x1 - level - ratioRest · along -
   * levelRest: the rests are what a float64 ratio and level cannot hold.
   */
  private record Projection(
      double middle, double ratio, double ratioRest, double level, double levelRest) {

    /** The logit in these coordinates that {@code line} is in those of {@code other}. */
    Line from(Projection other, Line line) {
      double shift = middle - other.middle;
      double turn = ratio - other.ratio;
      return new Line(
          line.w1() + line.w2() * (turn + (ratioRest - other.ratioRest)),
          line.w2(),
          line.b()
              + line.w1() * shift
              + line.w2()
                  * (turn * middle
                      + (level - other.level)
                      + (levelRest - other.levelRest)
                      - other.ratioRest * shift));
    }

    /** The logit in x1 and x2. */
    Line unprojected(Line line) {
      double w1 = line.w1() - line.w2() * (ratio + ratioRest);
      return new Line(
          w1,
          line.w2(),
          line.b() - line.w1() * middle - line.w2() * (level + levelRest - ratioRest * middle));
    }
  }
}
