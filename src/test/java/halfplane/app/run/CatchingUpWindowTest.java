package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Feature;
import halfplane.data.Source;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.Snapshot;
import halfplane.view.PlotView;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A second network that takes its time to come to the first one's epoch. */
class CatchingUpWindowTest extends WindowTest {
  private static final Rival SLOW =
      new Rival(new Experiment.Model(Feature.PLANE, List.of(64, 64), Activation.TANH, 42), 0.1);

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    fullSpeed(robot);
    robot.interact(() -> window.run().step(LONG));
    awaitEpoch(LONG);
    await("its end", () -> !window.run().trainingProperty().get());
  }

  private Snapshot rival() {
    return window.run().rivalSnapshotProperty().get();
  }

  @Test
  void untilItsPlotHasAPictureItSaysHowFarItHasCome(FxRobot robot) {
    robot.interact(() -> window.run().setRival(SLOW));
    var words = "#rival-plot .plot-waiting";
    await(
        "how far it is",
        () ->
            isThere(robot, words)
                && text(words).matches("Catching up: epoch [1-9]\\d* of %d\\.".formatted(LONG)));
    assertThat(label(words).isVisible()).isTrue();
    robot.interact(() -> slider("#timeline").setValue(7));
    awaitEpoch(7);
    assertThat(node("#rival-plot", PlotView.class).frame()).isNotNull();
    assertThat(label(words).isVisible()).isFalse();
  }

  @Test
  void overThePictureOfSettingsFromBeforeItSaysHowFarTheNewNetworkIs(FxRobot robot) {
    robot.interact(() -> window.run().setRival(Rival.usual(42)));
    await("a picture", () -> rival() != null && text("#rival-caption").startsWith("2-16-1 ReLU"));
    robot.interact(() -> window.run().setRival(SLOW));
    await(
        "how far it is",
        () ->
            text("#rival-caption")
                .matches("2-64-64-1 tanh\nCatching up: epoch [1-9]\\d* of %d\\.".formatted(LONG)));
    robot.interact(() -> slider("#timeline").setValue(7));
    await("its figures", () -> text("#rival-caption").matches("2-64-64-1 tanh\n.*% right.*"));
  }

  @Test
  void meanwhileTheTimelineIsFollowedAtOnce(FxRobot robot) {
    robot.interact(
        () -> {
          window.run().setRival(SLOW);
          slider("#timeline").setValue(7);
        });
    awaitEpoch(7);
    assertThat(rival().epochs()).isEqualTo(7);
    assertThat(rival().history().size()).isLessThan(LONG);
    robot.interact(() -> slider("#timeline").setValue(20));
    awaitEpoch(20);
    assertThat(rival().epochs()).isEqualTo(20);
  }

  @Test
  void afterWhatWasRefusedMeanwhileBothComeToTheSameEpoch(FxRobot robot) {
    robot.interact(
        () -> {
          var run = window.run();
          run.setRival(SLOW);
          var missing = new Source.CsvFile(Path.of("none.csv"));
          run.change(run.experiment().withData(run.experiment().data().withSource(missing)));
        });
    await("a sentence", () -> text("#state-sentence").contains("there is no such file"));
    await("the second network", () -> rival() != null && rival().epochs() == LONG);
    assertThat(shownEpochs()).isEqualTo(LONG);
  }
}
