package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
  @ParameterizedTest
  @CsvSource({
    "3,0,samples: 3 is not allowed; 4 to 1000000 are",
    "1000001,0,samples: 1000001 is not allowed; 4 to 1000000 are",
    "100,-0.001,noise: -0.001 is not allowed; 0 to 10 is",
    "100,10.01,noise: 10.01 is not allowed; 0 to 10 is",
    "100,NaN,noise: NaN is not allowed; 0 to 10 is"
  })
  void valuesOutOfRangeAreRefusedInASentence(int samples, double noise, String sentence) {
    assertThatThrownBy(() -> new Source.Made(Shape.CIRCLES, samples, noise))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(sentence);
  }

  @Test
  void theOutermostValuesAreAllowed() {
    assertThat(new Source.Made(Shape.CIRCLES, 4, 10).load(0, Progress.NONE).size()).isEqualTo(4);
    assertThat(new Source.Made(Shape.CIRCLES, 1_000_000, 0).samples()).isEqualTo(1_000_000);
  }

  @Test
  void ownPointsAreOfBothClassesAndNeitherTooFewNorMoreThanCanBePainted() {
    var most = Shape.XOR.make(Source.MOST_OWN, 0, 0);
    assertThat(new Source.Own(most).load(5, Progress.NONE)).isSameAs(most);
    var many = Shape.XOR.make(Source.MOST_OWN + 1, 0, 0);
    assertThatThrownBy(() -> new Source.Own(many)).hasMessageContaining("20001 are not allowed");
    var four = new Dataset(new double[4], new double[4], new byte[] {0, 1, 0, 1});
    assertThat(new Source.Own(four).load(0, Progress.NONE).size()).isEqualTo(4);
    var three = most.rows(0, 1, 2);
    assertThatThrownBy(() -> new Source.Own(three)).hasMessageContaining("3 are not allowed");
    var one = most.rows(0);
    assertThatThrownBy(() -> new Source.Own(one))
        .hasMessage("points: 1 is not allowed; 4 to 20000 are");
    var blue = new Dataset(new double[4], new double[4], new byte[] {1, 1, 1, 1});
    assertThatThrownBy(() -> new Source.Own(blue)).hasMessageContaining("all 4 are of one class");
  }
}
