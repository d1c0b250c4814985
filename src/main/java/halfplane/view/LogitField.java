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

  private final KeptNetwork network = new KeptNetwork(Network::sketch);
  private final float[][] inputs = new float[Feature.values().length][Block.LONGEST];

  /**
   * @param features what the network is given of a point
   * @param pixels the square's width and height
   * @param out modified: {@code pixels × pixels} logits, row by row from the top
   */
  void compute(Weights weights, List<Feature> features, Viewport view, int pixels, float[] out) {
    var sketch = network.with(folded(weights));
    int total = pixels * pixels;
    for (int start = 0; start < total; start += Block.LONGEST) {
      int n = Math.min(Block.LONGEST, total - start);
      for (int i = 0; i < n; i++) {
        int row = (start + i) / pixels;
        int column = start + i - row * pixels;
        float x1 = (float) view.x1(column + 0.5, pixels);
        float x2 = (float) view.x2(row + 0.5, pixels);
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
