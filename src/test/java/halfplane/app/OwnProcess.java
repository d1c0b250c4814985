package halfplane.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs an app in a process of its own, without a display, as a person would start it. */
final class OwnProcess {
  private static final long PATIENCE_SECONDS = 120;

  private OwnProcess() {}

  /**
   * Starts one that lives for seconds: the best compiler would take longer than it saves.
   *
   * @param memory the folder where it remembers
   * @param printed the file where all goes that it prints
   */
  static Process start(Class<?> main, Path memory, Path printed, List<String> arguments)
      throws IOException {
    return start(List.of("-XX:TieredStopAtLevel=1"), main, memory, printed, arguments);
  }

  /** Starts one that lives longer. */
  static Process startForLong(Class<?> main, Path memory, Path printed, List<String> arguments)
      throws IOException {
    return start(List.of(), main, memory, printed, arguments);
  }

  private static Process start(
      List<String> options, Class<?> main, Path memory, Path printed, List<String> arguments)
      throws IOException {
    var jars = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:-OmitStackTraceInFastThrow",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dhalfplane.memory=" + memory,
            "--enable-native-access=javafx.graphics",
            "--module-path",
            join(jars, true),
            "--add-modules",
            "javafx.controls",
            "-cp",
            join(jars, false),
            main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start();
  }

  /** Its exit code, when it has ended. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the process is still there after two minutes");
    }
    return process.exitValue();
  }

  private static String join(List<String> jars, boolean javafx) {
    return jars.stream()
        .filter(jar -> new File(jar).getName().startsWith("javafx-") == javafx)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
