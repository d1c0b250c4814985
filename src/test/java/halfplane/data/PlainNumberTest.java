package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  @ParameterizedTest
  @CsvSource({
    "5,5",
    "+5,5",
    "-0.25,-0.25",
    ".5,0.5",
    "5.,5",
    "12.50,12.5",
    "5.e1,50",
    ".5E1,5",
    "1e-3,0.001",
    "2E+2,200"
  })
  void aNumberIsReadAsPeopleWriteIt(String text, double value) {
    assertThat(PlainNumber.real(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 5", "5f", "0x1p-3", "NaN", "Infinity", ".", "1e", "1,5", "--5", "٣"})
  void whatJavaAloneTakesForANumberIsNone(String text) {
    assertThatThrownBy(() -> PlainNumber.real(text)).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%sx", ".%sx", "%s.%sx", "-%s,5", "1e%sx"})
  void howeverManyDigitsStandBeforeWhatIsNoneItIsRefused(String pattern) {
    var text = pattern.replace("%s", "5".repeat(200_000));
    assertThatThrownBy(() -> PlainNumber.real(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void aNumberPastTheLargestIsInfinite() {
    assertThat(PlainNumber.real("-1e999")).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5.0", "1e3", "5L", "9223372036854775808"})
  void aWholeNumberHasDigitsAloneAndNotTooMany(String text) {
    assertThat(PlainNumber.whole("-007")).isEqualTo(-7);
    assertThatThrownBy(() -> PlainNumber.whole(text)).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.1,0.1", "100,100", "1e-7,0.0000001", "1.5e8,150000000", "-0.03,-0.03"})
  void aNumberIsWrittenWithTheDigitsItNeedsAndNoPower(double value, String text) {
    assertThat(PlainNumber.text(value)).isEqualTo(text);
    assertThat(PlainNumber.real(text)).isEqualTo(value);
  }
}
