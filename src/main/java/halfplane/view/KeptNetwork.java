package halfplane.view;

import halfplane.nn.Network;
import halfplane.nn.Weights;
import java.util.function.Function;

/**
 * A network for pictures, with its buffers kept from one picture to the next while its shape stays.
 * Belongs to one thread.
 */
final class KeptNetwork {
  private final Function<Weights, Network> make;
  private Network network;

  /**
   * @param make a network with given weights
   */
  KeptNetwork(Function<Weights, Network> make) {
    this.make = make;
  }

  /** The network with these weights; the one before is no longer valid. */
  Network with(Weights weights) {
    if (network == null || !network.architecture().equals(weights.architecture())) {
      network = make.apply(weights);
    } else {
      network.load(weights);
    }
    return network;
  }
}
