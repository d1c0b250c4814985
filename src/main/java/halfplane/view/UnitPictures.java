package halfplane.view;

import halfplane.data.Feature;
import halfplane.nn.Block;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import halfplane.nn.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * A small picture of what each unit computes over the plane: blue where it is above 0, red below,
 * the stronger the larger. Keeps its network from one picture to the next. Belongs to one thread.
 */
final class UnitPictures {
  private final KeptNetwork network = new KeptNetwork(Network::sketch);

  /**
   * @param view the part of the plane
   * @param pixels width and height of each picture
   * @param most units drawn of a layer
   * @return the columns, then layer by layer its first units; a colour a pixel, row by row
   */
  List<List<int[]>> of(
      Weights weights,
      List<Feature> features,
      Viewport view,
      int pixels,
      int most,
      Palette palette) {
    var values = values(weights, features, view, pixels, most);
    var layers = new ArrayList<List<int[]>>();
    for (var layer : values) {
      layers.add(layer.stream().map(unit -> colours(unit, palette)).toList());
    }
    return layers;
  }

  private List<List<float[]>> values(
      Weights weights, List<Feature> features, Viewport view, int pixels, int most) {
    var architecture = weights.architecture();
    var values = new ArrayList<List<float[]>>();
    for (int layer = 0; layer <= architecture.layers(); layer++) {
      int units = layer == 0 ? architecture.inputs() : architecture.fanOut(layer - 1);
      var pictures = new ArrayList<float[]>();
      for (int unit = 0; unit < Math.min(units, most); unit++) {
        pictures.add(new float[pixels * pixels]);
      }
      values.add(pictures);
    }
    var sketch = network.with(weights);
    var inputs = new float[features.size()][Block.LONGEST];
    for (int start = 0; start < pixels * pixels; start += Block.LONGEST) {
      int n = Math.min(Block.LONGEST, pixels * pixels - start);
      for (int i = 0; i < n; i++) {
        float x1 = (float) view.x1((start + i) % pixels + 0.5, pixels);
        float x2 = (float) view.x2((start + i) / pixels + 0.5, pixels);
        Samples.put(features, x1, x2, inputs, i);
      }
      sketch.forward(inputs, n);
      for (int layer = 0; layer < values.size(); layer++) {
        var rows = layer == 0 ? inputs : sketch.activations(layer - 1);
        for (int unit = 0; unit < values.get(layer).size(); unit++) {
          System.arraycopy(rows[unit], 0, values.get(layer).get(unit), start, n);
        }
      }
    }
    return values;
  }

  private static int[] colours(float[] values, Palette palette) {
    double largest = 1e-9;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    var argb = new int[values.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = palette.shade(0.5 + values[i] / largest / 2);
    }
    return argb;
  }
}
