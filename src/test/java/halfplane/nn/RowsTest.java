package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
  private final Random random = new Random(4);

  private float[] row(int n) {
    var row = new float[n];
    for (int i = 0; i < n; i++) {
      row[i] = (float) random.nextGaussian();
    }
    return row;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 64})
  void anyNumberOfRowsIsCombined(int count) {
    int n = 5;
    var x = new float[count][];
    for (int k = 0; k < count; k++) {
      x[k] = row(n);
    }
    for (int stride : new int[] {1, 3}) {
      var w = row(2 + count * stride);
      var out = row(n + 1);
      float beyond = out[n];
      Rows.combine(0.5f, w, 2, stride, count, x, out, n);
      for (int i = 0; i < n; i++) {
        double sum = 0.5;
        for (int k = 0; k < count; k++) {
          sum += (double) w[2 + k * stride] * x[k][i];
        }
        assertThat((double) out[i]).isCloseTo(sum, within(1e-5));
      }
      assertThat(out[n]).isEqualTo(beyond);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 127, 128, 129, 255, 511, 512, 513, 800, 1023, 1024})
  void everyValueIsInASumOnce(int n) {
    var a = row(Rows.LONGEST);
    var b = row(Rows.LONGEST);
    double sum = 0;
    double dot = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i];
      dot += (double) a[i] * b[i];
    }
    var buffer = row(Rows.LONGEST);
    assertThat((double) Rows.sum(a, n, buffer)).isCloseTo(sum, within(2e-5));
    assertThat((double) Rows.dot(a, b, n, buffer)).isCloseTo(dot, within(2e-5));
  }
}
