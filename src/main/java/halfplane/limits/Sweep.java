package halfplane.limits;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A line that turns half a turn about a pivot, anticlockwise from the positive first axis, and the
 * sum of the signs of the points to its left: its largest and smallest value, and a direction,
 * never through a point, for each.
 */
final class Sweep {
  /** Rounding moves a key by less; keys this close are compared exactly. */
  private static final double CLOSE = 4e-15;

  private final double[] x;
  private final double[] y;
  private final int pivot;
  private final int[] point;
  private final double[] dx;
  private final double[] dy;
  private final int[] change;
  private int size;
  private int sum;
  private int most = Integer.MIN_VALUE;
  private int least = Integer.MAX_VALUE;
  private double mostDx;
  private double mostDy;
  private double leastDx;
  private double leastDy;

  /**
   * @param x of all points, float32
   * @param y of all points, float32
   * @param pivot which of them the line turns about
   */
  Sweep(double[] x, double[] y, int pivot) {
    this.x = x;
    this.y = y;
    this.pivot = pivot;
    point = new int[x.length];
    dx = new double[x.length];
    dy = new double[x.length];
    change = new int[x.length];
  }

  /**
   * Adds a point. One that lies below the pivot is mirrored through it: the line then passes it at
   * the same moment, and it changes sides the other way.
   *
   * @param added not at the pivot's place
   * @param sign +1 or -1
   */
  void add(int added, int sign) {
    double right = x[added] - x[pivot];
    double up = y[added] - y[pivot];
    boolean above = up > 0 || (up == 0 && right > 0);
    point[size] = added;
    dx[size] = above ? right : -right;
    dy[size] = above ? up : -up;
    change[size] = above ? -sign : sign;
    sum += above ? sign : 0;
    size++;
  }

  /** Turns the line and counts between each two directions. */
  void run() {
    if (size == 0) {
      count(1, 0);
      return;
    }
    var keys = new long[size];
    for (int i = 0; i < size; i++) {
      long bits = Double.doubleToLongBits(1 - dx[i] / (Math.abs(dx[i]) + dy[i]) + 0.0);
      keys[i] = bits & ~1L | (change[i] > 0 ? 1 : 0);
    }
    Arrays.sort(keys);
    double before = Double.longBitsToDouble(keys[size - 1]) - 2;
    for (long key : keys) {
      double gap = Double.longBitsToDouble(key) - before;
      before += gap;
      if (gap < CLOSE) {
        runExactly();
        return;
      }
    }
    runByKeys(keys);
  }

  private void runByKeys(long[] keys) {
    double first = Double.longBitsToDouble(keys[0]);
    double last = Double.longBitsToDouble(keys[size - 1]);
    countBetween(last - 2, first);
    for (int i = 0; i < size; i++) {
      sum += (keys[i] & 1) == 1 ? 1 : -1;
      double next = i + 1 < size ? Double.longBitsToDouble(keys[i + 1]) : first + 2;
      countBetween(Double.longBitsToDouble(keys[i]), next);
    }
  }

  /** The direction halfway between two keys, see {@link #run}: the inverse of the key. */
  private void countBetween(double key, double next) {
    if (sum <= most && sum >= least) {
      return;
    }
    double middle = (key + next) / 2;
    double turned = middle < 0 ? middle + 2 : middle >= 2 ? middle - 2 : middle;
    double x = 1 - turned;
    double y = 1 - Math.abs(x);
    boolean opposite = middle < 0 || middle >= 2;
    count(opposite ? -x : x, opposite ? -y : y);
  }

  private void runExactly() {
    var order = IntStream.range(0, size).boxed().sorted(this::compare).mapToInt(i -> i).toArray();
    int last = order[size - 1];
    countBisector(-dx[last], -dy[last], dx[order[0]], dy[order[0]]);
    int start = 0;
    while (start < size) {
      int end = start;
      while (end < size && compare(order[start], order[end]) == 0) {
        sum += change[order[end++]];
      }
      int here = order[start];
      if (end < size) {
        countBisector(dx[here], dy[here], dx[order[end]], dy[order[end]]);
      } else {
        countBisector(dx[here], dy[here], -dx[order[0]], -dy[order[0]]);
      }
      start = end;
    }
  }

  /** A direction strictly between two that are half a turn apart at most. */
  private void countBisector(double ax, double ay, double bx, double by) {
    double a = Math.hypot(ax, ay);
    double b = Math.hypot(bx, by);
    double x = ax / a + bx / b;
    double y = ay / a + by / b;
    boolean opposite = Math.hypot(x, y) < 1e-9 && ax * bx + ay * by < 0;
    count(opposite ? -ay / a : x, opposite ? ax / a : y);
  }

  private int compare(int i, int j) {
    double key = 1 - dx[i] / (Math.abs(dx[i]) + dy[i]);
    double other = 1 - dx[j] / (Math.abs(dx[j]) + dy[j]);
    return Math.abs(key - other) > CLOSE ? Double.compare(key, other) : -turn(i, j);
  }

  /**
   * The exact sign of dx[i] · dy[j] - dx[j] · dy[i], also where the differences themselves have
   * been rounded: from the points' places, whose products float64 holds, since they are float32.
   */
  private int turn(int i, int j) {
    int a = point[i];
    int b = point[j];
    int sign =
        signOfSum(
            x[a] * y[b],
            -x[b] * y[a],
            x[b] * y[pivot],
            -x[pivot] * y[b],
            x[pivot] * y[a],
            -x[a] * y[pivot]);
    return isMirrored(i) == isMirrored(j) ? sign : -sign;
  }

  private boolean isMirrored(int i) {
    return dx[i] != x[point[i]] - x[pivot] || dy[i] != y[point[i]] - y[pivot];
  }

  /**
   * Exact: a sum is kept as parts that do not overlap, the largest last (Shewchuk, Adaptive
   * Precision Floating-Point Arithmetic, 1997, Grow-Expansion).
   *
   * @param parts is overwritten
   */
  private static int signOfSum(double... parts) {
    for (int count = 1; count < parts.length; count++) {
      double sum = parts[count];
      for (int i = 0; i < count; i++) {
        double part = parts[i];
        double whole = sum + part;
        double added = whole - sum;
        parts[i] = (sum - (whole - added)) + (part - added);
        sum = whole;
      }
      parts[count] = sum;
    }
    for (int i = parts.length - 1; i >= 0; i--) {
      if (parts[i] != 0) {
        return parts[i] > 0 ? 1 : -1;
      }
    }
    return 0;
  }

  private void count(double directionX, double directionY) {
    if (sum > most) {
      most = sum;
      mostDx = directionX;
      mostDy = directionY;
    }
    if (sum < least) {
      least = sum;
      leastDx = directionX;
      leastDy = directionY;
    }
  }

  int most() {
    return most;
  }

  int least() {
    return least;
  }

  double mostDx() {
    return mostDx;
  }

  double mostDy() {
    return mostDy;
  }

  double leastDx() {
    return leastDx;
  }

  double leastDy() {
    return leastDy;
  }
}
