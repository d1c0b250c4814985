package halfplane.limits;

import java.util.Arrays;

/**
 * A line that turns half a turn about a pivot, anticlockwise from the positive first axis, and the
 * sum of the signs of the points to its left: its largest and smallest value, and a direction for
 * each, through no point as far as float64 can hold one. Keeps its arrays from pivot to pivot, so
 * use one a thread.
 */
final class Sweep {
  /** Rounding moves a key by less; keys this close are compared exactly. */
  private static final double CLOSE = 4e-15;

  private final double[] x;
  private final double[] y;
  private final int[] point;
  private final double[] dx;
  private final double[] dy;
  private final int[] change;
  private final boolean[] exact;
  private final long[] keys;
  private int pivot;
  private int size;
  private int sum;
  private int most;
  private int least;
  private double mostDx;
  private double mostDy;
  private double leastDx;
  private double leastDy;

  /**
   * @param x of all points, float32
   * @param y of all points, float32
   */
  Sweep(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    point = new int[x.length];
    dx = new double[x.length];
    dy = new double[x.length];
    change = new int[x.length];
    exact = new boolean[x.length];
    keys = new long[x.length];
  }

  /**
   * Begins another sweep, without points.
   *
   * @param newPivot which of the points the line turns about
   */
  void reset(int newPivot) {
    pivot = newPivot;
    size = 0;
    sum = 0;
    most = Integer.MIN_VALUE;
    least = Integer.MAX_VALUE;
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
    exact[size] = isExact(x[added], x[pivot], right) && isExact(y[added], y[pivot], up);
    sum += above ? sign : 0;
    size++;
  }

  /** Whether a difference has not been rounded (Knuth, The Art of Computer Programming, 4.2.2). */
  private static boolean isExact(double a, double b, double difference) {
    double taken = a - difference;
    double left = difference + taken;
    return a - left == 0 && taken - b == 0;
  }

  /** Turns the line and counts between each two directions. */
  void run() {
    if (size == 0) {
      count(1, 0);
      return;
    }
    for (int i = 0; i < size; i++) {
      long bits = Double.doubleToLongBits(key(i) + 0.0);
      keys[i] = bits & ~1L | (change[i] > 0 ? 1 : 0);
    }
    Arrays.sort(keys, 0, size);
    double before = Double.longBitsToDouble(keys[size - 1]) - 2;
    for (int i = 0; i < size; i++) {
      double gap = Double.longBitsToDouble(keys[i]) - before;
      before += gap;
      if (gap < CLOSE) {
        runExactly();
        return;
      }
    }
    runByKeys();
  }

  private void runByKeys() {
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
    double right = 1 - turned;
    double up = 1 - Math.abs(right);
    boolean opposite = middle < 0 || middle >= 2;
    count(opposite ? -right : right, opposite ? -up : up);
  }

  private void runExactly() {
    var order = inOrder();
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

  /**
   * The points by their directions: by keys of as many bits as there is room for beside a point's
   * number, and exactly where those are close.
   */
  private int[] inOrder() {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    double scale = Math.scalb(1.0, Long.SIZE - 3 - bits);
    for (int i = 0; i < size; i++) {
      keys[i] = (long) (key(i) * scale) << bits | i;
    }
    Arrays.sort(keys, 0, size);
    var order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) (keys[i] & (1L << bits) - 1);
    }
    long close = (long) (CLOSE * scale) + 2;
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || (keys[i] >> bits) - (keys[i - 1] >> bits) > close) {
        sortExactly(order, start, i);
        start = i;
      }
    }
    return order;
  }

  private void sortExactly(int[] order, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (compare(order[i - 1], order[i]) > 0) {
        var sorted =
            Arrays.stream(order, start, end).boxed().sorted(this::compare).mapToInt(it -> it);
        System.arraycopy(sorted.toArray(), 0, order, start, end - start);
        return;
      }
    }
  }

  /** A direction strictly between two that are half a turn apart at most. */
  private void countBisector(double ax, double ay, double bx, double by) {
    double a = Math.hypot(ax, ay);
    double b = Math.hypot(bx, by);
    double right = ax / a + bx / b;
    double up = ay / a + by / b;
    boolean opposite = Math.hypot(right, up) < 1e-9 && ax * bx + ay * by < 0;
    count(opposite ? -ay / a : right, opposite ? ax / a : up);
  }

  /** Grows from 0 to 2 as a direction turns by half a turn. */
  private double key(int i) {
    return 1 - dx[i] / (Math.abs(dx[i]) + dy[i]);
  }

  private int compare(int i, int j) {
    double key = key(i);
    double other = key(j);
    return Math.abs(key - other) > CLOSE ? Double.compare(key, other) : -turn(i, j);
  }

  /**
   * The exact sign of dx[i] · dy[j] - dx[j] · dy[i], also where the differences themselves have
   * been rounded: from the points' places, whose products float64 holds, since they are float32.
   */
  private int turn(int i, int j) {
    if (exact[i] && exact[j]) {
      return turnOfExact(i, j);
    }
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

  /** Rounding keeps the order of two products; where they come out equal their rests decide. */
  private int turnOfExact(int i, int j) {
    double one = dx[i] * dy[j];
    double other = dx[j] * dy[i];
    return one != other
        ? Double.compare(one, other)
        : Double.compare(Math.fma(dx[i], dy[j], -one) + 0.0, Math.fma(dx[j], dy[i], -other) + 0.0);
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
