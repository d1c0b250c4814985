package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closes a window in a process of its own, as a person would, and looks at what is left. */
class ClosingTest {
  @ParameterizedTest
  @EnumSource(ClosingApp.Moment.class)
  void closingEndsTheProcessCleanlyWithoutAWord(ClosingApp.Moment moment)
      throws IOException, InterruptedException {
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
            .start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  private static String join(List<String> jars, boolean javafx) {
    return jars.stream()
        .filter(jar -> new File(jar).getName().startsWith("javafx-") == javafx)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
