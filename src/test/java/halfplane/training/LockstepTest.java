package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.nn.Activation;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockstepTest {
  private static final Preparation NOTEBOOK = Preparation.of(Experiment.NOTEBOOK);

  private static Trainer bent() {
    var model = Experiment.NOTEBOOK.model().withHidden(List.of(16)).withActivation(Activation.RELU);
    return new Trainer(NOTEBOOK.with(Experiment.NOTEBOOK.withModel(model)));
  }

  @Test
  void bothAreAlwaysAtTheSameEpochAndEachRunsAsItWouldAlone() throws DivergedException {
    var lockstep = new Lockstep(new Trainer(NOTEBOOK), bent(), 1);
    var run = new Trainer(NOTEBOOK);
    var rival = bent();
    for (int epoch = 1; epoch <= 50; epoch++) {
      var moment = lockstep.step(0.1);
      assertThat(moment.snapshot().figures()).isEqualTo(run.step(0.1).figures());
      assertThat(moment.rival().orElseThrow().figures()).isEqualTo(rival.step(1).figures());
      assertThat(moment.rival().orElseThrow().epochs()).isEqualTo(epoch);
    }
  }

  @Test
  void whereTheRivalsStepFailsTheRunGoesBackToItsEpoch() throws DivergedException {
    var points = Preparation.of(Experiment.NOTEBOOK);
    var lockstep = new Lockstep(new Trainer(NOTEBOOK), new Trainer(points), 0.1);
    lockstep.step(0.1);
    TrainerTest.withoutTestPoints(points, () -> lockstep.step(0.1));
    assertThat(lockstep.moment().snapshot().epochs()).isEqualTo(1);
    var again = lockstep.step(0.1);
    assertThat(again.snapshot().epochs()).isEqualTo(2);
    assertThat(again.rival().orElseThrow().figures()).isEqualTo(again.snapshot().figures());
  }

  @Test
  void aRivalThatJoinsLateCatchesUp() throws DivergedException {
    var run = new Trainer(NOTEBOOK);
    for (int epoch = 0; epoch < 30; epoch++) {
      run.step(0.1);
    }
    var lockstep = new Lockstep(run, bent(), 1);
    assertThat(lockstep.catchUp(20)).isFalse();
    assertThat(lockstep.moment().rival().orElseThrow().epochs()).isEqualTo(20);
    assertThat(lockstep.catchUp(20)).isTrue();
    assertThat(lockstep.moment().rival().orElseThrow().epochs()).isEqualTo(30);
  }

  @Test
  void aRivalThatIsStillBehindGoesBackAtOnceAndOnByDegrees() throws DivergedException {
    var run = new Trainer(NOTEBOOK);
    for (int epoch = 0; epoch < 30; epoch++) {
      run.step(0.1);
    }
    var lockstep = new Lockstep(run, bent(), 1);
    lockstep.catchUp(10);
    assertThat(lockstep.seek(5).rival().orElseThrow().epochs()).isEqualTo(5);
    assertThat(lockstep.seek(25).rival().orElseThrow().epochs()).isEqualTo(10);
    assertThat(lockstep.catchUp(20)).isTrue();
    assertThat(lockstep.moment().rival().orElseThrow().epochs()).isEqualTo(25);
  }

  @Test
  void bothGoBackTogetherAndOnFromThere() throws DivergedException {
    var lockstep = new Lockstep(new Trainer(NOTEBOOK), bent(), 1);
    for (int epoch = 0; epoch < 20; epoch++) {
      lockstep.step(0.1);
    }
    assertThat(lockstep.seek(5).rival().orElseThrow().epochs()).isEqualTo(5);
    assertThat(lockstep.step(0.1).rival().orElseThrow().epochs()).isEqualTo(6);
  }

  @Test
  void aRivalThatDivergesStaysWhereItWasWhileTheRunGoesOn() throws DivergedException {
    var lockstep = new Lockstep(new Trainer(NOTEBOOK), new Trainer(NOTEBOOK), 10);
    Lockstep.Moment moment = lockstep.moment();
    for (int epoch = 0; epoch < 60; epoch++) {
      moment = lockstep.step(0.1);
    }
    assertThat(moment.snapshot().epochs()).isEqualTo(60);
    assertThat(moment.rival().orElseThrow().epochs()).isEqualTo(31);
    assertThat(moment.rivalStopped().orElseThrow().epoch()).isEqualTo(31);
    assertThat(lockstep.seek(3).rivalStopped()).isEmpty();
  }

  @Test
  void aRunThatDivergesTakesTheRivalNoFurther() throws DivergedException {
    var lockstep = new Lockstep(new Trainer(NOTEBOOK), bent(), 1);
    for (int epoch = 0; epoch < 31; epoch++) {
      lockstep.step(10);
    }
    assertThatThrownBy(() -> lockstep.step(10)).isInstanceOf(DivergedException.class);
    assertThat(lockstep.moment().rival().orElseThrow().epochs()).isEqualTo(31);
  }

  @Test
  void withoutARivalThereIsNone() throws DivergedException {
    var moment = new Lockstep(new Trainer(NOTEBOOK)).step(0.1);
    assertThat(moment.rival()).isEmpty();
    assertThat(moment.rivalStopped()).isEmpty();
  }
}
