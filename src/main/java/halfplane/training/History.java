package halfplane.training;

import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import java.util.Objects;

/**
 * The past of a run: the figures and learning rate of every epoch, and the weights before the first
 * and after every epoch or every few. An immutable view of the first {@link #size()} epochs of a
 * record that a {@link Recorder} goes on with.
 */
public final class History {
  /** Epochs in one chunk of the record. */
  static final int CHUNK = 256;

  /** Values recorded of an epoch: the four figures and the learning rate. */
  static final int VALUES = 5;

  /**
   * The most floats that the kept weights may take, those of the untrained network apart: 64 MiB.
   */
  private static final long MOST_FLOATS = 16L << 20;

  /** The epochs that the window's slider can reach: a run may be gone on with up to there. */
  private static final int EXPECTED_EPOCHS = 10_000;

  final Architecture architecture;
  final double[][] values;
  final float[][] weights;
  private final int stride;
  private final int size;

  History(Architecture architecture, int stride, double[][] values, float[][] weights, int size) {
    this.architecture = architecture;
    this.stride = stride;
    this.values = values;
    this.weights = weights;
    this.size = size;
  }

  /** How many epochs have been trained. */
  public int size() {
    return size;
  }

  /**
   * @param epoch from 0 to {@link #size()} − 1
   * @throws IndexOutOfBoundsException if it is another: the record may have gone on there
   */
  public Figures figures(int epoch) {
    Objects.checkIndex(epoch, size);
    var chunk = values[epoch / CHUNK];
    int at = epoch % CHUNK * VALUES;
    return new Figures(chunk[at], chunk[at + 1], chunk[at + 2], chunk[at + 3]);
  }

  /**
   * The learning rate of that epoch's step.
   *
   * @param epoch from 0 to {@link #size()} − 1
   * @throws IndexOutOfBoundsException if it is another
   */
  public double learningRate(int epoch) {
    Objects.checkIndex(epoch, size);
    return values[epoch / CHUNK][epoch % CHUNK * VALUES + 4];
  }

  /** After how many epochs each the weights are kept. */
  public int stride() {
    return stride;
  }

  /**
   * The stride that keeps a run's weights within their limit.
   *
   * @param epochs that are wanted of it
   */
  static int stride(Architecture architecture, int epochs) {
    long floats = (long) architecture.parameters() * Math.max(epochs, EXPECTED_EPOCHS);
    return (int) ((floats + MOST_FLOATS - 1) / MOST_FLOATS);
  }

  /** Whether the weights of so many epochs are within their limit. */
  static boolean isRoomFor(Architecture architecture, int kept) {
    return (long) architecture.parameters() * kept <= MOST_FLOATS;
  }

  /**
   * The weights after {@code epochs} epochs.
   *
   * @param epochs a multiple of {@link #stride()}, from 0 to {@link #size()}
   * @throws IndexOutOfBoundsException if they are fewer or more
   * @throws IllegalArgumentException if those after so many are not kept
   */
  public Weights weights(int epochs) {
    Objects.checkIndex(epochs, size + 1);
    if (epochs % stride != 0) {
      throw new IllegalArgumentException(
          "weights are kept after every %d epochs, not after %d".formatted(stride, epochs));
    }
    int kept = epochs / stride;
    int at = kept % CHUNK * architecture.parameters();
    return Weights.of(architecture, weights[kept / CHUNK], at);
  }
}
