package halfplane.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.InvalidInputException;
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

  @Test
  void whatIsNotKnownIsNotChecked() {
    assertThat(Claim.parse("floor < train-loss").check(FACTS)).isEmpty();
  }

  @Test
  void itIsReadWithItsNumbers() {
    assertThat(Claim.parse("train-accuracy <= best-line").with(FACTS))
        .isEqualTo("train-accuracy 50.5 <= best-line 60.5");
    assertThat(Claim.parse("floor-accuracy < best-line").with(Map.of(Fact.FLOOR, 0.7)))
        .isEqualTo("floor-accuracy < best-line");
  }

  @Test
  void aVerySmallNumberKeepsItsExponent() {
    assertThat(
            Claim.parse("least-probability < 0.01").with(Map.of(Fact.LEAST_PROBABILITY, 3.4e-10)))
        .isEqualTo("least-probability 3.4000e-10 < 0.01");
  }
}
