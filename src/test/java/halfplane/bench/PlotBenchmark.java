package halfplane.bench;

import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import halfplane.view.Overlay;
import halfplane.view.Palette;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import halfplane.view.Viewport;
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

/** Every pixel of a 600 × 600 plot: logits, shading, 1000 dots, crosses, boundary. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PlotBenchmark {
  /** The activation of 2-10-10-1. */
  @Param({"IDENTITY", "RELU", "TANH"})
  public Activation activation;

  private final PlotRenderer renderer = new PlotRenderer();
  private PlotRequest request;

  /** Makes the network; it need not be trained. */
  @Setup
  public void prepare() {
    var model =
        new Experiment.Model(
            Experiment.NOTEBOOK.model().features(), List.of(10, 10), activation, 42);
    var preparation = Preparation.of(Experiment.NOTEBOOK.withModel(model));
    request =
        new PlotRequest(
            new Trainer(preparation).snapshot(),
            Viewport.around(preparation.train(), preparation.test()),
            600,
            1,
            Shading.PROBABILITY,
            PlotStyle.desk(Palette.LIGHT),
            true,
            Overlay.NONE);
  }

  /** One picture. */
  @Benchmark
  public PlotFrame picture() {
    return renderer.render(request);
  }
}
