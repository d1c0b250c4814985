package halfplane.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir Path folder;

  @Test
  void theMetricsOfARunThatDivergedHoldAllEpochsBeforeAndNoFurther() throws IOException {
    var broken = folder.resolve("broken.csv");
    var diverged = MainTest.run("train", "--lr", "10", "--metrics", broken.toString());
    assertThat(diverged.code()).isEqualTo(1);
    assertThat(diverged.err()).contains("at epoch 31");
    var finite = folder.resolve("finite.csv");
    var whole =
        MainTest.run("train", "--lr", "10", "--epochs", "31", "--metrics", finite.toString());
    assertThat(whole.code()).isZero();
    assertThat(Files.readAllLines(broken))
        .hasSize(1 + 31)
        .isEqualTo(Files.readAllLines(finite))
        .last()
        .asString()
        .startsWith("30,");
  }
}
