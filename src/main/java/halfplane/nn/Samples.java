package halfplane.nn;

import halfplane.data.Dataset;
import halfplane.data.Feature;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled samples as the network takes them: features in rows, samples in columns, cut into blocks
 * of columns that stay in the processor's cache from forward to backward. Immutable by contract:
 * nobody writes to the arrays.
 */
public final class Samples {
  private final int size;
  private final List<Block> blocks;

  private Samples(int size, List<Block> blocks) {
    this.size = size;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * All of a data set's points, which become float32 here, as in the notebook.
   *
   * @param features the rows, in order
   */
  public static Samples of(Dataset points, List<Feature> features) {
    return of(points, features, 0, points.size());
  }

  private static Samples of(Dataset points, List<Feature> features, int from, int to) {
    var blocks = new ArrayList<Block>();
    for (int start = from; start < to; start += Block.LONGEST) {
      blocks.add(block(points, features, from, start, to));
    }
    return new Samples(to - from, blocks);
  }

  /**
   * Mini-batches: the rows in order, as slices, the last one maybe smaller.
   *
   * @param batch how many samples a slice has, 1 or more
   */
  public static List<Samples> slices(Dataset points, List<Feature> features, int batch) {
    var slices = new ArrayList<Samples>();
    for (long start = 0; start < points.size(); start += batch) {
      int end = (int) Math.min(points.size(), start + batch);
      slices.add(of(points, features, (int) start, end));
    }
    return slices;
  }

  private static Block block(Dataset points, List<Feature> features, int first, int from, int end) {
    int n = Math.min(end - from, Block.LONGEST);
    var x = new float[features.size()][n];
    var y = new float[n];
    for (int i = 0; i < n; i++) {
      float x1 = (float) points.x1(from + i);
      float x2 = (float) points.x2(from + i);
      put(features, x1, x2, x, i);
      y[i] = points.label(from + i);
    }
    return new Block(x, y, from - first, end - first);
  }

  /**
   * Puts what the network is given of a point in its column.
   *
   * @param features the rows, in order
   * @param x modified: {@code features × n}
   * @param column which of the samples the point is
   */
  public static void put(List<Feature> features, float x1, float x2, float[][] x, int column) {
    for (int row = 0; row < features.size(); row++) {
      x[row][column] = features.get(row).of(x1, x2);
    }
  }

  /** How many samples there are in all blocks. */
  public int size() {
    return size;
  }

  /** The blocks, in the order of the rows. */
  public List<Block> blocks() {
    return blocks;
  }
}
