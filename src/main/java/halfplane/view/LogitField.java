package halfplane.view;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.nn.Architecture;
import halfplane.nn.Block;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import halfplane.nn.Weights;
import java.util.List;

/**
 * A network's logit at every pixel of a square. Keeps its buffers from one square to the next.
 * Belongs to one thread.
 */
final class LogitField {
  /**
   * @param least the smallest logit
   * @param most the largest
   */
  record Range(float least, float most) {
    /**
     * Weights so large that infinities of both signs meet say nothing about a probability: a logit
     * that is no number leaves the range open on both sides.
     */
    static Range of(float[] logits) {
      float least = Float.POSITIVE_INFINITY;
      float most = Float.NEGATIVE_INFINITY;
      for (float logit : logits) {
        least = Math.min(least, logit);
        most = Math.max(most, logit);
      }
      return Float.isNaN(least)
          ? new Range(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY)
          : new Range(least, most);
    }
  }

  /** How many places a side of the view has its range looked up at, its corners among them. */
  private static final int NODES = 101;

  private final float[] nodes = new float[NODES * NODES];
  private final KeptNetwork network = new KeptNetwork(Network::sketch);
  private final float[][] inputs = new float[Feature.values().length][Block.LONGEST];

  /**
   * @param features what the network is given of a point
   * @param pixels the square's width and height
   * @param out modified: {@code pixels × pixels} logits, row by row from the top
   */
  void compute(Weights weights, List<Feature> features, Viewport view, int pixels, float[] out) {
    compute(weights, features, new Places(view, pixels, 0.5, pixels), out);
  }

  /**
   * The range of a network's logits over a view, however many pixels it is drawn with. The corners
   * are among the places, where a linear network's extremes are.
   *
   * @param features what the network is given of a point
   */
  Range range(Weights weights, List<Feature> features, Viewport view) {
    compute(weights, features, new Places(view, NODES, 0, NODES - 1), nodes);
    return Range.of(nodes);
  }

  /**
   * A square grid of places in a view.
   *
   * @param side how many there are along a side
   * @param first where the first one lies, in steps from the edge
   * @param steps how many steps the view's side has
   */
  private record Places(Viewport view, int side, double first, int steps) {}

  private void compute(Weights weights, List<Feature> features, Places places, float[] out) {
    var sketch = network.with(folded(weights));
    int side = places.side();
    int total = side * side;
    for (int start = 0; start < total; start += Block.LONGEST) {
      int n = Math.min(Block.LONGEST, total - start);
      for (int i = 0; i < n; i++) {
        int row = (start + i) / side;
        int column = start + i - row * side;
        float x1 = (float) places.view().x1(column + places.first(), places.steps());
        float x2 = (float) places.view().x2(row + places.first(), places.steps());
        Samples.put(features, x1, x2, inputs, i);
      }
      System.arraycopy(sketch.forward(inputs, n), 0, out, start, n);
    }
  }

  /** A linear network of any depth is drawn by the one layer that it multiplies out to. */
  private static Weights folded(Weights weights) {
    var architecture = weights.architecture();
    if (!architecture.isLinear()) {
      return weights;
    }
    var collapse = Collapse.of(weights);
    var values = new float[architecture.inputs() + 1];
    for (int i = 0; i < architecture.inputs(); i++) {
      values[i] = (float) collapse.weight(i);
    }
    values[architecture.inputs()] = (float) collapse.bias();
    return new Weights(
        new Architecture(architecture.inputs(), List.of(), architecture.activation()), values);
  }
}
