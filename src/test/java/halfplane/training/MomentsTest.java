package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final Preparation NOTEBOOK = Preparation.of(Experiment.NOTEBOOK);

  private static Trainer trained(Preparation preparation, int epochs) throws DivergedException {
    var trainer = new Trainer(preparation);
    for (int i = 0; i < epochs; i++) {
      trainer.step(0.1);
    }
    return trainer;
  }

  @Test
  void aFilmGoesFromTheUntrainedNetworkToTheLastEpochInEqualSteps() throws DivergedException {
    var trainer = trained(NOTEBOOK, 40);
    var moments = Moments.of(trainer.snapshot(), 5);
    assertThat(moments).extracting(Snapshot::epochs).containsExactly(0, 10, 20, 30, 40);
    var twentieth = trainer.seek(20);
    assertThat(moments.get(2).figures()).isEqualTo(twentieth.figures());
    assertThat(moments.get(2).weights().isClose(twentieth.weights(), 0)).isTrue();
  }

  @Test
  void aShortRunHasAMomentAnEpochAndAnUntrainedOneNone() throws DivergedException {
    assertThat(Moments.of(trained(NOTEBOOK, 3).snapshot(), 100))
        .extracting(Snapshot::epochs)
        .containsExactly(0, 1, 2, 3);
    assertThat(Moments.of(new Trainer(NOTEBOOK).snapshot(), 100)).isEmpty();
  }

  @Test
  void ofALargeNetworkThereAreTheMomentsWhoseWeightsAreKeptAndTheLast() throws DivergedException {
    var large = TrainerTest.large();
    int stride = new Trainer(large).snapshot().history().stride();
    var trainer = trained(large, 2 * stride + 1);
    var last = trainer.snapshot();
    var goneBack = trainer.seek(1);
    var moments = Moments.of(goneBack, 100);
    assertThat(moments)
        .extracting(Snapshot::epochs)
        .containsExactly(0, stride, 2 * stride, 2 * stride + 1);
    assertThat(moments.getLast().figures()).isEqualTo(last.figures());
    assertThat(moments.getLast().weights().isClose(last.weights(), 0)).isTrue();
    assertThat(Moments.of(goneBack, 2))
        .extracting(Snapshot::epochs)
        .containsExactly(0, 2 * stride + 1);
    assertThat(Moments.of(trained(large, stride - 1).snapshot(), 100))
        .extracting(Snapshot::epochs)
        .containsExactly(0, stride - 1);
  }
}
