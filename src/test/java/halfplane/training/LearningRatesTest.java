package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.InvalidInputException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningRatesTest {
  private static LearningRates.Change from(int epoch, double rate) {
    return new LearningRates.Change(epoch, rate);
  }

  @Test
  void aRateHoldsUntilTheNext() {
    var rates = new LearningRates(List.of(from(0, 0.1), from(3, 1), from(7, 0.01)));
    assertThat(IntStream.range(0, 9).mapToDouble(rates::at))
        .containsExactly(0.1, 0.1, 0.1, 1.0, 1.0, 1.0, 1.0, 0.01, 0.01);
    assertThat(LearningRates.constant(0.5).at(1000)).isEqualTo(0.5);
  }

  @Test
  void thoseOfARunAreItsOwn() throws DivergedException {
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK));
    assertThat(LearningRates.of(trainer.snapshot().history(), 0, 0.3))
        .isEqualTo(LearningRates.constant(0.3));
    for (double rate : new double[] {0.1, 0.1, 0.2, 0.1}) {
      trainer.step(rate);
    }
    var history = trainer.snapshot().history();
    assertThat(LearningRates.of(history, 4, 9).changes())
        .containsExactly(from(0, 0.1), from(2, 0.2), from(3, 0.1));
    assertThat(LearningRates.of(history, 2, 9).changes()).containsExactly(from(0, 0.1));
  }

  @ParameterizedTest
  @CsvSource({"1,0.1,2,0.1", "0,0,2,0.1", "0,0.1,0,0.2", "0,1001,2,0.1", "0,0.1,5,NaN"})
  void ratesOutOfRangeOrOrderAreRefused(int epoch, double rate, int next, double nextRate) {
    assertThatThrownBy(() -> new LearningRates(List.of(from(epoch, rate), from(next, nextRate))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("learning rates: ");
  }

  @Test
  void thereIsOneAtLeastFromTheFirstEpochOn() {
    assertThatThrownBy(() -> new LearningRates(List.of()))
        .hasMessage("learning rates: there are none; one from epoch 0 on is allowed");
    assertThatThrownBy(() -> new LearningRates(List.of(from(1, 0.1))))
        .hasMessage("learning rates: the first is from epoch 1 on; from epoch 0 on is allowed");
  }

  @Test
  void aRunWhoseRateIsChangedAtEachOfVeryManyEpochsKeepsAllOfThem() {
    int epochs = 10_001;
    var initial = Preparation.of(Experiment.NOTEBOOK).initial();
    var recorder = new Recorder(initial, epochs);
    for (int epoch = 0; epoch < epochs; epoch++) {
      recorder.append(epoch, new Figures(1, 1, 1, 1), 0.1 + epoch % 2, initial);
    }
    var rates = LearningRates.of(recorder.history(), epochs, 9).then(epochs, 5);
    assertThat(rates.changes()).hasSize(epochs + 1);
    assertThat(rates.at(epochs - 2)).isEqualTo(1.1);
    assertThat(rates.at(epochs - 1)).isEqualTo(0.1);
    assertThat(rates.at(epochs)).isEqualTo(5);
  }
}
