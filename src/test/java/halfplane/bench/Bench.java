package halfplane.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * All benchmarks without a window in one table: the median, from where to where nine in ten lie,
 * and the bytes that one takes from the heap. The notebook's epoch is measured once more in turn
 * with PyTorch's, where there is one.
 */
public final class Bench {
  private static final String SCRIPT = "/halfplane/bench/epoch.py";

  private Bench() {}

  /** Runs it. */
  public static void main(String... arguments) throws RunnerException, IOException {
    var options =
        new OptionsBuilder()
            .include("halfplane\\.bench\\..*Benchmark")
            .warmupIterations(2)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(3)
            .measurementTime(TimeValue.milliseconds(300))
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
            .verbosity(VerboseMode.SILENT)
            .build();
    System.out.printf(
        "%-46s %12s %23s %14s%n", "what (points, a step)", "median", "nine in ten", "bytes each");
    new Runner(options).run().forEach(Bench::print);
    beside();
  }

  private static void print(RunResult result) {
    var times = result.getPrimaryResult().getStatistics();
    var unit = result.getPrimaryResult().getScoreUnit().replace("/op", "");
    var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    var parameters = result.getParams();
    var name = parameters.getBenchmark().replaceAll(".*\\.bench\\.|Benchmark", "");
    var values =
        parameters.getParamsKeys().stream()
            .map(parameters::getParam)
            .collect(Collectors.joining(" "));
    System.out.printf(
        Locale.ROOT,
        "%-46s %9.1f %-2s %10.1f–%-9.1f %-2s %,14.0f%n",
        name + " " + values,
        times.getPercentile(50),
        unit,
        times.getPercentile(5),
        times.getPercentile(95),
        unit,
        bytes == null ? Double.NaN : bytes.getScore());
  }

  /** In turn, so that what else the machine does falls on both. */
  private static void beside() throws IOException {
    var script =
        new String(Bench.class.getResourceAsStream(SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
    for (int turn = 1; turn <= 3; turn++) {
      var theirs = run("python3", "-c", script).or(() -> run("/usr/bin/python3", "-c", script));
      var ours =
          run(
              System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
              "-cp",
              System.getProperty("java.class.path"),
              "halfplane.cli.Main",
              "train",
              "--epochs",
              "20000",
              "--log-every",
              "20000",
              "--timing");
      System.out.printf(
          "turn %d: PyTorch %s; Halfplane %s%n",
          turn, theirs.orElse("is not here"), ours.orElse("failed"));
    }
  }

  /** The last line that a command prints, if it ends well. */
  private static Optional<String> run(String... command) {
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var lines =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      return process.waitFor() == 0 && !lines.isEmpty()
          ? Optional.of(lines.getLast())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
