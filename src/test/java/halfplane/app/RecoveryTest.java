package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import halfplane.files.SavedExperiment;
import halfplane.files.UnsavedWork;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class RecoveryTest {
  @TempDir Path folder;

  private static UnsavedWork seeded(long seed) {
    var data = Experiment.NOTEBOOK.data().withSeed(seed);
    return new UnsavedWork(new SavedExperiment(Experiment.NOTEBOOK.withData(data)));
  }

  @Test
  void whatIsKeptLastIsInTheFileHoweverMuchIsStillBeingWritten() throws IOException {
    var file = folder.resolve("recovery.halfplane");
    var recovery = new Recovery(file);
    var present = new AtomicReference<>(seeded(0));
    recovery.begin(present::get);
    for (int i = 1; i < 200; i += 2) {
      present.set(seeded(i));
      recovery.keepLater();
      present.set(seeded(i + 1));
      assertThat(recovery.keepNow()).isTrue();
      var json = JsonMapper.builder().build().readTree(file.toFile());
      assertThat(json.at("/run/data/seed").asInt()).isEqualTo(i + 1);
    }
    recovery.close();
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenAtTheNextTimeThoughNothingChanges()
      throws IOException, TimeoutException {
    var file = folder.resolve("recovery.halfplane");
    var recovery = new Recovery(file);
    recovery.begin(() -> seeded(1));
    var inTheWay = Files.createDirectories(file.resolve("folder"));
    assertThat(recovery.keepNow()).isFalse();
    Files.delete(inTheWay);
    Files.delete(file);
    recovery.keepLater();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.isRegularFile(file));
    recovery.close();
  }
}
