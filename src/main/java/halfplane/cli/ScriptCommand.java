package halfplane.cli;

import halfplane.files.PyTorchScript;
import halfplane.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the run as a PyTorch script that prints the same log. */
@Command(
    name = "script",
    description = "Writes the run as a PyTorch script that prints the same log.")
final class ScriptCommand implements Callable<Integer> {
  @Mixin private Settings settings;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description =
          "where to write the script; a CSV file that the points come from is to lie beside it")
  private Path output;

  @Override
  public Integer call() throws IOException {
    OutputFile.require("--output", output, settings.files());
    var experiment = settings.experiment();
    settings.preparation(experiment);
    var text = PyTorchScript.of(experiment, settings.rates(experiment));
    WholeFile.write(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    return 0;
  }
}
