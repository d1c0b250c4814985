package halfplane.limits;

import halfplane.nn.Block;
import halfplane.nn.Network;
import halfplane.training.Snapshot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How exactly a linear network is the one row and constant that it multiplies out to. */
public final class CollapseRounding {
  /** How many points are looked at, as far as there are so many. */
  public static final int MOST_POINTS = 1024;

  private CollapseRounding() {}

  /**
   * The largest difference between the network's float32 logit and that of its {@link Collapse},
   * over the first {@value #MOST_POINTS} training points, rounded up to one digit: none is larger.
   *
   * @param snapshot of a linear network
   */
  public static double difference(Snapshot snapshot) {
    var network = Network.of(snapshot.weights());
    var collapse = Collapse.of(snapshot.weights());
    double largest = 0;
    int left = MOST_POINTS;
    for (var batch : snapshot.preparation().batches()) {
      for (var block : batch.blocks()) {
        if (left == 0) {
          return roundedUp(largest);
        }
        int points = Math.min(left, block.size());
        left -= points;
        var logits = network.forward(block);
        for (int i = 0; i < points; i++) {
          largest = Math.max(largest, Math.abs(logits[i] - logit(collapse, block, i)));
        }
      }
    }
    return roundedUp(largest);
  }

  private static double roundedUp(double difference) {
    return Double.isFinite(difference)
        ? new BigDecimal(difference).round(new MathContext(1, RoundingMode.UP)).doubleValue()
        : difference;
  }

  private static double logit(Collapse collapse, Block block, int i) {
    double sum = collapse.bias();
    for (int k = 0; k < block.x().length; k++) {
      sum += collapse.weight(k) * block.x()[k][i];
    }
    return sum;
  }
}
