package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import halfplane.app.run.SettingRanges;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
  private static final SliderField.Scale RATES =
      new SliderField.Scale(
          SettingRanges.LEAST_LEARNING_RATE, SettingRanges.MOST_LEARNING_RATE, true, 0);

  static Stream<SliderField.Scale> scales() {
    return Stream.of(
        RATES,
        new SliderField.Scale(1, SettingRanges.MOST_EPOCHS, true, 1),
        new SliderField.Scale(0, SettingRanges.MOST_NOISE, false, 0.005));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void bothEndsAreReached(SliderField.Scale scale) {
    assertThat(scale.value(0)).isEqualTo(scale.least());
    assertThat(scale.value(1)).isEqualTo(scale.most());
    assertThat(scale.value(scale.position(scale.least()))).isEqualTo(scale.least());
    assertThat(scale.value(scale.position(scale.most()))).isEqualTo(scale.most());
  }

  @ParameterizedTest
  @MethodSource("scales")
  void aValueOfTheSliderStaysWhereItIs(SliderField.Scale scale) {
    for (int i = 0; i <= 1000; i++) {
      double value = scale.value(i / 1000.0);
      assertThat(value).isBetween(scale.least(), scale.most());
      assertThat(scale.value(scale.position(value))).isEqualTo(value);
    }
  }

  @Test
  void equalWaysAreEqualFactorsOfTwoDigits() {
    double middle = RATES.value(0.5);
    assertThat(String.valueOf(middle).replaceAll("[0.]", "")).hasSizeLessThanOrEqualTo(2);
    assertThat(middle).isCloseTo(Math.sqrt(RATES.least() * RATES.most()), withinPercentage(5));
  }
}
