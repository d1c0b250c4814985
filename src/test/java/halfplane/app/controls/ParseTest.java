package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.training.Experiment;
import halfplane.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseTest {
  @AfterEach
  void speakEnglish() {
    Words.use(Locale.ROOT);
  }

  private static Optional<List<Integer>> layers(String text) {
    return Parse.layers(text, 3, 64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10,5", "10, 5", "10;5", "10 5", "10x5", "10 x 5"})
  void layersStandApartByWhateverPeopleWrite(String text) {
    assertThat(layers(text)).contains(List.of(10, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "10,", "0", "65", "-5", "1,1,1,1", "keine", "5.5"})
  void layersThatThereCannotBeAreRefused(String text) {
    assertThat(layers(text)).isEmpty();
  }

  @Test
  void theWordsForNoneAndForAllAreReadInTheWindowsLanguageAndInEnglish() {
    Words.use(Locale.GERMAN);
    for (var none : List.of("none", Parse.format(List.of()))) {
      assertThat(layers(none)).contains(List.of());
    }
    for (var all : List.of("all", Parse.formatBatch(Experiment.Schedule.ALL))) {
      assertThat(Parse.batch(all)).contains(Experiment.Schedule.ALL);
    }
    assertThat(Parse.format(List.of())).isNotEqualTo("none");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(layers(Parse.format(List.of(7, 3)))).contains(List.of(7, 3));
    assertThat(Parse.batch(Parse.formatBatch(32))).contains(32);
  }

  @Test
  void decimalsHaveAPointOrAComma() {
    assertThat(Parse.number("0,25", 0, 1)).contains(0.25);
    assertThat(Parse.number("0.25", 0, 1)).contains(0.25);
    assertThat(Parse.number("1,000.5", 0, 2000)).isEmpty();
  }

  @Test
  void theBoundsThemselvesAreAllowed() {
    assertThat(Parse.whole("10", 10, 20)).contains(10L);
    assertThat(Parse.whole("20", 10, 20)).contains(20L);
    assertThat(Parse.whole("21", 10, 20)).isEmpty();
    assertThat(Parse.number("1", 0, 1)).contains(1.0);
    assertThat(Parse.number("1.0001", 0, 1)).isEmpty();
  }
}
