package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class EngineTest {
  /** As after points that the memory was too small for. */
  @Test
  void whereNoRunCouldBePreparedNothingIsFoundOrGoneThrough() throws TimeoutException {
    var points = Preparation.of(Experiment.NOTEBOOK);
    var engine = new Engine(() -> {}, points);
    var faults = new ConcurrentLinkedQueue<Throwable>();
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> faults.add(thrown));
    try {
      engine.seek(3);
      engine.replay(new Engine.Replay(Experiment.NOTEBOOK, shown(points), Optional.empty()));
      engine.prepare(Experiment.NOTEBOOK);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> engine.newest() != null);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
      engine.shutDown();
    }
    assertThat(faults).isEmpty();
  }

  private static SavedExperiment.Shown shown(Preparation points) {
    return new SavedExperiment.Shown(3, LearningRates.constant(0.1), points.initial());
  }
}
