package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class ParallelRunsTest {
  private static final Preparation NOTEBOOK = Preparation.of(Experiment.NOTEBOOK);

  private static Experiment seeded(int seed) {
    return Experiment.NOTEBOOK.withModel(Experiment.NOTEBOOK.model().withSeed(seed));
  }

  private static Experiment at(double rate, int epochs) {
    return Experiment.NOTEBOOK.withSchedule(new Experiment.Schedule(rate, epochs, 0));
  }

  @Test
  void eachRunComesToWhatItWouldAlone() throws DivergedException {
    Map<Integer, ParallelRuns.Result> results = new ConcurrentHashMap<>();
    var experiments = IntStream.range(0, 12).mapToObj(ParallelRunsTest::seeded).toList();
    new ParallelRuns(NOTEBOOK, experiments, result -> results.put(result.index(), result)).run();
    assertThat(results).hasSize(12);
    for (int seed = 0; seed < 12; seed++) {
      var trainer = new Trainer(Preparation.of(seeded(seed)));
      Snapshot alone = trainer.snapshot();
      for (int epoch = 0; epoch < 100; epoch++) {
        alone = trainer.step(0.1);
      }
      assertThat(results.get(seed).figures()).isEqualTo(alone.figures());
      assertThat(results.get(seed).weights().weight(0, 2, 1))
          .isEqualTo(alone.weights().weight(0, 2, 1));
    }
  }

  @Test
  void withBatchesTheAccuracyIsTheTrainedNetworksOwn() {
    var batches = Experiment.NOTEBOOK.withSchedule(new Experiment.Schedule(0.1, 7, 16));
    var found = new AtomicReference<ParallelRuns.Result>();
    new ParallelRuns(NOTEBOOK, List.of(batches), found::set).run();
    var loop = new TrainingLoop(found.get().preparation());
    loop.load(found.get().weights());
    assertThat(found.get().accuracy())
        .isEqualTo(loop.evaluate().accuracy())
        .isNotEqualTo(found.get().figures().accuracy());
  }

  @Test
  void aRunThatDivergesKeepsItsLastFiniteState() {
    var found = new AtomicReference<ParallelRuns.Result>();
    new ParallelRuns(NOTEBOOK, List.of(at(10, 100)), found::set).run();
    assertThat(found.get().diverged()).isTrue();
    assertThat(found.get().epochs()).isEqualTo(31);
    assertThat(found.get().figures().isFinite()).isTrue();
  }

  /** A run that others have begun beside when it ends, where there is more than one core. */
  private static Experiment brief() {
    return at(0.1, 10_000);
  }

  /** A run of hours. */
  private static Experiment endless() {
    var wide = Experiment.NOTEBOOK.model().withHidden(Collections.nCopies(6, 64));
    return at(1e-4, Experiment.MOST_EPOCHS).withModel(wide);
  }

  /** Runs that nobody ends are left to themselves after a minute: the test has failed by then. */
  private static ThrowableAssertAlternative<?> ending(Runnable runs) {
    var ended = CompletableFuture.runAsync(runs, it -> Thread.ofPlatform().daemon().start(it));
    return assertThat(ended)
        .failsWithin(Duration.ofMinutes(1))
        .withThrowableOfType(ExecutionException.class);
  }

  @Test
  void cancelledRunsEndAndSaySo() {
    var experiments = new ArrayList<>(Collections.nCopies(50, endless()));
    experiments.set(0, brief());
    var done = ConcurrentHashMap.<Integer>newKeySet();
    var holder = new AtomicReference<ParallelRuns>();
    var runs =
        new ParallelRuns(
            NOTEBOOK,
            experiments,
            result -> {
              done.add(result.index());
              holder.get().cancel();
            });
    holder.set(runs);
    ending(runs::run).withCauseInstanceOf(CancellationException.class);
    assertThat(done).containsExactly(0);
  }

  @Test
  void aRunThatFailsEndsTheOthersAndSaysWhy() {
    var told = new AtomicInteger();
    var runs =
        new ParallelRuns(
            NOTEBOOK,
            List.of(brief(), endless(), endless(), endless()),
            result -> {
              told.incrementAndGet();
              throw new IllegalArgumentException("no room");
            });
    ending(runs::run)
        .withCauseInstanceOf(IllegalStateException.class)
        .withMessageContaining("no room");
    assertThat(told).hasValue(1);
  }

  @Test
  void anInterruptEndsThemAll() {
    var told = new AtomicInteger();
    var interrupted = new AtomicBoolean();
    var runs =
        new ParallelRuns(NOTEBOOK, List.of(endless(), endless()), result -> told.incrementAndGet());
    ending(
            () -> {
              Thread.currentThread().interrupt();
              try {
                runs.run();
              } finally {
                interrupted.set(Thread.interrupted());
              }
            })
        .withCauseInstanceOf(CancellationException.class);
    assertThat(interrupted).isTrue();
    assertThat(told).hasValue(0);
  }

  @Test
  void itsThreadsEndWithIt() throws InterruptedException {
    var threads = ConcurrentHashMap.<Thread>newKeySet();
    var runs =
        new ParallelRuns(
            NOTEBOOK,
            List.of(at(0.1, 1), at(0.1, 1)),
            result -> threads.add(Thread.currentThread()));
    runs.run();
    assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread());
    for (var thread : threads) {
      assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
    }
  }
}
