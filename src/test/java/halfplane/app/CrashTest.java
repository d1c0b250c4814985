package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  @TempDir Path folder;

  private String run(String... what) throws IOException, InterruptedException {
    var printed = folder.resolve("printed.txt");
    var process = OwnProcess.start(CrashingApp.class, folder, printed, List.of(what));
    int code = OwnProcess.end(process);
    var text = Files.readString(printed);
    assertThat(code).as(text).isZero();
    return text;
  }

  @Test
  void aFaultShowsAReportToCopyAndTheNextStartGoesOnWhereItWas()
      throws IOException, InterruptedException {
    var first = run("crash");
    assertThat(first)
        .contains(
            "dialog: Something went wrong. Your experiment is kept: if you quit now, it comes")
        .contains("a fault for the test")
        .contains("set=moons")
        .contains("copied: true");
    assertThat(run("set=moons")).contains("did not end as it should");
    assertThat(run("set=circles")).doesNotContain("did not end as it should");
  }

  @Test
  void whatACrashLeftIsAStepBackFromTheFileThatTheNextStartOpens()
      throws IOException, InterruptedException {
    var file = folder.resolve("other.halfplane");
    var blobs = new Source.Made(Shape.BLOBS, 100, 0.1);
    ExperimentFile.write(
        file,
        new SavedExperiment(
            Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(blobs))));
    run("crash");
    assertThat(run("undone", file.toString()))
        .contains("opened set=blobs", "Ctrl+Z brings back the settings", "undone to set=moons");
  }

  @Test
  void paintedDotsThatACrashLeftAreAskedForBeforeAFileTakesTheirPlace()
      throws IOException, InterruptedException {
    var file = folder.resolve("other.halfplane");
    ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK));
    assertThat(run("crash-painted")).contains("points=");
    assertThat(run("asked", file.toString())).contains("asked on points=", "then set=circles");
  }
}
