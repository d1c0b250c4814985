package halfplane.nn;

import java.util.Arrays;

/**
 * A float32 sum in the order of {@code torch.sum} on a processor with AVX2, since each order rounds
 * another way: some sums beside one another, value i in sum i mod {@code width}, each put away
 * after 16 values, or 32 in a long one, and again after as many of those. Source: PyTorch's
 * "cascade sum", which keeps the error of a long sum small. Values may come in parts; use one a
 * thread.
 */
final class TorchSum {
  private static final int STEP = 16;
  private static final int LONG_STEP = 32;

  /** Values of each sum up to which steps are short. */
  private static final int LONG = 1 << 19;

  private static final int LEVELS = 3;
  private static final int VECTOR = 8;
  private static final int BESIDE = 4;
  private static final int BLOCK_OF_COLUMNS = BESIDE * VECTOR;

  private final int lanes;
  private final int width;
  private final float[][] levels;
  private final float[] sums;
  private final float[] rest;
  private int step = STEP;
  private int steps;
  private int left;

  private TorchSum(int lanes, int beside) {
    this.lanes = lanes;
    width = lanes * beside;
    levels = new float[LEVELS][width];
    sums = new float[width];
    rest = new float[LONG_STEP * width];
  }

  /** A sum of values that lie one after another: four vectors are added up side by side. */
  static TorchSum ofRow() {
    return new TorchSum(VECTOR, BESIDE);
  }

  /**
   * Of one column of a matrix whose columns are all summed: whole groups are summed beside one
   * another, and of a column that is left over four values.
   *
   * @param column from 0
   * @param columns how many the matrix has; a single one is a row in memory
   */
  static TorchSum ofColumn(int column, int columns) {
    if (columns == 1) {
      return ofRow();
    }
    int group = columns < VECTOR ? BESIDE : BLOCK_OF_COLUMNS;
    return new TorchSum(1, column < columns / group * group ? 1 : BESIDE);
  }

  /** Begins another sum, not a long one. */
  void clear() {
    clear(0);
  }

  /**
   * Begins another sum.
   *
   * @param count of how many values, up to two million
   */
  void clear(int count) {
    step = count / width > LONG ? LONG_STEP : STEP;
    for (var level : levels) {
      Arrays.fill(level, 0);
    }
    steps = 0;
    left = 0;
    rest[0] = 0;
  }

  /** Adds values. */
  void add(float[] values, int count) {
    int block = step * width;
    int from = 0;
    if (left > 0) {
      from = Math.min(count, block - left);
      System.arraycopy(values, 0, rest, left, from);
      left += from;
      if (left < block) {
        return;
      }
      step(rest, 0);
    }
    if (width == 1) {
      from = addFourSteps(values, from, count);
    }
    for (; from + block <= count; from += block) {
      step(values, from);
    }
    left = count - from;
    System.arraycopy(values, from, rest, 0, left);
  }

  /** Steps of one sum wait for each addition, but not for one another. */
  private int addFourSteps(float[] values, int from, int count) {
    int length = step;
    int at = from;
    for (; at + 4 * length <= count; at += 4 * length) {
      float s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int i = at; i < at + length; i++) {
        s0 += values[i];
        s1 += values[i + length];
        s2 += values[i + 2 * length];
        s3 += values[i + 3 * length];
      }
      putAwayOne(s0);
      putAwayOne(s1);
      putAwayOne(s2);
      putAwayOne(s3);
    }
    return at;
  }

  private void putAwayOne(float sum) {
    levels[0][0] += sum;
    steps++;
    carry();
  }

  private void step(float[] values, int from) {
    addRows(values, from, step);
    add(levels[0], sums, width);
    steps++;
    carry();
  }

  /** Into {@link #sums}. Four numbers at a time do not wait for one another. */
  private void addRows(float[] values, int from, int rows) {
    if (width == 1) {
      sums[0] = sum(values, from, from + rows);
      return;
    }
    for (int at = 0; at < width; at += BESIDE) {
      float s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int row = 0, i = from + at; row < rows; row++, i += width) {
        s0 += values[i];
        s1 += values[i + 1];
        s2 += values[i + 2];
        s3 += values[i + 3];
      }
      sums[at] = s0;
      sums[at + 1] = s1;
      sums[at + 2] = s2;
      sums[at + 3] = s3;
    }
  }

  /** On from each level that has taken as many as a step has values. */
  private void carry() {
    int taken = steps;
    for (int level = 1; level < LEVELS && taken % step == 0; level++) {
      add(levels[level], levels[level - 1], width);
      Arrays.fill(levels[level - 1], 0);
      taken /= step;
    }
  }

  private static void add(float[] to, float[] values, int count) {
    for (int i = 0; i < count; i++) {
      to[i] += values[i];
    }
  }

  /** The sum of all values since {@link #clear}. */
  float total() {
    return steps == 0 && left < lanes ? ofFew() : ofMany();
  }

  private float ofMany() {
    int at = left / width * width;
    addRows(rest, 0, left / width);
    for (int level = 0; level < LEVELS; level++) {
      add(sums, levels[level], width);
    }
    for (; at + lanes <= left; at += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        sums[lane] += rest[at + lane];
      }
    }
    float total = sum(rest, at, left);
    for (int lane = 0; lane < lanes; lane++) {
      float ofLane = sums[lane];
      for (int i = lane + lanes; i < width; i += lanes) {
        ofLane += sums[i];
      }
      total += ofLane;
    }
    return total;
  }

  /** Fewer than a vector has lanes are summed as numbers, four beside one another. */
  private float ofFew() {
    int beside = left < BESIDE ? 1 : BESIDE;
    float total = rest[0];
    for (int i = beside; i < left; i++) {
      total += rest[i];
    }
    for (int i = 1; i < beside; i++) {
      total += rest[i];
    }
    return total;
  }

  private static float sum(float[] values, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }
}
