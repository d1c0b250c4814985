package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class KilledSavingTest {
  @TempDir Path folder;

  @Test
  void aProcessThatIsKilledWhileItSavesLeavesAWholeFile() throws Exception {
    assertThat(KilledSaving.kill(folder, 6, 3))
        .matches("\\d+ kills .*: [1-9]\\d* times one whole file, [1-9]\\d* times the other");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no process is asked to end there, but ended")
  void aFilmThatIsBrokenOffLeavesNothing() throws Exception {
    var films = Files.createDirectory(folder.resolve("films"));
    var film = films.resolve("film.gif").toString();
    var process =
        OwnProcess.start(
            halfplane.cli.Main.class,
            folder,
            folder.resolve("printed"),
            List.of("render", "--size", "2000", "-o", film));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !process.isAlive() || !isEmpty(films));
    assertThat(films).as("it is on its way").isNotEmptyDirectory();
    process.destroy();
    OwnProcess.end(process);
    assertThat(films).isEmptyDirectory();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
