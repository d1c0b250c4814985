package halfplane.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws the plot as the app shows it. */
@Command(name = "render", description = "Draws the plot as the app shows it, without a display.")
final class RenderCommand implements Callable<Integer> {
  @Mixin private Settings settings;

  @Override
  public Integer call() {
    return 0;
  }
}
