package halfplane.limits;

import halfplane.data.Feature;
import halfplane.nn.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The one affine map that a linear network's layers multiply out to: W = W_L … W₂ W₁, and the
 * biases carried through. Computed in float64 from the float32 weights.
 *
 * @param steps the products after the first, second … last layer
 */
public record Collapse(List<Step> steps) {
  /**
   * The layers so far as one. Nobody writes to the matrices.
   *
   * @param weight {@code units × features}
   * @param bias {@code units × 1}
   */
  public record Step(DMatrixRMaj weight, DMatrixRMaj bias) {}

  /**
   * @throws IllegalArgumentException if the network is not linear: there is no such product then
   */
  public static Collapse of(Weights weights) {
    var architecture = weights.architecture();
    if (!architecture.isLinear()) {
      throw new IllegalArgumentException(
          "%s layers do not multiply out".formatted(architecture.activation()));
    }
    var steps = new ArrayList<Step>();
    for (int layer = 0; layer < architecture.layers(); layer++) {
      var own = layer(weights, layer);
      steps.add(layer == 0 ? own : after(steps.getLast(), own));
    }
    return new Collapse(List.copyOf(steps));
  }

  /** One layer's own weight and bias. */
  public static Step layer(Weights weights, int layer) {
    int out = weights.architecture().fanOut(layer);
    int in = weights.architecture().fanIn(layer);
    var weight = new DMatrixRMaj(out, in);
    var bias = new DMatrixRMaj(out, 1);
    for (int row = 0; row < out; row++) {
      bias.set(row, 0, weights.bias(layer, row));
      for (int col = 0; col < in; col++) {
        weight.set(row, col, weights.weight(layer, row, col));
      }
    }
    return new Step(weight, bias);
  }

  private static Step after(Step before, Step own) {
    var weight = new DMatrixRMaj(own.weight().numRows, before.weight().numCols);
    var bias = own.bias().copy();
    CommonOps_DDRM.mult(own.weight(), before.weight(), weight);
    CommonOps_DDRM.multAdd(own.weight(), before.bias(), bias);
    return new Step(weight, bias);
  }

  /**
   * Where a unit of the first hidden layer has a sum of 0: its own line or, with an activation, the
   * one along which it folds the plane. Empty where the columns are not the plane's own.
   */
  public static Optional<Line> unit(Weights weights, List<Feature> features, int unit) {
    return Feature.PLANE.containsAll(features)
        ? Optional.of(line(layer(weights, 0), unit, features))
        : Optional.empty();
  }

  /**
   * The lines of all units of the first hidden layer, in their order; none without such a layer or
   * where the columns are not the plane's own.
   *
   * @param features the network's inputs, as many as its first layer has
   */
  public static List<Line> units(Weights weights, List<Feature> features) {
    var architecture = weights.architecture();
    int units = architecture.hidden().isEmpty() ? 0 : architecture.fanOut(0);
    return IntStream.range(0, units)
        .mapToObj(unit -> unit(weights, features, unit))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Line line(Step step, int unit, List<Feature> features) {
    int first = features.indexOf(Feature.X1);
    int second = features.indexOf(Feature.X2);
    return new Line(
        first < 0 ? 0 : step.weight().get(unit, first),
        second < 0 ? 0 : step.weight().get(unit, second),
        step.bias().get(unit, 0));
  }

  /** The factor of feature {@code i} in the logit. */
  public double weight(int i) {
    return steps.getLast().weight().get(0, i);
  }

  /** The constant of the logit. */
  public double bias() {
    return steps.getLast().bias().get(0, 0);
  }

  /**
   * The logit as a line in the plane.
   *
   * @param features what the columns are; x₁ and x₂ or one of them
   */
  public Line line(List<Feature> features) {
    return line(steps.getLast(), 0, features);
  }
}
