package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BinsTest {
  private static double below(Bins bins, double accuracy) {
    int count = 0;
    for (int i = 0; i < bins.counts().length; i++) {
      if (bins.low() + (i + 1) * bins.width() <= accuracy + 1e-6) {
        count += bins.counts()[i];
      }
    }
    return count;
  }

  @Test
  void whatEqualsTheBestLineIsNotDrawnBeyondIt() {
    var bins = Bins.of(new double[] {60.5, 60.5, 50}, OptionalDouble.of(60.5));
    assertThat(below(bins, 60.5)).isEqualTo(3);
    assertThat(bins.high()).isBetween(63.5 - 1e-9, 64.5);
  }

  @Test
  void whatIsBetterIsDrawnBeyondIt() {
    var bins = Bins.of(new double[] {60.6, 99.5, 50}, OptionalDouble.of(60.5));
    assertThat(below(bins, 60.5)).isEqualTo(1);
    assertThat(below(bins, bins.high())).isEqualTo(3);
  }

  @Test
  void nothingIsMoreThanAHundredPerCent() {
    var bins = Bins.of(new double[] {100, 100, 44}, OptionalDouble.of(100));
    assertThat(bins.high()).isEqualTo(100);
    assertThat(bins.counts()[bins.counts().length - 1]).isEqualTo(2);
    assertThat(bins.most()).isEqualTo(2);
  }

  @Test
  void theLeastValueLiesWithinTheFirstBin() {
    var bins = Bins.of(new double[] {43.5}, OptionalDouble.of(60.5));
    assertThat(bins.low()).isLessThan(43.5);
    assertThat(bins.counts()[0]).isEqualTo(1);
  }

  @Test
  void withoutARunThereIsAnAxisAllTheSame() {
    var bins = Bins.of(new double[0], OptionalDouble.empty());
    assertThat(bins.low()).isCloseTo(44, within(1e-9));
    assertThat(bins.high()).isCloseTo(63, within(1e-9));
    assertThat(bins.most()).isEqualTo(1);
  }
}
