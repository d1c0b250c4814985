package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Names;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentCodeTest {
  private static final Experiment OTHER =
      new Experiment(
          new Experiment.Data(
              new Source.Made(Shape.MOONS, 300, 0.25),
              4294967295L,
              0.3,
              Optional.of(new StraightLabels(-12.5, 0.25)),
              true),
          new Experiment.Model(
              List.of(Feature.X1, Feature.PRODUCT), List.of(10, 3), Activation.TANH, 7),
          new Experiment.Schedule(0.0001, 777, 32));

  @Test
  void anExperimentIsOneLineThatGivesItBack() {
    assertThat(ExperimentCode.apply(Experiment.NOTEBOOK, ExperimentCode.of(OTHER)))
        .isEqualTo(OTHER);
    assertThat(ExperimentCode.apply(OTHER, ExperimentCode.of(Experiment.NOTEBOOK)))
        .isEqualTo(Experiment.NOTEBOOK);
    assertThat(ExperimentCode.of(OTHER)).doesNotContain("\n");
  }

  @Test
  void aTextThatBeginsWithAnyOfTheSettingsIsALineOfThem() {
    for (var setting : ExperimentCode.of(OTHER).split(" ")) {
      assertThat(ExperimentCode.isLine(setting)).as(setting).isTrue();
    }
    assertThat(ExperimentCode.isLine("\n Points=abc\nlr=1")).isTrue();
    assertThat(ExperimentCode.isLine("noise,lr=1,b\n1,2,a")).isFalse();
    assertThat(ExperimentCode.isLine("a=1,b,c\n1,2,a")).isFalse();
    assertThat(ExperimentCode.isLine("lr")).isFalse();
  }

  @Test
  void theLineIsTheSameInEveryLocale() {
    var line = ExperimentCode.of(OTHER);
    var locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(ExperimentCode.of(OTHER)).isEqualTo(line).contains("samples=300");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void whatIsNotNamedStays() {
    var changed = ExperimentCode.apply(OTHER, "  lr=1   hidden=none ");
    assertThat(changed.model().hidden()).isEmpty();
    assertThat(changed.schedule()).isEqualTo(new Experiment.Schedule(1, 777, 32));
    assertThat(changed.data()).isEqualTo(OTHER.data());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|'nonsense' is no setting",
        "colour=red|'colour' is no setting",
        "set=stars|set: 'stars' is not allowed; circles, moons",
        "lr=fast|lr: 'fast' is not a number; more than 0 and at most 1000 is allowed",
        "noise=x|noise: 'x' is not a number; 0 to 10 is allowed",
        "test=x|test: 'x' is not a number; more than 0 and less than 1 is allowed",
        "labels=30/x|labels: 'x' is not a number; a direction from -360 to 360 as in 30, or with an offset",
        "epochs=1.5|epochs: '1.5' is not a whole number",
        "epochs=-3|epochs: -3 is not allowed",
        "labels=400|labels: 400 is not allowed; a direction from -360 to 360 as in 30, or with an offset as in 30/0.5, is",
        "labels=30/1e999|labels: 1e999 is not allowed",
        "lr=0|lr: 0 is not allowed; more than 0 and at most 1000 is",
        "noise=11|noise: 11 is not allowed; 0 to 10 is",
        "test=1|test: 1 is not allowed; more than 0 and less than 1 is",
        "features=x1,x1|features: 'x1,x1' is not allowed; one or more of x1, x2, x1^2, x2^2, x1*x2, r^2 are, each of them once",
        "features=x1,x9|features: 'x9' is not allowed; x1, x2",
        "=5|'=5' is no setting",
        "epochs=2147483648|epochs: 2147483648 is not allowed; 1 to 1000000 are",
        "epochs=99999999999999999999|epochs: 99999999999999999999 is not allowed; 1 to 1000000 are",
        "samples=-3|samples: -3 is not allowed; 4 to 1000000 are",
        "samples=1e3|samples: '1e3' is not a whole number; 4 to 1000000 are allowed",
        "hidden=1,1,1,1,1,1,1|hidden: '1,1,1,1,1,1,1' is not allowed; 'none' or up to 6 layers of 1 to 64 units as in 10,10 are",
        "hidden=0|hidden: 0 is not allowed; 'none' or up to 6 layers of 1 to 64 units as in 10,10 are",
        "seed=99999999999999999999|seed: 99999999999999999999 is not allowed; 0 to 4294967295 are",
        "batch=All|batch: 'All' is not a whole number; 'all' or 1 to 2147483647 are allowed",
        "batch=0|batch: 0 is not allowed; 'all' or 1 to 2147483647 are",
        "hidden=5,,5|hidden: '' is not a whole number",
        "samples=2|samples: 2 is not allowed",
        "standardise=maybe|standardise: 'maybe' is not allowed; yes, no are",
        "points=abc|points: these are broken",
        "points=!!|points: these are broken"
      })
  void aWrongLineGetsASentence(String code, String sentence) {
    assertThatThrownBy(() -> ExperimentCode.apply(Experiment.NOTEBOOK, code))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lr=0,5 noise=,2|lr=0.5 noise=.2",
        "labels=30,5/-0,25 TEST=1e-1|labels=30.5/-0.25 TEST=1e-1",
        "hidden=10,10 features=x1,x2|hidden=10,10 features=x1,x2",
        "lr=0.5|lr=0.5",
        "lr=1,000,5|lr=1,000,5",
        "lr=1.000,5|lr=1.000,5",
        "lr=0,viel|lr=0,viel",
        "lr=0,5,|lr=0,5,"
      })
  void aDecimalCommaIsAPointWhereItCanBeNothingElse(String written, String read) {
    assertThat(ExperimentCode.withDecimalPoints(written)).isEqualTo(read);
  }

  @Test
  void veryManyDigitsWithALetterBehindThemStayAsTheyAre() {
    var written = "lr=" + "1".repeat(1_000_000) + "x";
    assertThat(ExperimentCode.withDecimalPoints(written)).isEqualTo(written);
  }

  @Test
  void aSettingThatStandsTwiceIsRefusedWhereSomebodyWroteItAndElseTheLastCounts() {
    assertThatThrownBy(() -> ExperimentCode.applyLine(OTHER, "lr=0.1 epochs=5 LR=0.2"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("'LR=' stands a second time; once is allowed");
    assertThatThrownBy(() -> ExperimentCode.applyLine(OTHER, "lr=0.1\nlr=0.2"))
        .isInstanceOf(InvalidInputException.class);
    assertThat(ExperimentCode.apply(OTHER, "lr=0.1 epochs=5 LR=0.2").schedule().learningRate())
        .isEqualTo(0.2);
    assertThat(ExperimentCode.applyLine(OTHER, ExperimentCode.of(Experiment.NOTEBOOK)))
        .isEqualTo(Experiment.NOTEBOOK);
  }

  @ParameterizedTest
  @CsvSource({
    "points=abc noise=0.1,noise",
    "noise=0.1 POINTS=abc,noise",
    "samples=200 points=abc lr=1,samples",
    "points=abc samples=200 set=moons,set"
  })
  void pointsAndAMadeSetAreNotBothTakenFromALineThatSomebodyWrote(String line, String made) {
    assertThatThrownBy(() -> ExperimentCode.applyLine(OTHER, line))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "'points' and '%s' do not go together; points, or a set with samples and noise do",
            made);
  }

  @Test
  void samplesAndNoiseAloneLeavePointsThatAreNotMade() {
    var painted = onPoints(new Source.Own(Shape.XOR.make(40, 0, 1)));
    var opened = onPoints(new Source.CsvFile(Path.of("own.csv")));
    for (var base : List.of(painted, opened)) {
      for (var line : List.of("samples=200", "lr=1 noise=0.2")) {
        assertThatThrownBy(() -> ExperimentCode.applyLine(base, line))
            .isInstanceOf(InvalidInputException.class)
            .hasMessage("samples and noise are for made points; a set is missing");
      }
      var made = ExperimentCode.applyLine(base, "noise=0.2 SET=moons").data().source();
      assertThat(made).isEqualTo(new Source.Made(Shape.MOONS, 1000, 0.2));
    }
    assertThat(ExperimentCode.applyLine(OTHER, "samples=200").data().source())
        .isEqualTo(new Source.Made(Shape.MOONS, 200, 0.25));
  }

  private static Experiment onPoints(Source source) {
    return OTHER.withData(OTHER.data().withSource(source));
  }

  @Test
  void aLessonsNoiseAloneIsOfTheNotebooksSetWhateverPointsAreThere() {
    var painted = onPoints(new Source.Own(Shape.XOR.make(40, 0, 1)));
    assertThat(ExperimentCode.apply(painted, "noise=0.2").data().source())
        .isEqualTo(new Source.Made(Shape.CIRCLES, 1000, 0.2));
  }

  @Test
  void theSmallestAndLargestBatchesAreAllowed() {
    assertThat(ExperimentCode.apply(OTHER, "batch=1").schedule().batch()).isOne();
    assertThat(ExperimentCode.apply(OTHER, "batch=2147483647").schedule().batch())
        .isEqualTo(Integer.MAX_VALUE);
    assertThat(ExperimentCode.apply(OTHER, "batch=all").schedule().batch()).isZero();
  }

  @Test
  void paintedPointsFitIntoTheLineToTheLastDigit() {
    var points = Shape.SPIRALS.make(500, 0.1, 1);
    var own =
        OTHER.withData(new Experiment.Data(new Source.Own(points), 3, 0.2, Optional.empty(), true));
    var code = ExperimentCode.of(own);
    assertThat(code).matches("\\S+=\\S+( \\S+=\\S+)*");
    assertThat(ExperimentCode.apply(Experiment.NOTEBOOK, code)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0 0 2", "0 0 red", "0 0 -1", "0 0", "0 0 1 1", "0 0 1 ", "1f 0 1", "1e99 0 1"})
  void aPackedRowThatIsNoPointIsRefused(String row) throws IOException {
    var good = "0 0 0\n0 1 1\n1 0 0\n1.5E-3 -1 1\n";
    var points = ExperimentCode.apply(OTHER, "points=" + packed(good)).data().source();
    assertThat(((Source.Own) points).points().x1(3)).isEqualTo(0.0015);
    var broken = "points=" + packed(good + row);
    assertThatThrownBy(() -> ExperimentCode.apply(OTHER, broken))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("points: these are broken; copy the whole line");
  }

  @Test
  void aWordThatUnpacksToMoreThanAnyPointsTakeIsRefusedNotCut() throws IOException {
    var points = "0 0 0\n0 1 1\n1 0 0\n1 0";
    int most = 70 * Source.MOST_OWN;
    var largest = points + "0".repeat(most - points.length() - 3) + " 1\n";
    assertThat(ExperimentCode.apply(OTHER, "points=" + packed(largest)).data().source())
        .isInstanceOf(Source.Own.class);
    var larger = "points=" + packed(largest + "2 2 0\n");
    assertThatThrownBy(() -> ExperimentCode.apply(OTHER, larger))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("points: these are broken; copy the whole line");
  }

  private static String packed(String rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(rows.getBytes(StandardCharsets.US_ASCII));
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  @Test
  void pointsThatAreThereAlreadyKeepTheirNames() {
    var points = Shape.XOR.make(40, 0, 1).named(new Names("width", "length", "cat", "dog"));
    var own = OTHER.withData(OTHER.data().withSource(new Source.Own(points)));
    var line = ExperimentCode.of(own);
    assertThat(ExperimentCode.apply(own, line)).isEqualTo(own);
    var elsewhere = ExperimentCode.apply(OTHER, line).data().source();
    assertThat(((Source.Own) elsewhere).points().names()).isEmpty();
  }

  @Test
  void pointsFromAFileDoNotFit() {
    var file = new Source.CsvFile(Path.of("own.csv"));
    var own = Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(file));
    assertThatThrownBy(() -> ExperimentCode.of(own)).hasMessageContaining("from a file");
  }
}
