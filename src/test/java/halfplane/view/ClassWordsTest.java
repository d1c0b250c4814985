package halfplane.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Names;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassWordsTest {
  private static String red(String name) {
    return ClassWords.red(Optional.of(new Names("x1", "x2", name, "other")));
  }

  @Test
  void aLongNameIsShortenedForTheLegend() {
    assertThat(red("a".repeat(24))).contains("a".repeat(24)).doesNotContain("…");
    assertThat(red("a".repeat(25))).contains("a".repeat(23) + "…").doesNotContain("a".repeat(24));
  }

  @Test
  void itIsNotCutWithinACharacterOfTwoParts() {
    for (int shift = 0; shift < 2; shift++) {
      var words = red("a".repeat(shift) + "😴".repeat(20));
      assertThat(new String(words.getBytes(UTF_8), UTF_8)).isEqualTo(words);
      assertThat(words).contains("😴…");
    }
  }
}
