package halfplane.app.pictures;

import halfplane.app.controls.Dialogs;
import halfplane.app.documents.WritingFailure;
import halfplane.app.run.Run;
import halfplane.files.GifFile;
import halfplane.training.Moments;
import halfplane.training.Snapshot;
import halfplane.view.PlotCamera;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import halfplane.view.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Makes an animated GIF of the whole training: asks for its size and pace, then shows progress. */
public final class FilmDialog extends Dialog<Void> {
  private static final List<Integer> SIDES = List.of(300, 400, 480, 600, 800);
  private static final List<Integer> RATES = List.of(5, 10, 20, 25);

  /** How long a film is, in seconds. */
  private static final int SECONDS = 5;

  private static final int HUNDREDTHS = 100;

  private final Supplier<Snapshot> run;
  private final Shading shading;
  private final PlotStyle style;
  private final boolean marksWrong;
  private final ExecutorService thread;
  private final Run telling;
  private final ComboBox<Integer> side = Dialogs.box("film-side", SIDES, 480);
  private final ComboBox<Integer> rate = Dialogs.box("film-rate", RATES, 20);
  private final ProgressBar progress = new ProgressBar(0);
  private final Label note = new Label();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final ButtonType make =
      new ButtonType(Words.of("film.make"), ButtonBar.ButtonData.OK_DONE);

  /**
   * @param run asked when the film is begun: training may go on while the dialog is open
   * @param thread that draws and writes
   * @param telling says that the film is there, or what went wrong
   */
  FilmDialog(
      Window owner,
      Supplier<Snapshot> run,
      Shading shading,
      PlotStyle style,
      boolean marksWrong,
      ExecutorService thread,
      Run telling) {
    this.run = run;
    this.shading = shading;
    this.style = style;
    this.marksWrong = marksWrong;
    this.thread = thread;
    this.telling = telling;
    Dialogs.own(this, owner);
    setTitle(Words.of("film.title"));
    var grid = new GridPane(10, 8);
    Dialogs.addRow(grid, 0, "film.side", side);
    Dialogs.addRow(grid, 1, "film.rate", rate);
    progress.setId("film-progress");
    progress.setAccessibleText(Words.of("progress"));
    progress.setVisible(false);
    progress.setPrefWidth(360 * Dialogs.scale(owner));
    note.setId("film-note");
    note.setWrapText(true);
    note.setMaxWidth(360 * Dialogs.scale(owner));
    note.setText(Words.of("film.note", SECONDS));
    Dialogs.fill(getDialogPane(), new VBox(12, grid, progress, note));
    getDialogPane().getButtonTypes().addAll(make, Dialogs.cancel());
    setOnHidden(event -> cancelled.set(true));
  }

  /** Has the button ask for a place and begin. */
  void onMake(Supplier<Optional<Path>> place) {
    var button = getDialogPane().lookupButton(make);
    button.setId("film-make");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          place.get().ifPresent(this::begin);
        });
  }

  /** Chooses the film's size in pixels, and its pictures a second. */
  public void choose(int pixels, int pictures) {
    side.setValue(pixels);
    rate.setValue(pictures);
  }

  /**
   * Draws the film in the background and closes the dialog when it is there, or at once where a run
   * has begun meanwhile that has nothing to show yet.
   */
  public void begin(Path file) {
    var trained = run.get();
    if (trained.history().size() == 0) {
      telling.complain(Words.of("train.first"));
      close();
      return;
    }
    for (Node node : List.of(side, rate, getDialogPane().lookupButton(make))) {
      node.setDisable(true);
    }
    progress.setVisible(true);
    int frames = Math.max(2, rate.getValue() * SECONDS);
    int delay = HUNDREDTHS / rate.getValue();
    int pixels = side.getValue();
    thread.execute(() -> draw(trained, file, frames, delay, pixels));
  }

  private void draw(Snapshot trained, Path file, int frames, int delay, int pixels) {
    try {
      var moments = Moments.of(trained, frames);
      var camera = PlotCamera.captioned(pixels, shading, style, marksWrong);
      var count = new int[1];
      GifFile.write(
          file,
          moments.stream()
              .map(
                  moment -> {
                    stopIfCancelled();
                    report((double) ++count[0] / moments.size());
                    return camera.take(moment);
                  })
              .iterator(),
          delay,
          this::stopIfCancelled);
      Platform.runLater(
          () -> {
            close();
            telling.tell(Words.of("saved", file.getFileName()));
          });
    } catch (CancellationException e) {
      Platform.runLater(this::close);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      Platform.runLater(
          () -> {
            close();
            telling.complain(WritingFailure.sentence(e, file));
          });
    }
  }

  private void stopIfCancelled() {
    if (cancelled.get() || Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  private void report(double share) {
    Platform.runLater(() -> progress.setProgress(share));
  }
}
