package halfplane.bench;

import halfplane.data.Dataset;
import halfplane.limits.BestLine;
import halfplane.limits.Limits;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The best line and the BCE floor of the notebook's 800 training points. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LimitsBenchmark {
  private final Dataset train = Preparation.of(Experiment.NOTEBOOK).train();

  /** The exact best line. */
  @Benchmark
  public BestLine bestLine() {
    return BestLine.of(train);
  }

  /** The best line, then the smallest loss. */
  @Benchmark
  public Limits limits() {
    return Limits.of(train);
  }
}
