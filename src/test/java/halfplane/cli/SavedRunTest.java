package halfplane.cli;

import static halfplane.cli.MainTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.NotebookLog;
import halfplane.training.Preparation;
import halfplane.training.TrainingLoop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Commands on a saved run whose learning rate was changed in flight. */
class SavedRunTest {
  @TempDir Path folder;

  private Path savedWithTwoRates() throws IOException {
    return saved(new LearningRates.Change(0, 0.1), new LearningRates.Change(40, 1));
  }

  private Path saved(LearningRates.Change... changes) throws IOException {
    var wanted = Experiment.NOTEBOOK;
    var rates = new LearningRates(List.of(changes));
    var weights = Preparation.of(wanted).initial();
    var file = folder.resolve("two-rates.json");
    ExperimentFile.write(
        file,
        new SavedExperiment(
            wanted,
            Optional.of(new SavedExperiment.Shown(60, rates, weights)),
            Optional.empty(),
            Optional.empty()));
    return file;
  }

  @Test
  void theRatesOfASavedRunAreItsOwnAndThenTheSettings() throws IOException, DivergedException {
    var expected = new ArrayList<String>();
    var loop = new TrainingLoop(Preparation.of(Experiment.NOTEBOOK));
    for (int epoch = 0; epoch < 100; epoch++) {
      var figures = loop.epoch(epoch >= 40 && epoch < 60 ? 1 : 0.1);
      if (epoch % 10 == 0) {
        expected.add(NotebookLog.line(epoch, figures));
      }
    }
    var file = savedWithTwoRates().toString();
    assertThat(run("train", "--experiment", file).lines()).isEqualTo(expected);
    assertThat(run("train", "--experiment", file, "--lr", "0.1").lines())
        .isEqualTo(run("train").lines())
        .isNotEqualTo(expected);
  }

  @Test
  void theFileIsReadOnce() throws IOException {
    var file = savedWithTwoRates();
    var settings = CommandLine.populateCommand(new Settings(), "--experiment", file.toString());
    var experiment = settings.experiment();
    Files.writeString(file, "what another program writes there meanwhile");
    assertThat(settings.files()).containsExactly(file);
    assertThat(settings.experiment()).isEqualTo(experiment);
    assertThat(settings.rates(experiment).at(40)).isEqualTo(1);
  }

  @Test
  void theRatesOfASavedRunAreNotThoseOfAnother() throws IOException {
    var file = savedWithTwoRates().toString();
    assertThat(run("train", "--experiment", file, "--hidden", "7").lines())
        .isEqualTo(run("train", "--hidden", "7").lines());
  }

  @Test
  void aRunThatDivergesAfterItsRateWasTurnedDownNamesTheLargest() throws IOException {
    var file = saved(new LearningRates.Change(0, 10), new LearningRates.Change(30, 9)).toString();
    assertThat(run("train", "--experiment", file).err()).contains("Learning rate 10 is too big");
  }

  @Test
  void theScriptOfASavedRunHasItsRates() throws IOException {
    var script = folder.resolve("rates.py");
    run("script", "--experiment", savedWithTwoRates().toString(), "-o", script.toString());
    assertThat(Files.readString(script)).contains("40: 1", "60: 0.1");
  }
}
