package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final Architecture TWO_THREE_TWO_ONE =
      new Architecture(2, List.of(3, 2), Activation.TANH);

  /** 1, 2, 3 … in PyTorch's order. */
  private static Weights counted() {
    var values = new float[TWO_THREE_TWO_ONE.parameters()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i + 1;
    }
    return new Weights(TWO_THREE_TWO_ONE, values);
  }

  @Test
  void eachValueIsFoundByItsLayerAndUnit() {
    var weights = counted();
    assertThat(weights.size()).isEqualTo(20);
    assertThat(weights.weight(0, 0, 0)).isEqualTo(1);
    assertThat(weights.weight(0, 0, 1)).isEqualTo(2);
    assertThat(weights.weight(0, 2, 1)).isEqualTo(6);
    assertThat(weights.bias(0, 0)).isEqualTo(7);
    assertThat(weights.bias(0, 2)).isEqualTo(9);
    assertThat(weights.weight(1, 0, 0)).isEqualTo(10);
    assertThat(weights.weight(1, 1, 2)).isEqualTo(15);
    assertThat(weights.bias(1, 1)).isEqualTo(17);
    assertThat(weights.weight(2, 0, 1)).isEqualTo(19);
    assertThat(weights.bias(2, 0)).isEqualTo(20);
  }

  @Test
  void theyAreCopiedFromAGivenPlaceOn() {
    var out = new float[22];
    counted().copyTo(out, 1);
    assertThat(out).startsWith(0, 1, 2).endsWith(19, 20, 0);
  }

  @Test
  void asManyValuesAsTheArchitectureHasAreNeeded() {
    assertThatThrownBy(() -> new Weights(TWO_THREE_TWO_ONE, new float[19]))
        .hasMessage("2-3-2-1 has 20 parameters, not 19");
  }

  @Test
  void closenessIsAShareOfOneAndTheOthersValue() {
    var row = new Architecture(2, List.of(), Activation.IDENTITY);
    var ours = new Weights(row, new float[] {0, 100, -100});
    assertThat(ours.isClose(ours, 0)).isTrue();
    assertThat(ours.isClose(new Weights(row, new float[] {0.009f, 100, -100}), 0.01)).isTrue();
    assertThat(ours.isClose(new Weights(row, new float[] {-0.02f, 100, -100}), 0.01)).isFalse();
    assertThat(ours.isClose(new Weights(row, new float[] {0, 100.9f, -100.9f}), 0.01)).isTrue();
    assertThat(ours.isClose(new Weights(row, new float[] {0, 100, -101.5f}), 0.01)).isFalse();
    assertThat(ours.isClose(new Weights(row, new float[] {Float.NaN, 100, -100}), 1)).isFalse();
    var past = new Weights(row, new float[] {0, Float.POSITIVE_INFINITY, Float.NaN});
    assertThat(ours.isClose(past, 0.01)).isFalse();
    assertThat(past.isClose(ours, 0.01)).isFalse();
    assertThat(past.isClose(past, 0)).isTrue();
    var infinite = new Weights(row, new float[] {0, Float.POSITIVE_INFINITY, -100});
    assertThat(ours.isClose(infinite, 0.01)).isFalse();
    assertThat(infinite.isClose(ours, 0.01)).isFalse();
    var narrow = new Architecture(1, List.of(), Activation.IDENTITY);
    assertThat(ours.isClose(new Weights(narrow, new float[] {0, 100}), 1)).isFalse();
  }
}
