package halfplane.limits;

import halfplane.nn.Block;
import halfplane.nn.Network;
import halfplane.training.Snapshot;

/** How exactly a linear network is the one row and constant that it multiplies out to. */
public final class Folding {
  private Folding() {}

  /**
   * The largest difference between the network's float32 logit and that of its {@link Collapse},
   * over the first block of training points.
   *
   * @param snapshot of a linear network
   */
  public static double difference(Snapshot snapshot) {
    var block = snapshot.preparation().batches().getFirst().blocks().getFirst();
    var logits = Network.of(snapshot.weights()).forward(block);
    var collapse = Collapse.of(snapshot.weights());
    double largest = 0;
    for (int i = 0; i < block.size(); i++) {
      largest = Math.max(largest, Math.abs(logits[i] - logit(collapse, block, i)));
    }
    return largest;
  }

  private static double logit(Collapse collapse, Block block, int i) {
    double sum = collapse.bias();
    for (int k = 0; k < block.x().length; k++) {
      sum += collapse.weight(k) * block.x()[k][i];
    }
    return sum;
  }
}
