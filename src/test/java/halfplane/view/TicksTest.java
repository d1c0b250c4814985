package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  @Test
  void ticksAreRoundNumbersInsideTheView() {
    assertThat(Ticks.across(new Viewport(-1, -1, 2)).values()).containsExactly(-1, -0.5, 0, 0.5, 1);
  }

  @Test
  void numbersHaveNoMoreDigitsThanTheyNeed() {
    assertThat(Ticks.across(new Viewport(-1.25, -1.25, 2.5)).labels())
        .containsExactly("−1", "−0.5", "0", "0.5", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "1000000,10",
    "1000000,0.75",
    "20000,120000",
    "-0.0003,0.0006",
    "2,0.000001",
    "1e-9,2.4e-9",
    "1e30,3e30"
  })
  void noTwoTicksHaveTheSameNumberAndEachIsRight(double from, double side) {
    var ticks = Ticks.up(new Viewport(0, from, side));
    assertThat(ticks.labels()).doesNotHaveDuplicates().hasSameSizeAs(ticks.values());
    for (int i = 0; i < ticks.values().length; i++) {
      double written = Double.parseDouble(ticks.labels().get(i).replace('−', '-'));
      assertThat(Math.abs(written - ticks.values()[i])).isLessThan(1e-6 * ticks.step());
    }
  }

  @Test
  void aVeryLongNumberIsWrittenWithAPowerOfTen() {
    assertThat(Ticks.across(new Viewport(0, 0, 4e9)).labels())
        .containsExactly("0", "1e9", "2e9", "3e9", "4e9");
  }

  @Test
  void longNumbersBesideThePlotHaveRoom() {
    var style = PlotStyle.desk(Palette.LIGHT);
    double usual = AxesPainter.margin(new Viewport(-1, -1, 2), style);
    assertThat(AxesPainter.margin(new Viewport(0, 100_000, 50_000), style)).isGreaterThan(usual);
    assertThat(AxesPainter.margin(null, style)).isEqualTo(usual);
  }
}
