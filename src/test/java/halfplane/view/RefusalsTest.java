package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import halfplane.SaidPhrases;
import halfplane.data.Dataset;
import halfplane.data.InvalidInputException;
import halfplane.data.PastedPoints;
import halfplane.data.Phrase;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.Split;
import halfplane.data.StraightLabels;
import halfplane.files.ExperimentFile;
import halfplane.lesson.LessonText;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import halfplane.training.Preparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  private static final Map<String, String> GERMAN = Refusals.read("/halfplane/refusals_de.txt");
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d)\\$)?([a-z])");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(is|are|the|of|not|and|or|to|has|allowed|expected|which)\\b");

  @TempDir Path folder;

  @BeforeEach
  void speakGerman() {
    Words.use(Locale.GERMAN);
  }

  @AfterEach
  void backToEnglish() {
    Words.use(Locale.ROOT);
  }

  @Test
  void allThatIsSaidHasAPatternOfItsOwnAndItsWordsInIt() throws IOException {
    for (var said : SaidPhrases.all()) {
      assertThat(said.patterns()).as(said.source()).isNotEmpty();
      assertThat(said.hasWordsAsValue()).as(said.source()).isFalse();
      assertThat(said.patterns())
          .as(said.source())
          .allSatisfy(pattern -> assertThat(places(pattern)).hasSize(said.values()));
    }
  }

  @Test
  void allThatIsSaidHasGermanWordsAndAllGermanWordsAreSaid() throws IOException {
    var patterns = SaidPhrases.all().stream().flatMap(said -> said.patterns().stream()).toList();
    assertThat(patterns).hasSizeGreaterThan(100);
    assertThat(GERMAN.keySet()).containsExactlyInAnyOrderElementsOf(Set.copyOf(patterns));
  }

  @Test
  void theSameValuesArePutIntoBothLanguages() {
    GERMAN.forEach(
        (english, german) -> assertThat(places(german)).as(english).isEqualTo(places(english)));
  }

  private static Map<Integer, String> places(String pattern) {
    var places = new TreeMap<Integer, String>();
    var found = PLACE.matcher(pattern);
    for (int next = 1; found.find(); ) {
      int place = found.group(1) == null ? next++ : Integer.parseInt(found.group(1));
      places.put(place, found.group(2));
    }
    return places;
  }

  @Test
  void noEnglishIsLeftInGerman() {
    assertThat(GERMAN.values())
        .noneMatch(german -> ENGLISH.matcher(QUOTED.matcher(german).replaceAll("")).find());
  }

  @Test
  void whatHasNoGermanIsEnglishAsAWhole() {
    var lacking = Phrase.of("'%s' is no hat", "x");
    assertThat(Refusals.of(new InvalidInputException("%s: %s", "own.csv", lacking)))
        .isEqualTo("own.csv: 'x' is no hat");
  }

  @Test
  void anEnglishWindowSaysWhatTheCommandsSay() {
    Words.use(Locale.ROOT);
    var refusal = refusal(() -> new Source.Made(Shape.MOONS, 10, 10.5));
    assertThat(Refusals.of(refusal)).isEqualTo("noise: 10.5 is not allowed; 0 to 10 is");
  }

  @Test
  void aSentenceThatQuotesTooMuchIsShortInGermanToo() {
    var code = "set=" + "%s".repeat(100_000);
    assertThat(said(() -> ExperimentCode.apply(Experiment.NOTEBOOK, code)))
        .startsWith("set: »%s%s")
        .endsWith("erlaubt sind circles, moons, blobs, xor, spirals, gauss, separable")
        .hasSizeLessThan(500);
  }

  private static InvalidInputException refusal(ThrowingCallable act) {
    return catchThrowableOfType(InvalidInputException.class, act);
  }

  private static String said(ThrowingCallable act) {
    return Refusals.of(refusal(act));
  }

  @Test
  void aSettingHasItsNameAndItsNumbersAsTheWindowHasThem() {
    assertThat(said(() -> new Source.Made(Shape.MOONS, 10, 10.5)))
        .isEqualTo("Rauschen: 10,5 ist nicht erlaubt; erlaubt ist 0 bis 10");
    assertThat(said(() -> new Source.Made(Shape.MOONS, 3, 0)))
        .isEqualTo("Punkte: 3 ist nicht erlaubt; erlaubt sind 4 bis 1000000");
    assertThat(said(() -> new StraightLabels(400, 0)))
        .isEqualTo(
            "Labels nach einer Geraden, Grad: 400,0 ist nicht erlaubt; erlaubt sind -360 bis 360");
    assertThat(said(() -> Split.of(4, 0.9, 1)))
        .isEqualTo(
            "Testanteil: 0,9 lässt von 4 Punkten keinen zum Trainieren übrig; erlaubt ist mehr als 0 bis 0,75");
    assertThat(said(() -> new Source.Own(new Dataset(new double[5], new double[5], new byte[5]))))
        .isEqualTo("Punkte: Alle 5 sind aus einer Klasse; erlaubt sind rote und blaue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "noise=11|noise: 11 ist nicht erlaubt; erlaubt ist 0 bis 10",
        "samples=viele|samples: »viele« ist keine ganze Zahl; erlaubt sind 4 bis 1000000",
        "test=1.5|test: 1.5 ist nicht erlaubt; erlaubt ist mehr als 0 und weniger als 1",
        "lr=a|lr: »a« ist keine Zahl; erlaubt ist mehr als 0 und höchstens 1000",
        "hidden=99|hidden: 99 ist nicht erlaubt; erlaubt sind 'none' oder bis zu 6 Schichten von 1 bis 64 Einheiten wie 10,10",
        "hidden=1,1,1,1,1,1,1|hidden: »1,1,1,1,1,1,1« ist nicht erlaubt; erlaubt sind 'none' oder bis zu 6 Schichten von 1 bis 64 Einheiten wie 10,10",
        "batch=0|batch: 0 ist nicht erlaubt; erlaubt sind 'all' oder 1 bis 2147483647",
        "activation=cos|activation: »cos« ist nicht erlaubt; erlaubt sind identity, relu, tanh",
        "features=x1,x1|features: »x1,x1« ist nicht erlaubt; erlaubt sind eins oder mehrere von x1, x2, x1^2, x2^2, x1*x2, r^2, jedes einmal",
        "features=x3|features: »x3« ist nicht erlaubt; erlaubt sind x1, x2, x1^2, x2^2, x1*x2, r^2",
        "labels=400|labels: 400 ist nicht erlaubt; erlaubt ist eine Richtung von -360 bis 360 wie 30 oder mit einem Abstand wie 30/0.5",
        "lr=1 lr=2|'lr=' steht ein zweites Mal da; erlaubt ist einmal",
        "foo|»foo« ist keine Einstellung; erlaubt ist ein Name, dann '=' und ein Wert",
        "noise=0.1 points=abc|'points' und 'noise' passen nicht zusammen; erlaubt ist points oder set mit samples und noise",
        "points=abc|points: Diese sind unvollständig oder verändert; bitte die ganze Zeile kopieren",
      })
  void ofAPastedLineItsOwnNamesStay(String line, String german) {
    assertThat(said(() -> ExperimentCode.applyLine(Experiment.NOTEBOOK, line))).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "''|%s ist leer; erwartet werden in jeder Zeile zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.",
        "1,2,0\\n1,zwei,1|%s, Zeile 2: »zwei« ist keine Zahl; erwartet werden zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.",
        "1,2,0\\n1,2|%s, Zeile 2: hat 2 Werte; erwartet werden zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.",
        "1,2,0\\n1,2,1|%s hat 2 Punkte; erwartet werden mindestens 4, in jeder Zeile zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.",
        "1.5,2,0\\n1,2,1\\n1,2,2|%s, Zeile 3: »2« ist ein drittes Label; erwartet werden genau zwei, und davor standen »0« und »1«.",
        "0,1,2\\n1,2,0\\n1,2,1|%s, Zeile 3: »1« ist ein drittes Label; erwartet werden genau zwei, und davor standen »2« und »0«; falls Zeile 1 die Namen der Spalten hat, wurde sie als Punkt gelesen, da es Zahlen sind.",
        "1.5;2;0\\n1,5;2;1|%s, Zeile 2: »1,5« hat ein Komma und eine Zahl davor einen Punkt; in einer Datei ist ein Dezimalzeichen erlaubt; erwartet werden zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.",
        "1,2,0\\n1,2,|%s, Zeile 2: Das Label ist leer; erwartet wird einer von zwei Werten.",
        "1,2,0\\n1,\"2|%s, Zeile 2: Ein Anführungszeichen ist nicht geschlossen oder steht in einem Wert; erwartet werden in jeder Zeile zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.",
      })
  void whatIsWrongWithACsvFileIsGerman(String text, String german) throws IOException {
    var lines = text.equals("''") ? "" : text.replace("\\n", "\n");
    var file = Files.writeString(folder.resolve("eigene.csv"), lines);
    assertThat(saidOf(file)).isEqualTo(german.formatted("eigene.csv"));
  }

  private static String saidOf(Path csv) {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(csv));
    return said(() -> Preparation.of(Experiment.NOTEBOOK.withData(data)));
  }

  @Test
  void aFileThatIsNotThereIsToldInGerman() {
    assertThat(saidOf(folder.resolve("fehlt.csv")))
        .startsWith(folder.resolve("fehlt.csv") + ": Diese Datei gibt es nicht; erwartet wird eine")
        .endsWith(
            "CSV-Datei, in jeder Zeile zwei Zahlen und ein Label, getrennt durch Komma, Semikolon oder Tabulator.");
    assertThat(saidOf(folder)).startsWith("»" + folder + "« ist ein Ordner; erwartet wird");
    assertThat(said(() -> ExperimentFile.read(folder.resolve("fehlt.halfplane"))))
        .isEqualTo(
            folder.resolve("fehlt.halfplane")
                + ": Diese Datei gibt es nicht; erwartet wird ein gespeichertes Experiment");
  }

  @Test
  void pastedCellsAreNamedInGerman() {
    assertThat(said(() -> PastedPoints.read("1\t2\t0\n1\tzwei\t1\n")))
        .startsWith("Die eingefügten Zellen, Zeile 2: »zwei« ist keine Zahl; erwartet werden zwei");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|'halfplane' fehlt; erlaubt ist 1, die Version, die sich lesen lässt",
        "[1]|enthält eine Liste; erwartet wird ein gespeichertes Experiment, ein Objekt in { }",
        "{\"halfplane\": 1, \"data\": []}|'data' ist eine Liste; erlaubt ist ein Objekt in { }",
        "{\"halfplane\": 1, \"datta\": []}|»datta« ist nicht bekannt; erlaubt sind halfplane, data, model, training, shown, beside, lesson",
        "{\"halfplane\": 1, \"data\": {\"set\": \"stars\"}}|'set' kann nicht »stars« sein; erlaubt sind circles, moons, blobs, xor, spirals, gauss, separable",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 9, \"noise\": 11.5}}|'noise' ist 11.5; erlaubt ist 0 bis 10",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": {}}}|'samples' ist ein Objekt; nötig ist eine ganze Zahl, erlaubt sind 4 bis 1000000",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 1]]}}|'points[0]' hat eine Liste mit 2 Werten; erlaubt ist eine mit 3",
        "{\"halfplane\": 1}|'data' fehlt; erwartet wird ein Objekt in { }",
        "{\"halfplane\": 1,}|ist in Zeile 1 kein JSON: Dort kann »}« nicht stehen; erwartet wird ein gespeichertes Experiment",
        "{\"halfplane\": 1|ist kein JSON: Die Datei endet zu früh, in Zeile 1; erwartet wird ein gespeichertes Experiment",
        "{\"halfplane\": 1, \"halfplane\": 1}|'halfplane' steht in Zeile 1 ein zweites Mal",
      })
  void whatIsWrongWithAnExperimentIsGerman(String json, String german) throws IOException {
    var file = Files.writeString(folder.resolve("x.halfplane"), json);
    assertThat(said(() -> ExperimentFile.read(file))).isEqualTo("x.halfplane: " + german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "set: noise=11|noise: 11 ist nicht erlaubt; erlaubt ist 0 bis 10",
        "panel: kurven|Eine Tafel »kurven« gibt es nicht; es gibt curves",
        "pannel: curves|»pannel:« ist kein Name; erlaubt sind set, panel, compare, ask, watch, check, note, und eine Zeile Text beginnt anders",
        "check: 1 < 1 2|»1 2« ist keine Seite einer Behauptung; erlaubt ist ein Wert, eine Zahl oder zwei davon mit + oder - dazwischen",
        "ask: Warum?|»Eins« braucht 'ask: …' mit zwei bis vier Antworten, oder keins von beiden",
      })
  void whatIsWrongWithALessonIsGerman(String line, String german) {
    var text = "---\nhalfplane-lesson: 1\ntitle: Eigene\n---\n# Eins\n" + line;
    assertThat(said(() -> LessonText.read("eigene.md", text.lines().toList(), Set.of("curves"))))
        .isEqualTo("eigene.md, Zeile 6: " + german);
  }
}
