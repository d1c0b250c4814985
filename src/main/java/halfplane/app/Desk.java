package halfplane.app;

import halfplane.data.InvalidInputException;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.MetricsFile;
import halfplane.files.PngFile;
import halfplane.files.PyTorchScript;
import halfplane.files.WholeFile;
import halfplane.training.ExperimentCode;
import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;

/** What the window opens and saves. A file that is wrong changes nothing. */
final class Desk {
  private final Stage stage;
  private final Run run;
  private final Supplier<Node> shown;
  private final Consumer<Path> openLesson;

  /**
   * @param shown what a picture is taken of
   * @param openLesson told of a lesson's file
   */
  Desk(Stage stage, Run run, Supplier<Node> shown, Consumer<Path> openLesson) {
    this.stage = stage;
    this.run = run;
    this.shown = shown;
    this.openLesson = openLesson;
  }

  /** Asks for own data and uses it. */
  void openData() {
    Dialogs.open(stage, "open.data.title", "*.csv", "*.tsv", "*.txt").ifPresent(this::useData);
  }

  /** Uses a CSV file's points; a file that is wrong changes nothing. */
  void useData(Path file) {
    run.change(
        run.experiment().withData(run.experiment().data().withSource(new Source.CsvFile(file))));
  }

  /** Asks for an experiment or own data, and uses it. */
  void open() {
    Dialogs.open(stage, "open.title", "*.json", "*.csv", "*.tsv", "*.txt").ifPresent(this::use);
  }

  /** Uses a lesson, an experiment or own data, by the ending of the file's name. */
  void use(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".md")) {
      openLesson.accept(file);
      return;
    }
    if (!name.endsWith(".json")) {
      useData(file);
      return;
    }
    CompletableFuture.supplyAsync(() -> ExperimentFile.read(file))
        .whenCompleteAsync(
            (experiment, wrong) -> {
              if (wrong == null) {
                run.change(experiment);
              } else {
                run.complain(wrong.getCause().getMessage());
              }
            },
            Platform::runLater);
  }

  /** Asks for a place and writes the picture there. */
  void savePicture() {
    Dialogs.save(stage, "picture.title", "halfplane.png", "*.png").ifPresent(this::savePicture);
  }

  /** Writes the picture of the plot or the enlarged panel. */
  void savePicture(Path file) {
    var picture = Pictures.of(shown.get());
    write(file, () -> PngFile.write(file, picture));
  }

  /** Asks for a place and writes every epoch's figures there. */
  void saveMetrics() {
    if (run.snapshot() == null) {
      return;
    }
    Dialogs.save(stage, "metrics.title", "halfplane.csv", "*.csv").ifPresent(this::saveMetrics);
  }

  /** Writes every epoch's figures. */
  void saveMetrics(Path file) {
    var history = run.snapshot().history();
    write(
        file,
        () ->
            MetricsFile.write(
                file, IntStream.range(0, history.size()).mapToObj(history::figures).toList()));
  }

  /** Asks for a place and writes the run there as a PyTorch script. */
  void saveScript() {
    Dialogs.save(stage, "script.title", "halfplane.py", "*.py").ifPresent(this::saveScript);
  }

  /** Writes the run as a PyTorch script. */
  void saveScript(Path file) {
    var experiment = run.experiment();
    write(
        file,
        () -> {
          var text = PyTorchScript.of(experiment).getBytes(StandardCharsets.UTF_8);
          WholeFile.write(file, out -> out.write(text));
        });
  }

  /** Something that writes a file. */
  private interface Writing {
    void run() throws IOException;
  }

  /** Writes off the FX thread; what goes wrong is said in a sentence. */
  private void write(Path file, Writing writing) {
    CompletableFuture.runAsync(
            () -> {
              try {
                writing.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .whenCompleteAsync(
            (done, wrong) -> {
              if (wrong != null) {
                run.complain(
                    wrong.getCause() instanceof InvalidInputException e
                        ? e.getMessage()
                        : Words.of("save.failed", file));
              }
            },
            Platform::runLater);
  }

  /** Asks for a place and writes the settings there. */
  void saveExperiment() {
    var experiment = run.experiment();
    Dialogs.save(stage, "save.title", "halfplane.json", "*.json")
        .ifPresent(file -> write(file, () -> ExperimentFile.write(file, experiment)));
  }

  /** Copies the picture of the plot or the enlarged panel. */
  void copyPicture() {
    Pictures.copy(shown.get());
  }

  /** Copies the settings as a line for a chat. */
  void copySettings() {
    LogPanel.copy(run, ExperimentCode::of);
  }
}
