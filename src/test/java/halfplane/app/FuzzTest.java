package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
  @TempDir Path folder;

  @Test
  void halfAMinuteOfRandomClicksDragsKeysAndFilesDoesNoHarm()
      throws IOException, InterruptedException {
    var printed = folder.resolve("printed.txt");
    var process =
        OwnProcess.startForLong(
            Fuzz.class, folder, printed, List.of("--seconds", "30", "--seed", "1", "--any-pulse"));
    int code = OwnProcess.end(process);
    assertThat(code).as(Files.readString(printed)).isZero();
    assertThat(printed).content().contains("seed 1, 30 s: ");
  }
}
