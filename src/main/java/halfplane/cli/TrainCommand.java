package halfplane.cli;

import halfplane.data.PlainNumber;
import halfplane.files.MetricsFile;
import halfplane.training.DivergedException;
import halfplane.training.Divergence;
import halfplane.training.Figures;
import halfplane.training.LearningRates;
import halfplane.training.NotebookLog;
import halfplane.training.TrainingLoop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains and prints the notebook's log. */
@Command(name = "train", description = "Trains without a window and prints the notebook's log.")
final class TrainCommand implements Callable<Integer> {
  @Mixin private Settings settings;

  @Option(
      names = "--log-every",
      paramLabel = "" + NotebookLog.EVERY,
      description = "epochs between two lines, 1 and more")
  private String logEvery = "" + NotebookLog.EVERY;

  @Option(
      names = "--metrics",
      paramLabel = "FILE.csv",
      description = "writes every epoch's figures")
  private Path metrics;

  @Option(names = "--timing", description = "adds a last line: the time of the loop alone")
  private boolean timing;

  private final List<Figures> figures = new ArrayList<>();
  private long nanoseconds;

  @Override
  public Integer call() throws IOException, DivergedException {
    int every = (int) PlainNumber.whole("--log-every", logEvery, 1, Integer.MAX_VALUE);
    OutputFile.require("--metrics", metrics, settings.files());
    var experiment = settings.experiment();
    var loop = new TrainingLoop(settings.preparation(experiment));
    try {
      train(experiment.schedule().epochs(), settings.rates(experiment), loop, every);
    } catch (DivergedException e) {
      writeMetrics(e);
      throw e;
    }
    writeMetrics(null);
    if (timing) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "epochs %d in %.3f s, %.1f µs per epoch",
              figures.size(),
              nanoseconds / 1e9,
              nanoseconds / 1e3 / figures.size()));
    }
    return 0;
  }

  /**
   * @param diverged what there is to say first if they cannot be written; null for nothing
   */
  private void writeMetrics(DivergedException diverged) throws IOException {
    System.out.flush();
    try {
      if (metrics != null) {
        MetricsFile.write(metrics, figures);
      }
    } catch (IOException e) {
      if (diverged == null) {
        throw e;
      }
      diverged.addSuppressed(e);
    }
  }

  /** Points without a loss before the first step are refused by then. */
  private void train(int wanted, LearningRates rates, TrainingLoop loop, int every)
      throws DivergedException {
    for (int epoch = 0; epoch < wanted; epoch++) {
      double rate = rates.at(epoch);
      long start = System.nanoTime();
      var these = loop.epoch(rate);
      nanoseconds += System.nanoTime() - start;
      if (!these.isFinite()) {
        throw new DivergedException(Divergence.at(epoch, rates::at, true));
      }
      if (metrics != null || timing) {
        figures.add(these);
      }
      if (epoch % every == 0) {
        System.out.println(NotebookLog.line(epoch, these));
        if (metrics == null && System.out.checkError()) {
          return;
        }
      }
    }
  }
}
