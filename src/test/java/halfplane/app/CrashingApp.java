package halfplane.app;

import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Has a fault and quits; or waits to be asked for painted dots; or waits for its file and undoes
 * it; or waits until its points are of the set that it was started with, tells where it is and ends
 * as it should.
 */
public final class CrashingApp extends HalfplaneApp {
  /** Runs it. */
  public static void main(String... arguments) {
    arguments[0] = "--" + arguments[0];
    Main.launch(CrashingApp.class, arguments);
  }

  private boolean asked;

  @Override
  public void start(Stage stage) {
    var mode = getParameters().getRaw().getFirst();
    boolean crash = mode.startsWith("--crash");
    new AnimationTimer() {
      private boolean changed;

      @Override
      public void handle(long now) {
        if (mode.equals("--asked")) {
          answer(stage, this);
          return;
        }
        if (window() == null || !window().isFurnished()) {
          return;
        }
        if (mode.equals("--undone")) {
          undo(stage, this);
        } else if (!crash) {
          look(stage, this);
        } else if (!changed) {
          changed = true;
          change(mode);
          Thread.ofPlatform().start(CrashingApp::fail);
        } else if (find("#crash-report") instanceof TextArea report) {
          stop();
          tell(report);
        }
      }
    }.start();
    super.start(stage);
  }

  private void change(String mode) {
    if (mode.equals("--crash")) {
      window().data().use(Shape.MOONS);
      return;
    }
    var data = Experiment.NOTEBOOK.data();
    var points = new Source.Own(Shape.GAUSS.make(20, 0, 1));
    window().run().change(Experiment.NOTEBOOK.withData(data.withSource(points)));
  }

  /** The question comes while the window opens; then the file takes the dots' place. */
  private void answer(Stage stage, AnimationTimer timer) {
    if (find("#unsaved-drop") instanceof Button drop) {
      System.out.println("asked on " + ExperimentCode.of(window().run().experiment()));
      asked = true;
      drop.fire();
    } else if (asked && !(window().run().experiment().data().source() instanceof Source.Own)) {
      timer.stop();
      System.out.println("then " + ExperimentCode.of(window().run().experiment()));
      stage.close();
    }
  }

  private void undo(Stage stage, AnimationTimer timer) {
    if (!window().desk().recent().files().isEmpty()) {
      timer.stop();
      System.out.println("opened " + ExperimentCode.of(window().run().experiment()));
      System.out.println(((Label) find("#state-sentence")).getText());
      window().undo();
      System.out.println("undone to " + ExperimentCode.of(window().run().experiment()));
      stage.close();
    }
  }

  private static void fail() {
    throw new IllegalStateException("a fault for the test");
  }

  private static Node find(String query) {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup(query))
        .filter(node -> node != null)
        .findFirst()
        .orElse(null);
  }

  private void tell(TextArea report) {
    var header = (Label) report.getScene().getRoot().lookup(".header-panel .label");
    System.out.println("dialog: " + header.getText());
    System.out.println(report.getText());
    ((Button) find("#crash-copy")).fire();
    System.out.println(
        "copied: " + report.getText().equals(Clipboard.getSystemClipboard().getString()));
    ((Button) find("#crash-quit")).fire();
  }

  private void look(Stage stage, AnimationTimer timer) {
    var code = ExperimentCode.of(window().run().experiment());
    if (code.contains(getParameters().getRaw().getFirst().substring("--".length()))) {
      timer.stop();
      System.out.println(code);
      System.out.println(((Label) find("#state-sentence")).getText());
      stage.close();
    }
  }
}
