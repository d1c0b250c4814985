package halfplane.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.InvalidInputException;
import halfplane.training.Figures;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  private static final Map<Fact, Double> FACTS =
      Map.of(Fact.TRAIN_ACCURACY, 50.5, Fact.BEST_LINE, 60.5, Fact.TRAIN_LOSS, 0.6931);

  @ParameterizedTest
  @CsvSource({
    "train-accuracy < best-line,true",
    "train-accuracy > best-line,false",
    "best-line >= 60.5,true",
    "best-line > 60.5,false",
    "best-line <= 60.5,true",
    "best-line - train-accuracy < 11,true",
    "train-accuracy + 10 >= best-line,true",
    "train-loss - 0.69 < 0.001,false"
  })
  void itIsCheckedAgainstTheFacts(String claim, boolean holds) {
    assertThat(Claim.parse(claim).check(FACTS)).contains(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5f", "0x1p3", "NaN", "Infinity", "5d"})
  void aNumberIsWrittenAsPeopleDo(String number) {
    assertThatThrownBy(() -> Claim.parse("epoch > " + number))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("'" + number + "' is no fact and no number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "-1e99999999999",
        "1e-99999999999",
        "0.1e-400",
        "0e99999999999",
        "0e2147483647",
        "-0.0E-0099999"
      })
  void aNumberThatNoFigureCanHaveIsRefused(String number) {
    assertThatThrownBy(() -> Claim.parse("epoch < " + number))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(number)
        .hasMessageContaining("1e-300 to 1e300 are allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "0e0", "0e-300", "0e999"})
  void zeroMayBeWrittenInAnyWay(String zero) {
    var claim = Claim.parse("train-loss - %s > %1$s".formatted(zero));
    assertThat(claim.check(FACTS)).contains(true);
    assertThat(claim.with(FACTS)).isEqualTo("train-loss 0.69310 − %s > %1$s".formatted(zero));
  }

  @Test
  void whatIsNotKnownIsNotChecked() {
    assertThat(Claim.parse("floor < train-loss").check(FACTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "train-accuracy <= 55,440,800,train-accuracy 55.00\u00a0% ≤ 55\u00a0%",
    "train-accuracy >= 57,57,100,train-accuracy 57.00\u00a0% ≥ 57\u00a0%",
    "best-line - train-accuracy <= 3.1,574,1000,"
        + "best-line 60.50\u00a0% − train-accuracy 57.40\u00a0% ≤ 3.1\u00a0%"
  })
  void aShareOfPointsIsTheDecimalThatItReadsAs(String text, int right, int of, String words) {
    var facts = Map.of(Fact.BEST_LINE, 60.5, Fact.TRAIN_ACCURACY, Figures.percent(right, of));
    var claim = Claim.parse(text);
    assertThat(claim.check(facts)).contains(true);
    assertThat(claim.with(facts)).isEqualTo(words);
    assertThat(Claim.parse(text.replace("=", "")).check(facts)).contains(false);
  }

  @Test
  void sharesOfTwoSidesOfAMillionPointsAreToldApart() {
    var facts =
        Map.of(
            Fact.TRAIN_ACCURACY,
            Figures.percent(249_999, 499_999),
            Fact.TEST_ACCURACY,
            Figures.percent(250_000, 500_001));
    assertThat(Claim.parse("train-accuracy < test-accuracy").check(facts)).contains(true);
    assertThat(Claim.parse("train-accuracy >= test-accuracy").check(facts)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.69297986486, 0.692985000001, 0.0123456789, 0x1.62e42fefa39efp-1})
  void aLossThatFloat32LeavesJustBelowTheFloorIsOnIt(double floor) {
    float below = Math.nextDown(Math.nextDown((float) floor));
    var facts = Map.of(Fact.FLOOR, floor, Fact.TRAIN_LOSS, (double) below);
    assertThat(Claim.parse("floor <= train-loss").check(facts)).contains(true);
    assertThat(Claim.parse("train-loss < floor").check(facts)).contains(false);
    var words = Claim.parse("floor <= train-loss").with(facts).split(" ");
    assertThat(words[1]).isEqualTo(words[4]);
  }

  @Test
  void aLossThatIsBelowTheFloorIsSaidToBe() {
    var facts = Map.of(Fact.FLOOR, 0.69298, Fact.TRAIN_LOSS, 0.692978);
    assertThat(Claim.parse("train-loss < floor").check(facts)).contains(true);
  }

  @ParameterizedTest
  @CsvSource({
    "train-loss > 0.1,train-loss > 0.1",
    "train-loss < 0.1,train-loss < 0.1",
    "train-loss - floor < 0.1,train-loss − floor 0.69298 < 0.1",
    "floor <= test-loss,floor 0.69298 ≤ test-loss",
    "least-probability >= 0,least-probability ≥ 0"
  })
  void whatIsNoNumberIsNotKnown(String text, String words) {
    var facts =
        Map.of(
            Fact.TRAIN_LOSS,
            Double.NaN,
            Fact.TEST_LOSS,
            Double.NaN,
            Fact.LEAST_PROBABILITY,
            Double.NaN,
            Fact.FLOOR,
            0.69298);
    assertThat(Claim.parse(text).check(facts)).isEmpty();
    assertThat(Claim.parse(text).with(facts)).isEqualTo(words);
  }

  @Test
  void anInfiniteLossIsMoreThanAnyNumber() {
    var facts = Map.of(Fact.TEST_LOSS, Double.POSITIVE_INFINITY, Fact.FLOOR, 0.69298);
    assertThat(Claim.parse("test-loss - floor > 1e300").check(facts)).contains(true);
    assertThat(Claim.parse("test-loss <= floor").check(facts)).contains(false);
  }

  @Test
  void itIsReadWithItsNumbers() {
    assertThat(Claim.parse("train-accuracy <= best-line").with(FACTS))
        .isEqualTo("train-accuracy 50.50\u00a0% ≤ best-line 60.50\u00a0%");
    assertThat(Claim.parse("floor-accuracy < best-line").with(Map.of(Fact.FLOOR, 0.7)))
        .isEqualTo("floor-accuracy < best-line");
  }

  @ParameterizedTest
  @CsvSource({
    "train-accuracy > 99,99.625,train-accuracy 99.62\u00a0% > 99\u00a0%",
    "best-line - train-accuracy < 11,52.375,best-line 60.50\u00a0% − train-accuracy 52.38\u00a0% < 11\u00a0%",
    "epoch >= 100,200,epoch 200 ≥ 100",
    "train-loss - floor < 0.0001,0.69299,train-loss 0.69299 − floor 0.69298 < 0.0001",
    "most-probability - least-probability < 0.1,0.5282,"
        + "most-probability 0.528 − least-probability 0.471 < 0.1",
    "test-loss > floor,Infinity,test-loss ∞ > floor 0.69298"
  })
  void itsNumbersAreWrittenAsTheFiguresAre(String claim, double first, String words) {
    var parsed = Claim.parse(claim);
    var facts =
        new EnumMap<>(
            Map.of(Fact.BEST_LINE, 60.5, Fact.FLOOR, 0.69298, Fact.LEAST_PROBABILITY, 0.47146));
    Fact.of(claim.startsWith("best") ? "train-accuracy" : claim.split(" ")[0])
        .ifPresent(fact -> facts.put(fact, first));
    assertThat(parsed.with(facts)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "train-loss < 0.6931,0.693099,train-loss 0.69310 < 0.6931,train-loss 0.693099 < 0.6931",
    "train-loss <= 0.69298,0.6929804,train-loss 0.69298 ≤ 0.69298,train-loss 0.6929804 ≤ 0.69298",
    "least-probability > 0,0.0000125,least-probability 0.000 > 0,least-probability 0.00001 > 0",
    "least-probability > 0,7.5e-24,least-probability 0.000 > 0,least-probability 7.50e-24 > 0",
    "train-loss > 0,1e-300,train-loss 0.00000 > 0,train-loss 1.00e-300 > 0"
  })
  void whatItReadsAsIsWhatItIs(String claim, double value, String rounded, String words) {
    var parsed = Claim.parse(claim);
    var facts = Map.of(Fact.of(claim.split(" ")[0]).orElseThrow(), value);
    assertThat(parsed.with(facts)).isEqualTo(words).isNotEqualTo(rounded);
  }
}
