package halfplane.data;

import static java.nio.charset.StandardCharsets.UTF_8;
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
  void aCutGoesThroughNoCharacterOfTwoParts() {
    for (int shift = 0; shift < 2; shift++) {
      var message = new InvalidInputException("x".repeat(shift) + "😴".repeat(300)).getMessage();
      assertThat(new String(message.getBytes(UTF_8), UTF_8)).isEqualTo(message);
      assertThat(message).contains("😴 … 😴").hasSizeBetween(399, 403);
    }
  }

  @Test
  void itsWordsAndItsValuesStayApartForAnotherLanguage() {
    var allowed = Phrase.of("%d to %d are", 4, 10);
    var wrong = new InvalidInputException("samples: %s is not allowed; %s", "3", allowed);
    assertThat(wrong).hasMessage("samples: 3 is not allowed; 4 to 10 are");
    assertThat(wrong.phrase()).isEqualTo(Phrase.of("samples: %s is not allowed; %s", "3", allowed));
  }

  @Test
  void aTextWithoutValuesIsSaidAsItIs() {
    assertThat(new InvalidInputException("5 % of %s")).hasMessage("5 % of %s");
  }

  @Test
  void anotherIsSaidWhole() {
    assertThat(new InvalidInputException("too few").getMessage()).isEqualTo("too few");
  }
}
