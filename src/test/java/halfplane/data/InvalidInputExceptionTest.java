package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
  @Test
  void aSentenceThatQuotesTooMuchKeepsItsBeginningAndItsEnd() {
    var sentence = "x.csv, line 3: '%s' is not a number".formatted("y".repeat(1_000_000));
    assertThat(new InvalidInputException(sentence).getMessage())
        .startsWith("x.csv, line 3: 'yyy")
        .contains("yyy … yyy")
        .endsWith("' is not a number")
        .hasSizeLessThan(500);
  }

  @Test
  void anotherIsSaidWhole() {
    assertThat(new InvalidInputException("too few").getMessage()).isEqualTo("too few");
  }
}
