package halfplane.training;

import halfplane.nn.Weights;
import java.util.List;
import java.util.stream.IntStream;

/** Past moments of a run, for a film of it. */
public final class Moments {
  private Moments() {}

  /**
   * Moments evenly spread from the untrained network to the last epoch, where weights are kept or
   * the run ends. The first has the figures of epoch 0: the training figures are of the untrained
   * network.
   *
   * @param most how many, 2 or more; fewer where the run has fewer epochs
   * @return snapshots of rising epochs; empty where nothing has been trained
   */
  public static List<Snapshot> of(Snapshot run, int most) {
    var history = run.history();
    int stride = history.stride();
    int steps = (history.size() + stride - 1) / stride;
    int count = steps == 0 ? 0 : Math.min(most, steps + 1);
    return IntStream.range(0, count)
        .map(i -> Math.min(history.size(), (int) ((long) i * steps / (count - 1)) * stride))
        .mapToObj(
            epoch ->
                new Snapshot(
                    run.preparation(),
                    epoch,
                    weights(run, epoch),
                    history.figures(Math.max(0, epoch - 1)),
                    history))
        .toList();
  }

  /** After the last epoch of a large network's run they may not be kept. */
  private static Weights weights(Snapshot run, int epoch) {
    if (epoch % run.history().stride() == 0) {
      return run.history().weights(epoch);
    }
    var loop = new TrainingLoop(run.preparation());
    loop.replay(run.history(), epoch);
    return loop.weights();
  }
}
