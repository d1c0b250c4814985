package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {
  private static final int SAMPLES = 67;

  private final Random random = new Random(4);

  private float[][] rows(int count) {
    var rows = new float[count][SAMPLES + 3];
    for (var row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return rows;
  }

  /** In parts, since a batch comes in blocks. */
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "1, 5", "1, 10", "5, 2", "2, 2", "10, 10", "4, 7", "6, 5", "16, 3"})
  void eachSumGoesOnInTheOrderOfTheSamples(int a, int b) {
    var left = rows(a);
    var right = rows(b);
    var sums = new float[a * b];
    var products = new Products();
    products.add(left, right, 0, SAMPLES, sums, b, 1);
    products.add(left, right, 0, 20, sums, b, 1);
    products.add(left, right, 20, SAMPLES, sums, b, 1);
    for (int row = 0; row < a; row++) {
      for (int column = 0; column < b; column++) {
        float expected = 0;
        for (int i = 0; i < 2 * SAMPLES; i++) {
          expected = Math.fma(left[row][i % SAMPLES], right[column][i % SAMPLES], expected);
        }
        assertThat(sums[row * b + column]).as("%d, %d", row, column).isEqualTo(expected);
      }
    }
  }
}
