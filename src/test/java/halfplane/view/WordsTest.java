package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.files.OperatingSystem;
import halfplane.training.Figures;
import halfplane.training.NotebookLog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[.\\d]*[a-z%]");

  private static Properties read(String name) {
    var words = new Properties();
    try (var reader =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream("/halfplane/" + name), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Set<String> keys() {
    return new TreeSet<>(read("words.properties").stringPropertyNames());
  }

  @AfterEach
  void backToEnglish() {
    Words.use(Locale.ROOT);
  }

  @Test
  void largeNumbersHaveAPowerOfTenInPlaceOfDecimals() {
    assertThat(Words.rounded(-0.06649, 3)).isEqualTo("-0.066");
    assertThat(Words.rounded(99_999.4, 1)).isEqualTo("99999.4");
    assertThat(Words.rounded(-4.057e34, 3)).isEqualTo("-4.06e+34");
    Words.use(Locale.GERMAN);
    assertThat(Words.rounded(0.5, 3)).isEqualTo("0,500");
  }

  @Test
  void aSmallNumberIsWrittenInFull() {
    assertThat(Words.inFull(5e-8)).isEqualTo("0.00000005");
    assertThat(Words.inFull(1e-7)).isEqualTo("0.0000001");
    assertThat(Words.inFull(0)).isEqualTo("0");
    assertThat(Words.inFull(3000)).isEqualTo("3000");
    assertThat(Words.inFull(2e20)).isEqualTo("2.00e+20");
    Words.use(Locale.GERMAN);
    assertThat(Words.inFull(5e-8)).isEqualTo("0,00000005");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(read("words_de.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keys());
  }

  @Test
  void theSameValuesArePutIntoBothLanguages() {
    var english = read("words.properties");
    var german = read("words_de.properties");
    for (var key : keys()) {
      assertThat(places(german.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"words.properties", "words_de.properties"})
  void whatIsAllowedAtMostIsPutInAndNotWrittenDownTwice(String language) {
    var words = read(language);
    words.remove("pace.thousand");
    assertThat(words.values()).noneMatch(it -> it.toString().matches(".*\\d{4}.*"));
  }

  @Test
  void germanQuotesAreGerman() {
    assertThat(read("words_de.properties").values())
        .noneMatch(words -> words.toString().matches("(?s).*['\"].*"));
  }

  private static List<String> places(String words) {
    return PLACE.matcher(words).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    assertThat(Words.of("range", 0.484, 0.516)).isEqualTo("p 0.484 to 0.516");
    assertThat(Words.number("0.69303")).isEqualTo("0.69303");
    Words.use(Locale.GERMAN);
    assertThat(Words.of("range", 0.484, 0.516)).isEqualTo("p 0,484 bis 0,516");
    assertThat(Words.number("0.69303")).isEqualTo("0,69303");
  }

  @Test
  void numbersHaveAMinusSignAndNamesKeepTheirHyphens() {
    assertThat(Words.of("saved", "run -2.csv")).isEqualTo("Saved as run -2.csv.");
    assertThat(Words.of("saved", Path.of("-2"))).isEqualTo("Saved as -2.");
    assertThat(Words.of("csv.column", "width -1", 3)).isEqualTo("width -1 (column 3)");
    assertThat(Words.of("range", -0.5, 0.5)).isEqualTo("p −0.500 to 0.500");
    assertThat(Words.of("network.weight", "-0.500")).isEqualTo("Weight −0.500");
    assertThat(Words.of("network.weight", "-4.06e-34")).isEqualTo("Weight −4.06e-34");
    assertThat(Words.signs("b -0.5 <= 2-5-1")).isEqualTo("b −0.5 <= 2-5-1");
    assertThat(Words.of("bowl.one", "-1", "-0,25")).startsWith("w = (−1, −0,25).");
    assertThat(Words.of("field.wrong", "-3", "more")).startsWith("'-3' is");
    Words.use(Locale.GERMAN);
    assertThat(Words.of("field.wrong", "-3", "mehr")).startsWith("»-3« ist");
  }

  @Test
  void onAMacKeysAreNamedAsItsMenusNameThem() {
    Words.use(Locale.ROOT, OperatingSystem.MAC);
    assertThat(Words.of("paint.tip.undo")).endsWith("Key: ⌘Z");
    assertThat(Words.of("help.keys"))
        .contains("⌘Z, ⌘Y = undo, redo (also ⇧⌘Z)", "⌃⌘F = full screen", "F1, ? = this help");
    assertThat(keys()).noneMatch(key -> Words.of(key).matches("(?s).*(Ctrl|F11).*"));
    Words.use(Locale.GERMAN, OperatingSystem.MAC);
    assertThat(Words.of("help.keys"))
        .contains("⌘Z, ⌘Y = rückgängig, wiederholen (auch ⇧⌘Z)", "⌃⌘F = Vollbild");
    assertThat(keys()).noneMatch(key -> Words.of(key).matches("(?s).*(Strg|F11).*"));
    Words.use(Locale.ROOT, OperatingSystem.WINDOWS);
    assertThat(Words.of("help.keys")).contains("(also Ctrl+Shift+Z)", "F11 = full screen");
  }

  @Test
  void whatIsShortOfAllIsNotToldAsAll() {
    assertThat(Words.of("map.percent", Words.percent(99.998))).isEqualTo("99.99 %");
    assertThat(Words.of("map.percent", Words.percent(0.001))).isEqualTo("0.01 %");
    assertThat(Words.percent(100)).isEqualTo("100.00");
    assertThat(Words.percent(0)).isEqualTo("0.00");
    assertThat(Words.briefPercent(99.96)).isEqualTo("99.9");
    assertThat(Words.briefPercent(0.04)).isEqualTo("0.1");
    assertThat(Words.briefPercent(60.5)).isEqualTo("60.5");
  }

  @Test
  void aShareIsToldWithTheFiguresOwnDigits() {
    for (int right = 1; right < 800; right++) {
      double share = Figures.percent(right, 800);
      assertThat(Words.percent(share)).isEqualTo(NotebookLog.accuracy(share));
    }
    Words.use(Locale.GERMAN);
    assertThat(Words.of("state.right", Words.percent(Figures.percent(410, 800))))
        .isEqualTo("51,25 % richtig");
  }

  @Test
  void oneEpochIsOne() {
    assertThat(Words.epochs(1)).isEqualTo("1 epoch");
    assertThat(Words.epochs(100)).isEqualTo("100 epochs");
    Words.use(Locale.GERMAN);
    assertThat(Words.epochs(1)).isEqualTo("1 Epoche");
  }

  private static String lines(int count) {
    return Words.of(Words.counted("starts.lines.tip", count), count);
  }

  private static String empty(int count) {
    return Words.of(Words.counted("csv.empty", count), "note", count);
  }

  @Test
  void ofOneThingItIsSaidInTheSingular() {
    assertThat(lines(1)).isEqualTo("1 line, faintly on the plot.");
    assertThat(lines(0)).startsWith("0 lines");
    assertThat(lines(2)).startsWith("2 lines");
    assertThat(empty(1)).startsWith("Column 'note' has an empty cell in the first lines;");
    Words.use(Locale.GERMAN);
    assertThat(lines(1)).isEqualTo("1 Gerade, blass im Bild.");
    assertThat(empty(1)).startsWith("Spalte »note« hat eine leere Zelle in den ersten Zeilen;");
  }

  @Test
  void theBestLinesAccuracyHasItsUnitLikeAllOthers() {
    for (var language : Words.LANGUAGES) {
      Words.use(language);
      assertThat(Words.of("gauge.best", Words.percent(60.5))).matches(".*60[.,]50 %");
    }
  }
}
