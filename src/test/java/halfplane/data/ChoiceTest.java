package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChoiceTest {
  @Test
  void aValueIsChosenByItsKeyLetterForLetter() {
    assertThat(Choice.of("set", "xor", Shape.values(), Shape::key)).isEqualTo(Shape.XOR);
    assertThat(Choice.find(Shape.values(), Shape::key, "separable")).contains(Shape.SEPARABLE);
    assertThat(Choice.find(Shape.values(), Shape::key, "XOR")).isEmpty();
  }

  @Test
  void anotherKeyIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> Choice.of("set", "stars", Shape.values(), Shape::key))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "set: 'stars' is not allowed; circles, moons, blobs, xor, spirals, gauss, separable"
                + " are");
  }
}
