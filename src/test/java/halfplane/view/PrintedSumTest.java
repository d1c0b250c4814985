package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintedSumTest {
  @AfterEach
  void backToEnglish() {
    Words.use(Locale.ROOT);
  }

  private static String of(double[] factors, double[] others, double result) {
    return PrintedSum.of(factors, others, OptionalDouble.empty(), result);
  }

  @Test
  void theNumbersAddUpToTheResult() {
    assertThat(of(new double[] {0.25, -0.5}, new double[] {0.3, 0.125}, 0.0125))
        .isEqualTo("0.2500·0.3000 + −0.5000·0.1250 = 0.01250");
  }

  @Test
  void theConstantIsAddedLast() {
    assertThat(PrintedSum.of(new double[] {2}, new double[] {3}, OptionalDouble.of(-0.5), 5.5))
        .isEqualTo("2.000·3.000 + −0.5000 = 5.500");
  }

  @Test
  void theResultHasADigitLessWhereOnlyThatComesOut() {
    double factor = 0.123449;
    assertThat(of(new double[] {factor}, new double[] {3}, factor * 3))
        .isEqualTo("0.1234·3.000 = 0.370");
  }

  @Test
  void whereTheNumbersDoNotComeToTheResultItIsSaidToBeNear() {
    double factor = 1.23449;
    double result = factor * 1 - 1.234;
    assertThat(of(new double[] {factor, -1}, new double[] {1, 1.234}, result))
        .isEqualTo("1.234·1.000 + −1.000·1.234 ≈ 0.0004900");
  }

  @Test
  void ofManyProductsTheOthersAreAnEllipsis() {
    var ones = new double[7];
    Arrays.fill(ones, 1);
    assertThat(of(ones, ones, 7)).endsWith("1.000·1.000 + … = 7.000").doesNotContain("≈");
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    Words.use(Locale.GERMAN);
    assertThat(of(new double[] {-0.5}, new double[] {0.5}, -0.25))
        .isEqualTo("−0,5000·0,5000 = −0,2500");
  }

  @Test
  void anEqualsSignHoldsForTheNumbersAsTheyAreWritten() {
    var random = new Random(1);
    int equal = 0;
    for (int i = 0; i < 200; i++) {
      var factors = random.doubles(3, -1, 1).toArray();
      var others = random.doubles(3, -1, 1).toArray();
      double result = 0;
      for (int k = 0; k < 3; k++) {
        result += factors[k] * others[k];
      }
      var words = of(factors, others, result).replace('−', '-');
      if (words.contains("≈")) {
        continue;
      }
      equal++;
      var sides = words.split(" = ");
      double sum =
          Arrays.stream(sides[0].split(" \\+ "))
              .map(product -> product.split("·"))
              .mapToDouble(pair -> Double.parseDouble(pair[0]) * Double.parseDouble(pair[1]))
              .sum();
      double lastDigit = Math.pow(10, sides[1].indexOf('.') - sides[1].length() + 1);
      assertThat(Math.abs(sum - Double.parseDouble(sides[1])))
          .as(words)
          .isLessThanOrEqualTo(lastDigit / 2 * (1 + 1e-6));
    }
    assertThat(equal).isGreaterThan(150);
  }
}
