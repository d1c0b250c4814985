package halfplane.bench;

import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.Figures;
import halfplane.training.Preparation;
import halfplane.training.TrainingLoop;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One epoch of the notebook's run and of larger ones: forward, backward, step, all four figures.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class EpochBenchmark {
  /** The hidden layers, the activation, how many points, and how many of them a step. */
  @Param({
    "5 IDENTITY 1000 0",
    "10-10 RELU 1000 0",
    "10-10 TANH 1000 0",
    "5 IDENTITY 1000 32",
    "5 IDENTITY 10000 0",
    "5 IDENTITY 100000 0",
    "5 IDENTITY 1000000 0"
  })
  public String network;

  private TrainingLoop loop;

  /** Makes the points and the network. */
  @Setup
  public void prepare() {
    var parts = network.split(" ");
    var hidden = List.of(parts[0].split("-")).stream().map(Integer::valueOf).toList();
    var notebook = Experiment.NOTEBOOK;
    loop =
        new TrainingLoop(
            Preparation.of(
                notebook
                    .withData(
                        new Experiment.Data(
                            new Source.Made(Shape.CIRCLES, Integer.parseInt(parts[2]), 0.03),
                            42,
                            0.2))
                    .withModel(
                        new Experiment.Model(
                            notebook.model().features(), hidden, Activation.valueOf(parts[1]), 42))
                    .withSchedule(new Experiment.Schedule(0.1, 100, Integer.parseInt(parts[3])))));
  }

  /** One epoch. */
  @Benchmark
  public Figures epoch() {
    return loop.epoch(0.1);
  }
}
