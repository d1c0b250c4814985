package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.background.Threads;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Runs that fail just before something else is asked for. */
@ExtendWith(ApplicationExtension.class)
class ManyRunsTest {
  private static final List<Experiment> ONE = List.of(Experiment.NOTEBOOK.withEpochs(1));

  private final ExecutorService thread = Threads.single("many-runs");
  private final List<String> said = new ArrayList<>();
  private final List<Throwable> faults = new ArrayList<>();
  private final ManyRuns runs = new ManyRuns(thread, () -> {}, said::add);

  private Thread.UncaughtExceptionHandler before;

  @BeforeEach
  void collectFaults(FxRobot robot) {
    robot.interact(
        () -> {
          before = Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, thrown) -> faults.add(thrown));
        });
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
    runs.shutDown();
  }

  /** Without points none can be trained; that is on its way to this thread before the other act. */
  private void failAnd(FxRobot robot, Consumer<ManyRuns> another) {
    robot.interact(
        () -> {
          runs.start(null, ONE, results -> {});
          thread.submit(() -> {}).get();
          another.accept(runs);
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void runsThatFailSaySo(FxRobot robot) {
    failAnd(robot, it -> {});
    assertThat(said).hasSize(1);
  }

  /** The sentence does not tell of its cause, which is the app's own fault here. */
  @Test
  void whatTheyFailOfIsReported(FxRobot robot) {
    failAnd(robot, it -> {});
    assertThat(faults).singleElement().isInstanceOf(NullPointerException.class);
  }

  @Test
  void ofRunsThatWereCancelledNothingIsSaid(FxRobot robot) {
    failAnd(robot, ManyRuns::cancel);
    assertThat(said).isEmpty();
  }

  @Test
  void ofRunsThatWereReplacedNothingIsSaid(FxRobot robot) {
    var points = Preparation.of(Experiment.NOTEBOOK);
    failAnd(robot, it -> it.start(points, ONE, results -> {}));
    assertThat(said).isEmpty();
  }

  @Test
  void ofRunsInAWindowThatIsClosedNothingIsSaid(FxRobot robot) {
    failAnd(robot, ManyRuns::shutDown);
    assertThat(said).isEmpty();
  }
}
