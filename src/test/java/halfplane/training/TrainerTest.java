package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.nn.Activation;
import halfplane.nn.Weights;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final Preparation NOTEBOOK = Preparation.of(Experiment.NOTEBOOK);

  private static float[] values(Weights weights) {
    var values = new float[weights.size()];
    weights.copyTo(values, 0);
    return values;
  }

  /** A network so large that not every epoch's weights are kept. */
  static Preparation large() {
    var model =
        new Experiment.Model(
            Experiment.NOTEBOOK.model().features(),
            Collections.nCopies(3, 64),
            Activation.TANH,
            42);
    return NOTEBOOK.with(Experiment.NOTEBOOK.withModel(model));
  }

  private static Snapshot train(Trainer trainer, int epochs, double rate) throws DivergedException {
    var snapshot = trainer.snapshot();
    for (int i = 0; i < epochs; i++) {
      snapshot = trainer.step(rate);
    }
    return snapshot;
  }

  @Test
  void everyPastEpochCanBeGoneBackTo() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    var untrained = trainer.snapshot();
    var tenth = train(trainer, 10, 0.1);
    train(trainer, 700, 0.1);
    assertThat(values(trainer.seek(10).weights())).isEqualTo(values(tenth.weights()));
    assertThat(trainer.snapshot().figures()).isEqualTo(tenth.figures());
    assertThat(trainer.snapshot().history().size()).isEqualTo(710);
    assertThat(values(trainer.seek(0).weights())).isEqualTo(values(untrained.weights()));
    assertThat(trainer.snapshot().figures()).isEqualTo(untrained.figures());
  }

  @Test
  void anEpochThatWasNotTrainedIsNoPlaceToGoBackTo() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    var tenth = train(trainer, 10, 0.1);
    for (int other : new int[] {-1, 11}) {
      assertThatThrownBy(() -> trainer.seek(other)).isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThat(trainer.epochs()).isEqualTo(10);
    assertThat(values(trainer.snapshot().weights())).isEqualTo(values(tenth.weights()));
    var large = new Trainer(large());
    train(large, 7, 0.1);
    large.seek(3);
    assertThatThrownBy(() -> large.seek(8)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(large.step(0.1).figures()).isEqualTo(train(new Trainer(large()), 4, 0.1).figures());
  }

  @Test
  void trainingOnFromAPastEpochForgetsWhatCameAfterIt() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    var whole = train(trainer, 300, 0.1);
    trainer.seek(100);
    var branch = trainer.step(0.1);
    assertThat(branch.history().size()).isEqualTo(101);
    assertThat(branch.figures()).isEqualTo(whole.history().figures(100));
    assertThat(whole.history().size()).isEqualTo(300);
  }

  @Test
  void aHistoryHandedOutNeverChanges() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    var first = train(trainer, 300, 0.1);
    var before = first.history().figures(299);
    trainer.seek(50);
    train(trainer, 300, 1);
    assertThat(first.history().figures(299)).isEqualTo(before);
    assertThat(first.history().learningRate(299)).isEqualTo(0.1);
    assertThat(trainer.snapshot().history().learningRate(299)).isEqualTo(1);
  }

  @Test
  void aLargeNetworksWeightsAreKeptNowAndThenAndTheRestIsTrainedAgain() throws DivergedException {
    var trainer = new Trainer(large());
    assertThat(trainer.snapshot().history().stride()).isGreaterThan(1);
    train(trainer, 7, 0.05);
    var eighth = train(trainer, 1, 0.2);
    train(trainer, 12, 0.1);
    assertThat(values(trainer.seek(8).weights())).isEqualTo(values(eighth.weights()));
  }

  @Test
  void divergingStopsWithASentenceAndKeepsTheLastFiniteState() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    var stopped = catchThrowableOfType(DivergedException.class, () -> train(trainer, 100, 10));
    assertThat(stopped)
        .hasMessage("Learning rate 10 is too big: the loss stopped being a number at epoch 31");
    assertThat(trainer.snapshot().epochs()).isEqualTo(31);
    assertThat(trainer.snapshot().figures().isFinite()).isTrue();
    var last = train(new Trainer(NOTEBOOK), 31, 10);
    assertThat(values(trainer.snapshot().weights())).isEqualTo(values(last.weights()));
  }

  @Test
  void aRateThatWasTurnedDownTooLateIsStillTheOneThatWasTooBig() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    train(trainer, 31, 10);
    var stopped = catchThrowableOfType(DivergedException.class, () -> train(trainer, 1, 0.1));
    assertThat(stopped.divergence()).isEqualTo(new Divergence(31, 10, true));
  }

  @Test
  void wherePointsHaveNoLossBeforeTheFirstStepNoRateIsToBlame() {
    var trainer = new Trainer(tooFar());
    var stopped = catchThrowableOfType(DivergedException.class, () -> train(trainer, 1, 0.1));
    assertThat(stopped)
        .hasMessage("The points lie too far from 0: the loss was no number before the first step");
    assertThat(stopped.divergence()).isEqualTo(new Divergence(0, 0.1, false));
  }

  /** Points whose sums float32 has no room for. */
  private static Preparation tooFar() {
    double[] x1 = {3e38, -3e38, 3e38, -3e38, 3e38, -3e38, 3e38, -3e38};
    double[] x2 = {3e38, 3e38, 3e38, 3e38, 3e38, 3e38, 3e38, 3e38};
    var points = new Dataset(x1, x2, new byte[] {0, 1, 0, 1, 0, 1, 0, 1});
    var data = Experiment.NOTEBOOK.data().withSource(new Source.Own(points));
    return Preparation.of(Experiment.NOTEBOOK.withData(data));
  }

  @Test
  void aRunGoesOnAfterItDivergedAndWasGoneBackIn() throws DivergedException {
    var trainer = new Trainer(NOTEBOOK);
    catchThrowableOfType(DivergedException.class, () -> train(trainer, 100, 10));
    trainer.seek(0);
    assertThat(train(trainer, 100, 0.1).figures().loss()).isBetween(0.69, 0.6935);
  }

  @Test
  void anEpochThatFailsAfterItsStepIsNotTrained() throws DivergedException {
    var preparation = Preparation.of(Experiment.NOTEBOOK);
    var trainer = new Trainer(preparation);
    var third = train(trainer, 3, 0.1);
    withoutTestPoints(preparation, () -> trainer.step(0.1));
    assertThat(trainer.snapshot().epochs()).isEqualTo(3);
    assertThat(trainer.snapshot().figures()).isEqualTo(third.figures());
    assertThat(trainer.step(0.1).figures())
        .isEqualTo(train(new Trainer(NOTEBOOK), 4, 0.1).figures());
  }

  @Test
  void whereGoingBackFailsOnTheWayTheRunGoesOnFromWhereItWas() throws DivergedException {
    var preparation = Preparation.of(large().experiment());
    var trainer = new Trainer(preparation);
    train(trainer, 9, 0.1);
    withoutTestPoints(preparation, () -> trainer.seek(8));
    assertThat(trainer.snapshot().epochs()).isEqualTo(9);
    assertThat(trainer.step(0.1).figures())
        .isEqualTo(train(new Trainer(large()), 10, 0.1).figures());
  }

  /** Stands for a memory that is too small: the test figures, after the step, cannot be found. */
  static void withoutTestPoints(Preparation preparation, ThrowingCallable act) {
    var x = preparation.testSamples().blocks().getFirst().x();
    var row = x[0];
    x[0] = null;
    assertThatThrownBy(act).isInstanceOf(NullPointerException.class);
    x[0] = row;
  }

  @Test
  void aRelatedPreparationKeepsThePoints() {
    var other =
        NOTEBOOK.with(
            Experiment.NOTEBOOK.withModel(
                new Experiment.Model(
                    Experiment.NOTEBOOK.model().features(), List.of(), Activation.RELU, 1)));
    assertThat(other.train()).isSameAs(NOTEBOOK.train());
    assertThat(other.initial().architecture().layers()).isEqualTo(1);
  }

  @Test
  void theWeightsOfALongRunAreKeptMoreSeldom() {
    var schedule = new Experiment.Schedule(0.1, 1_000_000, Experiment.Schedule.ALL);
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK.withSchedule(schedule)));
    int kept = schedule.epochs() / trainer.snapshot().history().stride();
    assertThat((long) kept * NOTEBOOK.initial().size() * Float.BYTES)
        .isLessThanOrEqualTo(64L << 20);
  }
}
