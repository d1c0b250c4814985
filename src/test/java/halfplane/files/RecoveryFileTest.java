package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Source;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryFileTest {
  private static final SavedExperiment WORK = new SavedExperiment(Experiment.NOTEBOOK);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("new").resolve("recovery.halfplane");
  }

  @Test
  void whatWasKeptIsFoundOnce() {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.take()).isEmpty();
    assertThat(recovery.keep(WORK)).isTrue();
    assertThat(recovery.take()).contains(WORK);
    assertThat(recovery.take()).isEmpty();
    recovery.close();
  }

  @Test
  void anEndAsItShouldBeLeavesNothing() {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    recovery.keep(WORK);
    recovery.close();
    assertThat(file).doesNotExist();
    var next = RecoveryFile.claim(file).orElseThrow();
    assertThat(next.take()).isEmpty();
    next.close();
  }

  @Test
  void onlyOneAppHasItAtATime() {
    var first = RecoveryFile.claim(file).orElseThrow();
    assertThat(RecoveryFile.claim(file)).isEmpty();
    first.close();
    var second = RecoveryFile.claim(file);
    assertThat(second).isPresent();
    second.orElseThrow().close();
  }

  @Test
  void aSpoiltFileIsForgotten() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{");
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.take()).isEmpty();
    assertThat(file).doesNotExist();
    recovery.close();
  }

  @Test
  void pointsOfAFileElsewhereAreNotKeptNorWhatWasThereBefore() {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    var data = Experiment.NOTEBOOK.data();
    var elsewhere = data.withSource(new Source.CsvFile(folder.resolve("points.csv")));
    assertThat(recovery.keep(WORK)).isTrue();
    assertThat(recovery.keep(new SavedExperiment(Experiment.NOTEBOOK.withData(elsewhere))))
        .isFalse();
    assertThat(file).as("what the user is not on any more").doesNotExist();
    recovery.close();
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothing() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThat(RecoveryFile.claim(inTheWay.resolve("recovery.halfplane"))).isEmpty();
  }
}
