package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneSumsTest {
  private static final int SAMPLES = 11;
  private static final int PAIRED = 8;
  private static final int STRIDE = 3;

  private final Random random = new Random(4);

  private float[] values(int count) {
    var values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  /** Twice, so that nothing is left of the first time. */
  @ParameterizedTest
  @ValueSource(ints = {16, 32, 33, 48, 63, 64})
  void theLanesOfWholeFoursAreAddedInPairsAndTheOthersInHalves(int count) {
    var w = values(1 + count * STRIDE);
    var x = new float[count][];
    for (int k = 0; k < count; k++) {
      x[k] = values(SAMPLES);
    }
    var out = new float[SAMPLES];
    var lanes = new LaneSums(Rows.LONGEST);
    for (int time = 0; time < 2; time++) {
      lanes.combine(0.7f, w, 1, STRIDE, count, x, out, SAMPLES, PAIRED);
    }
    for (int i = 0; i < SAMPLES; i++) {
      var sums = new float[16];
      for (int k = 0; k < count; k++) {
        sums[k % 16] = Math.fma(w[1 + k * STRIDE], x[k][i], sums[k % 16]);
      }
      float total = i < PAIRED ? inPairs(sums, 0, 16) : inHalves(sums, 0, 1);
      assertThat(out[i]).as("sample %d", i).isEqualTo(total + 0.7f);
    }
  }

  private static float inPairs(float[] lanes, int from, int count) {
    return count == 1
        ? lanes[from]
        : inPairs(lanes, from, count / 2) + inPairs(lanes, from + count / 2, count / 2);
  }

  /** The lanes {@code apart} from one another: those of twice the distance first. */
  private static float inHalves(float[] lanes, int from, int apart) {
    return apart == lanes.length
        ? lanes[from]
        : inHalves(lanes, from, 2 * apart) + inHalves(lanes, from + apart, 2 * apart);
  }
}
