package halfplane.app;

import halfplane.app.controls.Copies;
import halfplane.app.controls.Dialogs;
import halfplane.training.Experiment;
import halfplane.view.Words;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

/** Says that something is wrong in the app itself, and gives a report to be copied. */
final class CrashDialog implements Thread.UncaughtExceptionHandler {
  private static final int ROWS = 12;
  private static final int COLUMNS = 70;

  private final HalfplaneApp app;
  private boolean open;

  CrashDialog(HalfplaneApp app) {
    this.app = app;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    Platform.runLater(() -> tell(thread, fault));
  }

  /** One at a time: a fault that comes with every pulse is told once. */
  private void tell(Thread thread, Throwable fault) {
    if (open) {
      return;
    }
    open = true;
    try {
      var window = app.window();
      boolean kept = app.recovery().keepNow();
      var experiment = window == null ? Experiment.NOTEBOOK : window.run().experiment();
      show(CrashReport.of(fault, thread, experiment), kept);
    } catch (RuntimeException | Error e) {
      // Thrown on, it would come back here without end.
      System.err.printf("%s: %s; no report of it: %s%n", Words.of("crash.title"), fault, e);
    } finally {
      open = false;
    }
  }

  private void show(String report, boolean kept) {
    var copy = new ButtonType(Words.of("crash.copy"), ButtonBar.ButtonData.LEFT);
    var quit = new ButtonType(Words.of("crash.quit"), ButtonBar.ButtonData.NO);
    var goOn = new ButtonType(Words.of("crash.on"), ButtonBar.ButtonData.CANCEL_CLOSE);
    var alert = new Alert(Alert.AlertType.ERROR, null, copy, quit, goOn);
    Window.getWindows().stream().findFirst().ifPresent(owner -> Dialogs.own(alert, owner));
    alert.setTitle(Words.of("crash.title"));
    alert.setHeaderText(Words.of(kept ? "crash.kept" : "crash.text"));
    var text = new TextArea(report);
    text.setId("crash-report");
    text.setEditable(false);
    text.setPrefRowCount(ROWS);
    text.setPrefColumnCount(COLUMNS);
    alert.getDialogPane().setContent(text);
    alert.setResizable(true);
    var button = alert.getDialogPane().lookupButton(copy);
    button.setId("crash-copy");
    alert.getDialogPane().lookupButton(quit).setId("crash-quit");
    alert.getDialogPane().lookupButton(goOn).setId("crash-on");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          Copies.text(report);
        });
    if (alert.showAndWait().orElse(null) == quit) {
      app.endAfterCrash();
    }
  }
}
