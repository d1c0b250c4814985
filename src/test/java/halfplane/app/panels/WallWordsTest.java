package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.Words;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WallWordsTest {
  private static final OptionalDouble BEST = OptionalDouble.of(60.5);

  @AfterEach
  void backToEnglish() {
    Words.use(Locale.ROOT);
  }

  @Test
  void cutsAreHeldAgainstTheBestLine() {
    assertThat(WallWords.cuts(new double[] {50, 55}, BEST))
        .startsWith("None of 2 straight cuts gets more than 55.00 % right; the best of all lines")
        .contains("would get 60.50 %");
    assertThat(WallWords.cuts(new double[] {50, 61, 62}, BEST))
        .startsWith("Straight cuts: 3, the best of them 62.00 %; above the best line, 60.50 %: 2.");
    assertThat(WallWords.cuts(new double[] {50, 55}, OptionalDouble.empty()))
        .startsWith("None of 2 straight cuts gets more than 55.00 % right. Click");
    assertThat(WallWords.cuts(new double[0], BEST)).startsWith("No straight cut so far.");
  }

  @Test
  void ofASingleCutItIsSaidInTheSingular() {
    assertThat(WallWords.cuts(new double[] {55}, BEST))
        .startsWith("The one straight cut gets 55.00 % right; the best of all lines would get");
    assertThat(WallWords.cuts(new double[] {55}, OptionalDouble.empty()))
        .startsWith("The one straight cut gets 55.00 % right. Click");
    assertThat(WallWords.cuts(new double[] {61}, BEST))
        .startsWith("The one straight cut gets 61.00 % right, above the best line, 60.50 %.");
    Words.use(Locale.GERMAN);
    assertThat(WallWords.cuts(new double[] {55}, BEST))
        .startsWith("Der eine gerade Schnitt hat 55,00 % richtig; die beste aller Geraden hätte");
    assertThat(WallWords.cuts(new double[] {55}, OptionalDouble.empty()))
        .startsWith("Der eine gerade Schnitt hat 55,00 % richtig. Ein Klick");
    assertThat(WallWords.cuts(new double[] {61}, BEST))
        .startsWith("Der eine gerade Schnitt hat 61,00 % richtig, mehr als die beste Gerade");
  }
}
