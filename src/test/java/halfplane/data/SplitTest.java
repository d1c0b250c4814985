package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.Reference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitTest {
  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void theRowsAreScikitLearns(Reference reference) {
    var experiment = reference.experiment();
    int samples = ((Source.Made) experiment.data().source()).samples();
    var split = Split.of(samples, 0.2, experiment.data().seed());
    for (int i = 0; i < 20; i++) {
      assertThat(split.train()[i]).isEqualTo(reference.json().at("/train_index/" + i).asInt());
      assertThat(split.test()[i]).isEqualTo(reference.json().at("/test_index/" + i).asInt());
    }
  }

  @Test
  void testRowsAreRoundedUpAndEveryRowIsOnOneSide() {
    var split = Split.of(101, 0.2, 0);
    assertThat(split.test()).hasSize(21);
    assertThat(split.train()).hasSize(80);
    var all = IntStream.concat(IntStream.of(split.test()), IntStream.of(split.train()));
    assertThat(all.sorted().toArray()).isEqualTo(IntStream.range(0, 101).toArray());
  }

  @Test
  void aShareThatLeavesNoTrainingRowIsRefusedInASentence() {
    assertThatThrownBy(() -> Split.of(4, 0.99, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "test size: 0.99 leaves no row to train with among 4 points; above 0 to 0.75 is allowed");
  }

  @Test
  void aShareThatLeavesNoTestRowIsRefusedInASentence() {
    assertThatThrownBy(() -> Split.of(4, 0, 1))
        .hasMessage(
            "test size: 0.0 leaves no row to test with among 4 points; above 0 to 0.75 is allowed");
    assertThat(Split.of(2, 0.5, 1).train()).hasSize(1);
  }

  @Test
  void theRowsOfASplitStayAsTheyWere() {
    var split = Split.of(10, 0.2, 3);
    int first = split.train()[0];
    int test = split.test()[0];
    split.train()[0] = -1;
    split.test()[0] = -1;
    assertThat(split.train()[0]).isEqualTo(first);
    assertThat(split.test()[0]).isEqualTo(test);
  }
}
