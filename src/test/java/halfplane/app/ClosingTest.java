package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closes a window in a process of its own, as a person would, and looks at what is left. */
class ClosingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ClosingApp.Moment.class)
  void closingEndsTheProcessCleanlyWithoutAWord(ClosingApp.Moment moment)
      throws IOException, InterruptedException {
    var printed = folder.resolve("printed.txt");
    var jars = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=javafx.graphics",
                "--module-path",
                join(jars, true),
                "--add-modules",
                "javafx.controls",
                "-cp",
                join(jars, false),
                ClosingApp.class.getName(),
                moment.name())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the process is still there after a minute");
    }
    assertThat(printed).isEmptyFile();
    assertThat(process.exitValue()).isZero();
  }

  private static String join(List<String> jars, boolean javafx) {
    return jars.stream()
        .filter(jar -> new File(jar).getName().startsWith("javafx-") == javafx)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
