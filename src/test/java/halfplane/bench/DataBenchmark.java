package halfplane.bench;

import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making each set of points, splitting it, and drawing the network's initial weights. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class DataBenchmark {
  /** Which set. */
  @Param public Shape shape;

  /** A thousand points. */
  @Benchmark
  public Preparation make() {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.Made(shape, 1_000, 0.03));
    return Preparation.of(Experiment.NOTEBOOK.withData(data));
  }
}
