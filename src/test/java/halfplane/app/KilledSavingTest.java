package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledSavingTest {
  @TempDir Path folder;

  @Test
  void aProcessThatIsKilledWhileItSavesLeavesAWholeFile() throws Exception {
    assertThat(KilledSaving.kill(folder, 6, 3))
        .matches("\\d+ kills .*: [1-9]\\d* times one whole file, [1-9]\\d* times the other");
  }
}
