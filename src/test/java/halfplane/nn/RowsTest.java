package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

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
  void anyNumberOfRowsIsCombinedInTheirOrder(int count) {
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
        float sum = 0;
        for (int k = 0; k < count; k++) {
          sum = Math.fma(w[2 + k * stride], x[k][i], sum);
        }
        assertThat(out[i]).isEqualTo(0.5f + sum);
      }
      assertThat(out[n]).isEqualTo(beyond);
    }
  }
}
