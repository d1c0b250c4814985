package halfplane.nn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shape of a network: {@code inputs → hidden … → 1}.
 *
 * @param inputs how many features a sample has
 * @param hidden the hidden layers' sizes, maybe none
 * @param activation what follows each hidden layer
 */
public record Architecture(int inputs, List<Integer> hidden, Activation activation) {
  /** Copies the list. */
  public Architecture {
    hidden = List.copyOf(hidden);
  }

  /** How many linear layers there are: the hidden ones and the one that gives the logit. */
  public int layers() {
    return hidden.size() + 1;
  }

  /** How many values layer {@code layer} takes. */
  public int fanIn(int layer) {
    return layer == 0 ? inputs : hidden.get(layer - 1);
  }

  /** How many values layer {@code layer} gives. */
  public int fanOut(int layer) {
    return layer == hidden.size() ? 1 : hidden.get(layer);
  }

  /** How many weights and biases there are in all. */
  public int parameters() {
    return IntStream.range(0, layers()).map(i -> (fanIn(i) + 1) * fanOut(i)).sum();
  }

  /** Whether the logit is an affine function of the inputs, however many layers there are. */
  public boolean isLinear() {
    return activation == Activation.IDENTITY || hidden.isEmpty();
  }

  /** As people write it: {@code 2-5-1}. */
  @Override
  public String toString() {
    return Stream.of(List.of(inputs), hidden, List.of(1))
        .flatMap(List::stream)
        .map(String::valueOf)
        .collect(Collectors.joining("-"));
  }
}
