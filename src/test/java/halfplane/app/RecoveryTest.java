package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir Path folder;

  private static SavedExperiment seeded(long seed) {
    var data = Experiment.NOTEBOOK.data().withSeed(seed);
    return new SavedExperiment(
        Experiment.NOTEBOOK.withData(data), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void whatIsKeptLastIsInTheFileHoweverMuchIsStillBeingWritten() {
    var file = folder.resolve("recovery.halfplane");
    var recovery = new Recovery(file);
    var present = new AtomicReference<>(seeded(0));
    recovery.begin(present::get);
    for (int i = 1; i < 200; i += 2) {
      present.set(seeded(i));
      recovery.keepLater();
      present.set(seeded(i + 1));
      assertThat(recovery.keepNow()).isTrue();
      assertThat(ExperimentFile.readAll(file).experiment().data().seed()).isEqualTo(i + 1);
    }
    recovery.close();
    assertThat(file).doesNotExist();
  }
}
