package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
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

  @Test
  void aSavedRunOnPointsFarFromZeroThatDivergesIsToldWhatHelps() throws TimeoutException {
    double[] x1 = {1e20, 2e20, 3e20, 1e20, 2e20, 3e20, 1e20, 2e20};
    var own = new Source.Own(new Dataset(x1, new double[8], new byte[] {0, 1, 0, 1, 0, 1, 0, 1}));
    var far = Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(own));
    var points = Preparation.of(far);
    var engine = new Engine(() -> {}, points);
    var remark = new AtomicReference<String>();
    try {
      engine.prepare(far);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> engine.newest() != null);
      engine.replay(new Engine.Replay(far, shown(points), Optional.empty()));
      WaitForAsyncUtils.waitFor(
          60,
          TimeUnit.SECONDS,
          () -> {
            remark.compareAndSet(null, engine.remark());
            return remark.get() != null;
          });
    } finally {
      engine.shutDown();
    }
    assertThat(remark.get())
        .startsWith("Learning rate 0.1 is too big")
        .endsWith("These points lie far from 0: tick Standardise.");
  }

  private static SavedExperiment.Shown shown(Preparation points) {
    return new SavedExperiment.Shown(3, LearningRates.constant(0.1), points.initial());
  }
}
