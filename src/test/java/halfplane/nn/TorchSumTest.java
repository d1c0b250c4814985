package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TorchSumTest {
  private static float[] values(int n, int from) {
    var values = TorchValues.logits(n, from);
    for (int i = 0; i < n; i++) {
      values[i] /= 3;
    }
    return values;
  }

  private static float sum(TorchSum sum, float[] values) {
    sum.clear(values.length);
    sum.add(values, values.length);
    return sum.total();
  }

  /** What {@code torch.sum(dim=0)} of PyTorch 1.13 gave. */
  @ParameterizedTest
  @CsvSource({
    "6, 0, 1, 0x1.c7p+2",
    "800, 0, 1, -0x1.0002p-4",
    "3001, 0, 1, 0x1.5faaa2p+3",
    "20000, 0, 1, 0x1.bbbfbap+3",
    "6, 0, 2, 0x1.c7p+2",
    "6, 1, 2, 0x1.5fcp+3",
    "800, 0, 2, -0x1.00024p-4",
    "800, 1, 2, 0x1.aaa1p-6",
    "3001, 0, 2, 0x1.5faaa4p+3",
    "3001, 1, 2, 0x1.b6955p+3",
    "20000, 0, 2, 0x1.bbbfc8p+3",
    "20000, 1, 2, 0x1.014a9p+4",
    "6, 0, 5, 0x1.c7p+2",
    "6, 4, 5, 0x1.c08p+2",
    "800, 0, 5, -0x1.0002p-4",
    "800, 4, 5, 0x1.2aaa98p-2",
    "3001, 0, 5, 0x1.5faa9ap+3",
    "3001, 4, 5, 0x1.8e2a9p+2",
    "20000, 0, 5, 0x1.bbbfap+3",
    "20000, 4, 5, 0x1.c5aa44p+2",
    "6, 0, 9, 0x1.c7p+2",
    "6, 8, 9, 0x1.b1fffep+0",
    "800, 0, 9, -0x1.00024p-4",
    "800, 8, 9, 0x1.4aaa7cp-1",
    "3001, 0, 9, 0x1.5faaa4p+3",
    "3001, 8, 9, -0x1.e10024p+1",
    "20000, 0, 9, 0x1.bbbfc8p+3",
    "20000, 8, 9, -0x1.39ab3p+2",
    "6, 0, 40, 0x1.c7p+2",
    "6, 39, 40, -0x1.06cp+3",
    "800, 0, 40, -0x1.0002p-4",
    "800, 39, 40, 0x1.b1ffecp+1",
    "3001, 0, 40, 0x1.5faa9ap+3",
    "3001, 39, 40, -0x1.049562p+3",
    "20000, 0, 40, 0x1.bbbfap+3",
    "20000, 39, 40, -0x1.01808ep+2",
    "524288, 0, 5, 0x1.0ba668p+0",
    "524288, 4, 5, 0x1.051ef8p+2",
    "524289, 0, 5, 0x1.8de162p+1",
    "524289, 4, 5, 0x1.50744ep+2",
    "800000, 0, 5, -0x1.2b176cp+2",
    "800000, 4, 5, 0x1.7191p-2",
    "524288, 0, 40, 0x1.0ba668p+0",
    "524289, 0, 40, 0x1.8de162p+1",
    "800000, 0, 40, -0x1.2b176cp+2",
    "524288, 0, 1, 0x1.0bc4fp+0",
    "524289, 0, 1, 0x1.8de278p+1",
    "800000, 0, 1, -0x1.2b1674p+2"
  })
  void aColumnsSumIsPyTorchsToTheBit(int n, int column, int columns, String expected) {
    float sum = sum(TorchSum.ofColumn(column, columns), values(n, column));
    assertThat((double) sum).isEqualTo(Double.parseDouble(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 16, 100, 512, 1024})
  void inPartsItIsTheSameSum(int part) {
    var values = values(2345, 0);
    for (var sum :
        new TorchSum[] {TorchSum.ofColumn(0, 5), TorchSum.ofColumn(4, 5), TorchSum.ofRow()}) {
      float whole = sum(sum, values);
      sum.clear();
      for (int from = 0; from < values.length; from += part) {
        var some = Arrays.copyOfRange(values, from, Math.min(values.length, from + part));
        sum.add(some, some.length);
        sum.total();
      }
      assertThat(sum.total()).isEqualTo(whole);
    }
  }
}
