package halfplane.nn;

/**
 * All weights and biases of a network at one moment, in the order of PyTorch's {@code
 * parameters()}: layer by layer, the weight ({@code out × in}, row by row), then the bias.
 * Immutable.
 */
public final class Weights {
  private final Architecture architecture;
  private final float[] values;

  /**
   * @param values {@link Architecture#parameters()} values; copied
   * @throws IllegalArgumentException if there are more or fewer
   */
  public Weights(Architecture architecture, float[] values) {
    this(values.clone(), architecture);
  }

  private Weights(float[] values, Architecture architecture) {
    if (values.length != architecture.parameters()) {
      throw new IllegalArgumentException(
          "%s has %d parameters, not %d"
              .formatted(architecture, architecture.parameters(), values.length));
    }
    this.architecture = architecture;
    this.values = values;
  }

  /**
   * Weights out of a longer array.
   *
   * @param values copied from {@code from} on
   * @throws ArrayIndexOutOfBoundsException if fewer than {@link Architecture#parameters()} follow
   */
  public static Weights of(Architecture architecture, float[] values, int from) {
    var copy = new float[architecture.parameters()];
    System.arraycopy(values, from, copy, 0, copy.length);
    return wrapping(architecture, copy);
  }

  /**
   * Weights of these very values, not copied.
   *
   * @param values {@link Architecture#parameters()} values that nobody writes to any more
   */
  static Weights wrapping(Architecture architecture, float[] values) {
    return new Weights(values, architecture);
  }

  /** The network's shape. */
  public Architecture architecture() {
    return architecture;
  }

  /** The weight of layer {@code layer} from its input {@code in} to its output {@code out}. */
  public float weight(int layer, int out, int in) {
    return values[offset(layer) + out * architecture.fanIn(layer) + in];
  }

  /** The bias of layer {@code layer}'s output {@code out}. */
  public float bias(int layer, int out) {
    int weights = architecture.fanIn(layer) * architecture.fanOut(layer);
    return values[offset(layer) + weights + out];
  }

  /** How many values there are. */
  public int size() {
    return values.length;
  }

  /**
   * Copies the values to {@code out}, from {@code offset} on.
   *
   * @throws ArrayIndexOutOfBoundsException if there is no room for {@link #size} of them
   */
  public void copyTo(float[] out, int offset) {
    System.arraycopy(values, 0, out, offset, values.length);
  }

  /** Copies {@code count} values, the first of them that at {@code from}, to {@code out}. */
  void copyTo(float[] out, int from, int count) {
    System.arraycopy(values, from, out, 0, count);
  }

  /**
   * Whether another network's values are as many and each is near. A value that is no finite number
   * is near itself alone.
   *
   * @param tolerance how far a value may be from the other's, as a share of 1 and that value
   */
  public boolean isClose(Weights other, double tolerance) {
    if (values.length != other.values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (!isClose(values[i], other.values[i], tolerance)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClose(float value, float other, double tolerance) {
    double difference = Math.abs((double) value - other);
    return Float.floatToIntBits(value) == Float.floatToIntBits(other)
        || Double.isFinite(difference) && difference <= tolerance * (1 + Math.abs(other));
  }

  private int offset(int layer) {
    int offset = 0;
    for (int i = 0; i < layer; i++) {
      offset += (architecture.fanIn(i) + 1) * architecture.fanOut(i);
    }
    return offset;
  }
}
