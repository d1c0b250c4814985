package halfplane.limits;

import halfplane.data.Dataset;

/**
 * How many training points each straight line classifies right: the whole hypothesis space of a
 * linear network on one sheet. Across goes the direction of the blue side, 0 to 360°, up the line's
 * distance from the points' middle in that direction. Immutable.
 */
public final class LineMap {
  /** How far lines go where all points are at one place. */
  private static final double LEAST_REACH = 1e-9;

  private final int columns;
  private final int rows;
  private final int points;
  private final double middleX;
  private final double middleY;
  private final double reach;
  private final int[] correct;

  private LineMap(int columns, int rows, int points, double middleX, double middleY, double reach) {
    this.columns = columns;
    this.rows = rows;
    this.points = points;
    this.middleX = middleX;
    this.middleY = middleY;
    this.reach = reach;
    this.correct = new int[columns * rows];
  }

  /**
   * Counts for every line of a grid: each direction sorts the points into its rows once.
   *
   * @param train taken as float32, as the network sees them
   * @param columns directions
   * @param rows distances, from a twentieth past the farthest point at the top to the negative
   */
  public static LineMap of(Dataset train, int columns, int rows) {
    int n = train.size();
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      left = Math.min(left, (float) train.x1(i));
      right = Math.max(right, (float) train.x1(i));
      bottom = Math.min(bottom, (float) train.x2(i));
      top = Math.max(top, (float) train.x2(i));
    }
    double middleX = (left + right) / 2;
    double middleY = (bottom + top) / 2;
    double reach = 0;
    for (int i = 0; i < n; i++) {
      reach =
          Math.max(reach, Math.hypot((float) train.x1(i) - middleX, (float) train.x2(i) - middleY));
    }
    // Added to a large coordinate, a small distance would be lost.
    double least = Math.max(LEAST_REACH, 0x1p-23 * Math.hypot(middleX, middleY));
    double edge = reach == 0 ? least : reach * 1.05;
    var map = new LineMap(columns, rows, n, middleX, middleY, edge);
    for (int column = 0; column < columns; column++) {
      map.count(train, column);
    }
    return map;
  }

  /** A point is right below its row's line if red, above it if blue. */
  private void count(Dataset train, int column) {
    double x = Math.cos(angle(column));
    double y = Math.sin(angle(column));
    var gained = new int[rows + 1];
    int right = 0;
    for (int i = 0; i < points; i++) {
      double along = ((float) train.x1(i) - middleX) * x + ((float) train.x2(i) - middleY) * y;
      boolean blue = train.label(i) == 1;
      int firstRowBelow = Math.clamp((long) Math.ceil(row(along)), 0, rows);
      gained[firstRowBelow] += blue ? 1 : -1;
      right += blue ? 0 : 1;
    }
    for (int row = 0; row < rows; row++) {
      right += gained[row];
      correct[row * columns + column] = right;
    }
  }

  /** How many directions there are. */
  public int columns() {
    return columns;
  }

  /** How many distances there are. */
  public int rows() {
    return rows;
  }

  /** How many points are counted. */
  public int points() {
    return points;
  }

  /** How many points the line of a cell classifies right. */
  public int correct(int column, int row) {
    return correct[row * columns + column];
  }

  /** The line of a cell, or between cells. */
  public Line line(double column, double row) {
    double x = Math.cos(angle(column));
    double y = Math.sin(angle(column));
    double distance = reach * (1 - 2 * (row + 0.5) / rows);
    return new Line(x, y, -(distance + middleX * x + middleY * y));
  }

  private double angle(double column) {
    return 2 * Math.PI * (column + 0.5) / columns;
  }

  private double row(double distance) {
    return (1 - distance / reach) / 2 * rows - 0.5;
  }

  /** The column, from -0.5 to columns - 0.5, of a line that is one. */
  public double column(Line line) {
    double turn = Math.atan2(line.w2(), line.w1()) / (2 * Math.PI);
    return (turn < 0 ? turn + 1 : turn) * columns - 0.5;
  }

  /** The row of a line that is one; past the edges for one that lies far out. */
  public double row(Line line) {
    double norm = line.norm();
    return row(-(line.logit(middleX, middleY)) / norm);
  }
}
