package halfplane.bench;

import halfplane.training.Experiment;
import halfplane.training.ParallelRuns;
import halfplane.training.Preparation;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The notebook's run from a thousand initial weights, on all cores; the first from a cold start.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 4)
@Fork(1)
public class StartsBenchmark {
  private final Preparation notebook = Preparation.of(Experiment.NOTEBOOK);

  /** 1000 networks of 100 epochs. */
  @Benchmark
  public int thousandStarts() {
    var done = new AtomicInteger();
    var experiments =
        IntStream.range(0, 1000)
            .mapToObj(
                seed -> Experiment.NOTEBOOK.withModel(Experiment.NOTEBOOK.model().withSeed(seed)))
            .toList();
    new ParallelRuns(notebook, experiments, result -> done.incrementAndGet()).run();
    return done.get();
  }
}
