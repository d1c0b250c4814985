package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Lockstep;
import halfplane.training.Preparation;
import halfplane.view.Words;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
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
      await(() -> engine.newest() != null);
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
    String remark;
    try {
      engine.prepare(far);
      await(() -> engine.newest() != null);
      engine.replay(new Engine.Replay(far, shown(points), Optional.empty()));
      remark = awaitRemark(engine);
    } finally {
      engine.shutDown();
    }
    assertThat(remark)
        .startsWith("Learning rate 0.1 is too big")
        .endsWith("These points lie far from 0: tick Standardise.");
  }

  /** The memory is too small just when the engine tells how far the rival has come. */
  @Test
  void aRivalThatDoesNotFitIsGivenUpAndTheRunStays() throws TimeoutException {
    var points = Preparation.of(Experiment.NOTEBOOK);
    var full = new AtomicBoolean();
    var engine =
        new Engine(
            () -> {
              if (full.getAndSet(false)) {
                throw new OutOfMemoryError();
              }
            },
            points);
    var rival = Rival.usual(42);
    try {
      engine.prepare(Experiment.NOTEBOOK);
      engine.replay(new Engine.Replay(Experiment.NOTEBOOK, shown(points), Optional.empty()));
      awaitRemark(engine);
      full.set(true);
      engine.prepareRival(rival);
      assertThat(awaitRemark(engine)).isEqualTo(Words.of("too.large"));
      assertThat(engine.hasGivenUp(rival)).isTrue();
      assertThat(engine.hasGivenUp(rival)).as("said once").isFalse();
      engine.newest();
      engine.prepareRival(null);
      var moment = new AtomicReference<Lockstep.Moment>();
      await(
          () -> {
            moment.compareAndSet(null, engine.newest());
            return moment.get() != null;
          });
      assertThat(moment.get().snapshot().epochs()).isEqualTo(3);
      assertThat(moment.get().rival()).isEmpty();
    } finally {
      engine.shutDown();
    }
  }

  private static String awaitRemark(Engine engine) throws TimeoutException {
    var remark = new AtomicReference<String>();
    await(
        () -> {
          remark.compareAndSet(null, engine.remark());
          return remark.get() != null;
        });
    return remark.get();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
  }

  private static SavedExperiment.Shown shown(Preparation points) {
    return new SavedExperiment.Shown(3, LearningRates.constant(0.1), points.initial());
  }
}
