package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private static final Architecture LARGE = TrainerTest.large().initial().architecture();

  /** Weights that tell after which epoch they are. */
  private static Weights after(int epochs) {
    var values = new float[LARGE.parameters()];
    Arrays.fill(values, epochs);
    return new Weights(LARGE, values);
  }

  private static void append(Recorder recorder, int epochs) {
    for (int i = 0; i < epochs; i++) {
      int epoch = recorder.history().size();
      recorder.append(epoch, new Figures(epoch, 1, 1, 1), 0.1, after(epoch + 1));
    }
  }

  private static void requireRightWeights(History history) {
    var values = new float[LARGE.parameters()];
    for (int epochs = 0; epochs <= history.size(); epochs += history.stride()) {
      history.weights(epochs).copyTo(values, 0);
      assertThat(values[0]).isEqualTo(epochs);
      assertThat(values[values.length - 1]).isEqualTo(epochs);
    }
  }

  private static long bytes(History history) {
    return (long) history.weights.length * History.CHUNK * LARGE.parameters() * Float.BYTES;
  }

  @Test
  void weightsAreKeptMoreSeldomWhenMoreEpochsAreTrainedThanWereWanted() {
    var recorder = new Recorder(after(0), 10);
    append(recorder, 10_000);
    var early = recorder.history();
    append(recorder, 40_000);
    var late = recorder.history();
    assertThat(late.stride()).isEqualTo(8 * early.stride());
    long chunk = (long) History.CHUNK * LARGE.parameters() * Float.BYTES;
    assertThat(bytes(late)).isLessThanOrEqualTo((64L << 20) + chunk);
    requireRightWeights(late);
    requireRightWeights(early);
    assertThat(late.figures(49_999).loss()).isEqualTo(49_999);
  }

  @Test
  void aHistoryTellsNothingOfEpochsThatCameAfterIt() {
    var recorder = new Recorder(after(0), 10);
    append(recorder, 100);
    var early = recorder.history();
    append(recorder, 100);
    assertThatThrownBy(() -> early.figures(100)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> early.figures(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> early.learningRate(100)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> early.weights(200)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(early.figures(99).loss()).isEqualTo(99);
    assertThat(recorder.history().figures(199).loss()).isEqualTo(199);
  }

  @Test
  void weightsThatAreNotKeptAreRefused() {
    var recorder = new Recorder(after(0), 1_000_000);
    append(recorder, 10);
    assertThatThrownBy(() -> recorder.history().weights(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aThinnedRecordIsGoneOnWithFromAPastEpoch() {
    var recorder = new Recorder(after(0), 10);
    append(recorder, 15_000);
    var thinned = recorder.history();
    recorder.append(7_777, new Figures(7_777, 1, 1, 1), 0.1, after(7_778));
    append(recorder, 9_999);
    assertThat(recorder.history().stride()).isEqualTo(thinned.stride());
    requireRightWeights(recorder.history());
    requireRightWeights(thinned);
  }

  @Test
  void anEpochWhoseWeightsFindNoRoomIsNotRecorded() {
    var small = new Architecture(2, List.of(), Activation.IDENTITY);
    var recorder = new Recorder(new Weights(small, new float[small.parameters()]), 10);
    assertThatThrownBy(() -> append(recorder, 1))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    assertThat(recorder.history().size()).isZero();
  }

  @Test
  void whereAnEpochInThePastFindsNoRoomTheLaterOnesAreKept() {
    var recorder = new Recorder(after(0), 10);
    append(recorder, 10);
    assertThatThrownBy(() -> recorder.append(5, new Figures(5, 1, 1, 1), 0.1, null))
        .isInstanceOf(NullPointerException.class);
    assertThat(recorder.history().size()).isEqualTo(10);
    requireRightWeights(recorder.history());
  }

  @Test
  void weightsAreKeptAsOftenAsTheWantedEpochsAllow() {
    var recorder = new Recorder(after(0), 20_000);
    int stride = recorder.history().stride();
    append(recorder, 20_000);
    assertThat(recorder.history().stride()).isEqualTo(stride);
  }
}
