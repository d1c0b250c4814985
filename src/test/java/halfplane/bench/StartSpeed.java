package halfplane.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Starts the app again and again with the command that people use, and prints how long it takes
 * until the plot is painted: in the JVM's own time, and from the command on.
 */
public final class StartSpeed {
  private static final int STARTS = 9;

  private StartSpeed() {}

  /**
   * Runs it.
   *
   * @param arguments the command, as a shell's script
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    var memory = Files.createTempDirectory("halfplane-start");
    var own = new ArrayList<Long>();
    var whole = new ArrayList<Long>();
    try {
      start(arguments[0], memory.toString());
      for (int i = 0; i < STARTS; i++) {
        var start = start(arguments[0], memory.toString());
        own.add(start.own());
        whole.add(start.whole());
      }
    } finally {
      empty(memory);
    }
    print("from the start of the JVM to the painted plot", own);
    print("from ./run.sh to the painted plot", whole);
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /**
   * How long a start took.
   *
   * @param own milliseconds by the JVM's clock
   * @param whole milliseconds from the command on
   */
  private record Start(long own, long whole) {}

  private static Start start(String command, String memory)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .put(
            "JDK_JAVA_OPTIONS",
            "-Dhalfplane.start-time=true -Dhalfplane.memory=%s".formatted(memory));
    long before = System.currentTimeMillis();
    var process = builder.start();
    try (var printed = process.inputReader(StandardCharsets.UTF_8)) {
      var took = printed.readLine();
      long whole = System.currentTimeMillis() - before;
      if (process.waitFor() != 0 || took == null) {
        throw new IOException("The app did not start.");
      }
      return new Start(Long.parseLong(took), whole);
    }
  }

  private static void print(String what, List<Long> millis) {
    Collections.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s: %d ms, median of %d (%d–%d)%n",
        what,
        millis.get(millis.size() / 2),
        millis.size(),
        millis.getFirst(),
        millis.getLast());
  }
}
