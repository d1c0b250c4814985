package halfplane.training;

import java.util.List;
import java.util.stream.IntStream;

/** Past moments of a run, for a film of it. */
public final class Moments {
  private Moments() {}

  /**
   * Moments evenly spread from the untrained network to the last epoch whose weights are kept. The
   * first has the figures of epoch 0: the training figures are of the untrained network.
   *
   * @param most how many, 2 or more; fewer where the run has fewer epochs
   * @return snapshots of rising epochs; empty where nothing has been trained
   */
  public static List<Snapshot> of(Snapshot run, int most) {
    var history = run.history();
    int stride = history.stride();
    int kept = history.size() / stride;
    int count = history.size() == 0 ? 0 : Math.min(most, kept + 1);
    return IntStream.range(0, count)
        .map(i -> count == 1 ? 0 : (int) ((long) i * kept / (count - 1)) * stride)
        .mapToObj(
            epoch ->
                new Snapshot(
                    run.preparation(),
                    epoch,
                    history.weights(epoch),
                    history.figures(Math.max(0, epoch - 1)),
                    history))
        .toList();
  }
}
