package halfplane.training;

import halfplane.nn.Weights;
import java.util.Arrays;

/**
 * Writes a run's {@link History}. It only ever writes past the end of what it has handed out, so a
 * history can be read on another thread while this one goes on. Weights are kept more seldom once
 * they would take too much memory: more epochs may be wanted than at first. Belongs to one thread.
 */
final class Recorder {
  private final int parameters;
  private History history;

  /**
   * A record that begins with the untrained network.
   *
   * @param epochs that are wanted
   */
  Recorder(Weights initial, int epochs) {
    parameters = initial.size();
    int stride = History.stride(initial.architecture(), epochs);
    var kept = new float[1][History.CHUNK * parameters];
    initial.copyTo(kept[0], 0);
    history = new History(initial.architecture(), stride, new double[0][], kept, 0);
  }

  History history() {
    return history;
  }

  /**
   * Records an epoch whole or, where the memory is too small, not at all.
   *
   * @param epoch from 0 to the history's size; what was recorded from it on is forgotten, while
   *     histories handed out before keep theirs
   */
  void append(int epoch, Figures figures, double learningRate, Weights after) {
    var past = epoch < history.size() ? upTo(epoch) : history;
    var values = withRoomFor(past.values, epoch / History.CHUNK);
    var weights = withWeights(past, after);
    var chunk = values[epoch / History.CHUNK];
    int at = epoch % History.CHUNK * History.VALUES;
    chunk[at] = figures.loss();
    chunk[at + 1] = figures.accuracy();
    chunk[at + 2] = figures.testLoss();
    chunk[at + 3] = figures.testAccuracy();
    chunk[at + 4] = learningRate;
    var longer = new History(past.architecture, past.stride(), values, weights, epoch + 1);
    boolean fits = History.isRoomFor(longer.architecture, longer.size() / longer.stride());
    history = fits ? longer : thinned(longer);
  }

  private History upTo(int epochs) {
    return new History(
        history.architecture,
        history.stride(),
        copyUpTo(history.values, epochs),
        copyUpTo(history.weights, epochs / history.stride() + 1),
        epochs);
  }

  /** The kept weights with those after one more epoch, if these are to be kept. */
  private float[][] withWeights(History past, Weights after) {
    int epochs = past.size() + 1;
    if (epochs % past.stride() != 0) {
      return past.weights;
    }
    int index = epochs / past.stride();
    var kept = withRoomFor(past.weights, index / History.CHUNK);
    after.copyTo(kept[index / History.CHUNK], index % History.CHUNK * parameters);
    return kept;
  }

  /** The same with every second of the kept weights. */
  private History thinned(History full) {
    int stride = 2 * full.stride();
    int count = full.size() / stride + 1;
    var kept = new float[(count + History.CHUNK - 1) / History.CHUNK][History.CHUNK * parameters];
    for (int i = 0; i < count; i++) {
      System.arraycopy(
          full.weights[2 * i / History.CHUNK],
          2 * i % History.CHUNK * parameters,
          kept[i / History.CHUNK],
          i % History.CHUNK * parameters,
          parameters);
    }
    return new History(full.architecture, stride, full.values, kept, full.size());
  }

  private static double[][] withRoomFor(double[][] chunks, int chunk) {
    if (chunk < chunks.length) {
      return chunks;
    }
    var longer = Arrays.copyOf(chunks, chunk + 1);
    longer[chunk] = new double[History.CHUNK * History.VALUES];
    return longer;
  }

  private float[][] withRoomFor(float[][] chunks, int chunk) {
    if (chunk < chunks.length) {
      return chunks;
    }
    var longer = Arrays.copyOf(chunks, chunk + 1);
    longer[chunk] = new float[History.CHUNK * parameters];
    return longer;
  }

  /**
   * The chunks that hold the first {@code entries}; the last, still to be written to, is a copy.
   */
  private static <T> T[] copyUpTo(T[] chunks, int entries) {
    int count = (entries + History.CHUNK - 1) / History.CHUNK;
    var kept = Arrays.copyOf(chunks, count);
    if (count > 0) {
      kept[count - 1] = cloneOf(kept[count - 1]);
    }
    return kept;
  }

  @SuppressWarnings("unchecked")
  private static <T> T cloneOf(T chunk) {
    return switch (chunk) {
      case double[] doubles -> (T) doubles.clone();
      case float[] floats -> (T) floats.clone();
      default -> throw new IllegalArgumentException("not a chunk: " + chunk.getClass());
    };
  }
}
