package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Python with PyTorch and scikit-learn that runs one script after another: to load the two takes
 * longer than most scripts.
 */
final class ResidentPython implements AutoCloseable {
  private static final String READY = "ready";
  private static final String DONE = "\u0004done";
  private static final String FAILED = "\u0004failed";

  private static final String LOOP =
      """
      import runpy, sys, traceback
      import sklearn, torch
      print("ready", torch.__version__, torch.backends.mkl.is_available(), flush=True)
      for path in sys.stdin:
          try:
              runpy.run_path(path.rstrip("\\n"), run_name="__main__")
              print("\\u0004done", flush=True)
          except SystemExit as end:
              print(end)
              print("\\u0004done", flush=True)
          except BaseException:
              traceback.print_exc(file=sys.stdout)
              print("\\u0004failed", flush=True)
      """;

  private final Process process;
  private final Writer scripts;
  private final BufferedReader printed;
  private final String libraries;

  private ResidentPython(Process process) throws IOException {
    this.process = process;
    scripts = process.outputWriter();
    printed = process.inputReader();
    String line;
    do {
      line = printed.readLine();
    } while (line != null && !line.startsWith(READY));
    libraries = line == null ? "" : line;
  }

  /**
   * Starts the first of some commands that has both libraries.
   *
   * @param environment what it gets beside this process's own
   */
  static Optional<ResidentPython> start(List<String> commands, Map<String, String> environment) {
    for (var command : commands) {
      var builder = new ProcessBuilder(command, "-c", LOOP).redirectErrorStream(true);
      builder.environment().putAll(environment);
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      try {
        var python = new ResidentPython(builder.start());
        if (!python.libraries.isEmpty()) {
          return Optional.of(python);
        }
        python.close();
      } catch (IOException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** Whether its PyTorch is of a version and adds up without Intel's library. */
  boolean isWithoutMkl(String version) {
    return libraries.startsWith(READY + " " + version) && libraries.endsWith(" False");
  }

  /** The lines that a script prints; fails with them if it ends with an error. */
  List<String> run(Path script) throws IOException {
    scripts.write(script + "\n");
    scripts.flush();
    var lines = new ArrayList<String>();
    while (true) {
      var line = printed.readLine();
      if (DONE.equals(line)) {
        return lines;
      }
      assertThat(line).as(String.join("\n", lines)).isNotNull().isNotEqualTo(FAILED);
      lines.add(line);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
