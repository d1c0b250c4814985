package halfplane.view;

import halfplane.data.Feature;
import halfplane.nn.Block;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import halfplane.nn.Weights;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The last hidden layer's picture of the plane: its activations projected on the two directions in
 * which they vary most (singular value decomposition), then turned and maybe mirrored on to the
 * input points as well as they can be (orthogonal Procrustes), in the same size. Belongs to one
 * thread.
 */
final class HiddenPlane {
  /** Singular values of a smaller share of the largest are rounding. */
  private static final double NOTHING = 1e-5;

  /** Float32's last bit, as a share of the number that it is the last of. */
  private static final double LAST_BIT = 0x1p-23;

  private final Network network;
  private final List<Feature> features;
  private final int layer;
  private final int units;
  private final double[] mean;
  private final DMatrixRMaj projection;
  private final double[] singularValues;
  private final double rounding;
  private double middleX1;
  private double middleX2;
  private final float[][] inputs;

  /**
   * @param weights of a network with a hidden layer
   * @param x1 of the points that decide on the directions
   * @param x2 of the points
   */
  HiddenPlane(Weights weights, List<Feature> features, float[] x1, float[] x2) {
    network = Network.of(weights);
    this.features = features;
    layer = weights.architecture().hidden().size() - 1;
    units = weights.architecture().fanOut(layer);
    inputs = new float[features.size()][Block.LONGEST];
    mean = new double[units];
    var activations = activations(x1, x2);
    double largest = CommonOps_DDRM.elementMaxAbs(activations);
    centre(activations);
    var svd = DecompositionFactory_DDRM.svd(units, units, true, false, true);
    var gram = new DMatrixRMaj(units, units);
    CommonOps_DDRM.multTransB(activations, activations, gram);
    if (!svd.decompose(gram)) {
      throw new IllegalStateException("no singular values");
    }
    var directions = svd.getU(null, false);
    var squares = svd.getW(null);
    SingularOps_DDRM.descendingOrder(directions, false, squares, null, false);
    singularValues = new double[units];
    for (int i = 0; i < units; i++) {
      singularValues[i] = Math.sqrt(Math.max(0, squares.get(i, i)));
    }
    // Far from 0 the activations are rounded to steps that grow with them, not with their spread.
    rounding = Math.max(NOTHING * singularValues[0], LAST_BIT * largest * Math.sqrt(x1.length));
    projection = aligned(directions, activations, x1, x2);
  }

  /** All activations, {@code units × n}. */
  private DMatrixRMaj activations(float[] x1, float[] x2) {
    var all = new DMatrixRMaj(units, x1.length);
    for (int start = 0; start < x1.length; start += Block.LONGEST) {
      int n = Math.min(Block.LONGEST, x1.length - start);
      forward(x1, x2, start, n);
      var rows = network.activations(layer);
      for (int unit = 0; unit < units; unit++) {
        for (int i = 0; i < n; i++) {
          all.set(unit, start + i, rows[unit][i]);
        }
      }
    }
    return all;
  }

  private float[] forward(float[] x1, float[] x2, int start, int n) {
    for (int i = 0; i < n; i++) {
      Samples.put(features, x1[start + i], x2[start + i], inputs, i);
    }
    return network.forward(inputs, n);
  }

  private void centre(DMatrixRMaj activations) {
    for (int unit = 0; unit < units; unit++) {
      double sum = 0;
      for (int i = 0; i < activations.numCols; i++) {
        sum += activations.get(unit, i);
      }
      mean[unit] = sum / activations.numCols;
      for (int i = 0; i < activations.numCols; i++) {
        activations.add(unit, i, -mean[unit]);
      }
    }
  }

  /** The two strongest directions, turned and scaled on to the input: {@code 2 × units}. */
  private DMatrixRMaj aligned(
      DMatrixRMaj directions, DMatrixRMaj activations, float[] x1, float[] x2) {
    int n = x1.length;
    for (int i = 0; i < n; i++) {
      middleX1 += x1[i] / (double) n;
      middleX2 += x2[i] / (double) n;
    }
    var input = new DMatrixRMaj(2, n);
    for (int i = 0; i < n; i++) {
      input.set(0, i, x1[i] - middleX1);
      input.set(1, i, x2[i] - middleX2);
    }
    var strongest = new DMatrixRMaj(2, units);
    for (int axis = 0; axis < Math.min(2, units); axis++) {
      for (int unit = 0; unit < units; unit++) {
        strongest.set(axis, unit, directions.get(unit, axis));
      }
    }
    var projected = new DMatrixRMaj(2, n);
    CommonOps_DDRM.mult(strongest, activations, projected);
    var agreement = new DMatrixRMaj(2, 2);
    CommonOps_DDRM.multTransB(input, projected, agreement);
    var svd = DecompositionFactory_DDRM.svd(2, 2, true, true, false);
    svd.decompose(agreement);
    var turn = new DMatrixRMaj(2, 2);
    CommonOps_DDRM.mult(svd.getU(null, false), svd.getV(null, true), turn);
    double size = NormOps_DDRM.normF(projected);
    CommonOps_DDRM.scale(size == 0 ? 0 : NormOps_DDRM.normF(input) / size, turn);
    var all = new DMatrixRMaj(2, units);
    CommonOps_DDRM.mult(turn, strongest, all);
    return all;
  }

  /** How strongly the activations vary in each direction, largest first; one a unit. */
  double[] singularValues() {
    return singularValues.clone();
  }

  /** How many directions the activations vary in by more than their rounding. */
  int rank() {
    int rank = 0;
    for (double value : singularValues) {
      rank += value > rounding ? 1 : 0;
    }
    return rank;
  }

  /**
   * Takes places of the plane part of the way to where the hidden layer puts them.
   *
   * @param share 0 for the plane itself, 1 for the hidden layer's picture
   * @param x1 modified: places' first coordinates
   * @param x2 modified: their second
   * @param logits modified: what the network says of the places
   */
  void move(float[] x1, float[] x2, double share, float[] logits) {
    for (int start = 0; start < x1.length; start += Block.LONGEST) {
      int n = Math.min(Block.LONGEST, x1.length - start);
      System.arraycopy(forward(x1, x2, start, n), 0, logits, start, n);
      var rows = network.activations(layer);
      for (int i = 0; i < n; i++) {
        double first = middleX1;
        double second = middleX2;
        for (int unit = 0; unit < units; unit++) {
          double value = rows[unit][i] - mean[unit];
          first += projection.get(0, unit) * value;
          second += projection.get(1, unit) * value;
        }
        x1[start + i] += (float) (share * (first - x1[start + i]));
        x2[start + i] += (float) (share * (second - x2[start + i]));
      }
    }
  }
}
