package halfplane.training;

import halfplane.data.Dataset;
import halfplane.nn.Weights;

/**
 * A run at one moment, for other threads to read. Immutable.
 *
 * @param preparation what the run began with
 * @param epochs how many epochs the shown network has been trained for
 * @param weights the network after them
 * @param figures of the last of these epochs, or of the untrained network
 * @param history all epochs trained so far, maybe more than are shown
 */
public record Snapshot(
    Preparation preparation, int epochs, Weights weights, Figures figures, History history) {
  /** The settings. */
  public Experiment experiment() {
    return preparation.experiment();
  }

  /** The network's settings. */
  public Experiment.Model model() {
    return experiment().model();
  }

  /** The training points, in the order in which they are trained on. */
  public Dataset train() {
    return preparation.train();
  }

  /** The test points. */
  public Dataset test() {
    return preparation.test();
  }
}
