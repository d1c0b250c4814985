package halfplane.bench;

import halfplane.data.Dataset;
import halfplane.limits.BestLine;
import halfplane.limits.Bowl;
import halfplane.limits.Limits;
import halfplane.limits.LineMap;
import halfplane.limits.LossMap;
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

/** What no line can beat, and the maps of it, on the notebook's 800 training points. */
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

  /** Every line's accuracy, 720 directions by 260 distances. */
  @Benchmark
  public LineMap lineMap() {
    return LineMap.of(train, 720, 260);
  }

  /** Every line's loss at its best scale, 240 directions by 86 distances. */
  @Benchmark
  public LossMap lossMap() {
    return LossMap.of(train, 240, 86);
  }

  /** The loss over 61 by 61 pairs of weights, each with its best constant. */
  @Benchmark
  public Bowl bowl() {
    return Bowl.of(train, 0.1, 61);
  }
}
