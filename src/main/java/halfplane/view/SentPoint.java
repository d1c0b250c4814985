package halfplane.view;

import halfplane.data.Feature;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import halfplane.nn.Weights;
import java.util.List;

/**
 * A point of the plane on its way through a network.
 *
 * @param values what each unit gives, layer by layer; layer 0 is the inputs, the last the logit
 */
record SentPoint(float[][] values) {
  /**
   * @param features what the network is given of a point
   */
  static SentPoint of(Weights weights, List<Feature> features, double x1, double x2) {
    var input = new float[features.size()][1];
    Samples.put(features, (float) x1, (float) x2, input, 0);
    var network = Network.forOneSample(weights);
    network.forward(input, 1);
    var values = new float[weights.architecture().layers() + 1][];
    for (int layer = 0; layer < values.length; layer++) {
      var rows = layer == 0 ? input : network.activations(layer - 1);
      values[layer] = new float[rows.length];
      for (int unit = 0; unit < rows.length; unit++) {
        values[layer][unit] = rows[unit][0];
      }
    }
    return new SentPoint(values);
  }

  float logit() {
    return values[values.length - 1][0];
  }
}
