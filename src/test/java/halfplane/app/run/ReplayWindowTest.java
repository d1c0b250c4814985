package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Source;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A saved run that is gone through again, and what is done meanwhile. */
class ReplayWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  /** A run of a network that takes its time, whose rate was changed at epoch 100 and once more. */
  private static SavedExperiment slow(int epochs) {
    var deep = ExperimentCode.apply(Experiment.NOTEBOOK, "hidden=64,64 epochs=10000 lr=0.3");
    var rates = LearningRates.constant(0.1).then(100, 0.5).then(epochs, 0.3);
    var weights = new Trainer(Preparation.of(deep)).snapshot().weights();
    return new SavedExperiment(
        deep,
        Optional.of(new SavedExperiment.Shown(epochs, rates, weights)),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aReplayThatIsStoppedIsWhereItHasCome(FxRobot robot) {
    robot.interact(() -> window.run().restore(slow(10_000), () -> {}));
    await("some epochs", () -> shownEpochs() > 3);
    var before = new int[1];
    robot.interact(
        () -> {
          window.run().pause();
          before[0] = window.run().newest().epochs();
          window.run().step(-1);
        });
    awaitEpoch(before[0] - 1);
  }

  @Test
  void trainingGoesOnWhereASavedRunWasWithTheRatesThatItHad(FxRobot robot) {
    var saved = slow(300);
    robot.interact(
        () -> {
          window.run().restore(saved, () -> {});
          window.run().step(1);
        });
    await("some epochs", () -> shownEpochs() > 3);
    robot.interact(() -> window.run().step(1));
    await("all of them and more", () -> shownEpochs() > 300);
    var history = frame().snapshot().history();
    assertThat(history.learningRate(99)).isEqualTo(0.1);
    assertThat(history.learningRate(100)).isEqualTo(0.5);
    assertThat(history.learningRate(299)).isEqualTo(0.5);
    assertThat(history.learningRate(300)).isEqualTo(0.3);
  }

  @Test
  void aSavedRunThatIsOnItsWayIsSavedWhole(FxRobot robot) {
    var saved = slow(10_000);
    var kept = new SavedExperiment[2];
    robot.interact(
        () -> {
          window.run().restore(saved, () -> {});
          kept[0] = window.run().saved();
        });
    await("some epochs", () -> shownEpochs() > 3);
    robot.interact(
        () -> {
          kept[1] = window.run().saved();
          window.run().pause();
        });
    assertThat(kept[0]).isEqualTo(saved);
    assertThat(kept[1]).isEqualTo(saved);
    assertThat(window.run().saved().shown().orElseThrow().epochs()).isLessThan(10_000);
  }

  private void assertThatItHasTheRatesThatItHad() {
    var history = frame().snapshot().history();
    assertThat(history.learningRate(99)).isEqualTo(0.1);
    assertThat(history.learningRate(100)).isEqualTo(0.5);
    assertThat(history.learningRate(299)).isEqualTo(0.5);
  }

  private int rivalEpochs() {
    return window.run().rivalSnapshotProperty().get().epochs();
  }

  @Test
  void aSecondNetworkBesideASavedRunThatIsOnItsWayGoesAllTheWayWithIt(FxRobot robot) {
    robot.interact(() -> window.run().restore(slow(300), () -> {}));
    await("some epochs", () -> shownEpochs() > 3);
    focusNothing(robot);
    robot.type(KeyCode.C);
    awaitEpoch(300);
    assertThatItHasTheRatesThatItHad();
    assertThat(rivalEpochs()).isEqualTo(300);
    assertThat(window.run().trainingProperty().get()).isFalse();
  }

  @Test
  void soDoesOneWhoseSettingsAreChangedMeanwhileAndAllIsSaved(FxRobot robot) {
    var linear = Rival.of(Experiment.NOTEBOOK);
    var saved = slow(300).with(Rival.usual(42).saved(null));
    var kept = new SavedExperiment[1];
    robot.interact(() -> window.run().restore(saved, () -> {}));
    await("some epochs", () -> shownEpochs() > 3);
    robot.interact(
        () -> {
          window.run().setRival(linear);
          kept[0] = window.run().saved();
        });
    assertThat(kept[0]).isEqualTo(saved.with(linear.saved(null)));
    awaitEpoch(300);
    assertThatItHasTheRatesThatItHad();
    assertThat(rivalEpochs()).isEqualTo(300);
  }

  @Test
  void trainingOnAfterItIsNotForgottenEither(FxRobot robot) {
    robot.interact(
        () -> {
          window.run().restore(slow(300), () -> {});
          window.run().step(2);
          window.run().setRival(Rival.usual(42));
        });
    awaitEpoch(302);
    assertThatItHasTheRatesThatItHad();
    assertThat(rivalEpochs()).isEqualTo(302);
  }

  @Test
  void aSavedRunGoesOnItsWayWhereAFileIsRefused(FxRobot robot) {
    var saved = slow(10_000);
    var data = Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(Path.of("none.csv")));
    var missing = Experiment.NOTEBOOK.withData(data);
    robot.interact(() -> window.run().restore(saved, () -> {}));
    await("some epochs", () -> shownEpochs() > 3);
    robot.interact(() -> window.run().change(missing));
    awaitMoreAfterARefusal(robot);
    robot.interact(() -> window.run().restore(new SavedExperiment(missing), () -> {}));
    awaitMoreAfterARefusal(robot);
    robot.interact(() -> assertThat(window.run().saved()).isEqualTo(saved));
  }

  private void awaitMoreAfterARefusal(FxRobot robot) {
    await("a sentence", () -> text("#state-sentence").contains("there is no such file"));
    int come = shownEpochs();
    await("more epochs", () -> shownEpochs() > come);
    robot.interact(window.run()::hush);
  }

  @Test
  void aStepBackFromASavedRunThatIsOnItsWayStaysWhereItHasCome(FxRobot robot) {
    robot.interact(() -> window.run().restore(slow(10_000), () -> {}));
    await("some epochs", () -> shownEpochs() > 3);
    var come = new int[1];
    robot.interact(
        () -> {
          window.run().step(-1);
          come[0] = window.run().newest().history().size();
        });
    awaitEpoch(come[0]);
    robot.interact(() -> window.run().step(-1));
    awaitEpoch(come[0] - 1);
    robot.interact(() -> window.run().step(1));
    awaitEpoch(come[0]);
    assertThat(window.run().trainingProperty().get()).isFalse();
  }
}
