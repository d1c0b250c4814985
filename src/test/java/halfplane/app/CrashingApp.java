package halfplane.app;

import halfplane.data.Shape;
import halfplane.training.ExperimentCode;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Has a fault and quits, or waits until its points are of the set that it was started with, tells
 * where it is and ends as it should.
 */
public final class CrashingApp extends HalfplaneApp {
  /** Runs it. */
  public static void main(String... arguments) {
    Main.launch(CrashingApp.class, "--" + arguments[0]);
  }

  @Override
  public void start(Stage stage) {
    super.start(stage);
    boolean crash = getParameters().getRaw().equals(List.of("--crash"));
    new AnimationTimer() {
      private boolean changed;

      @Override
      public void handle(long now) {
        if (!window().isFurnished()) {
          return;
        }
        if (!crash) {
          look(stage, this);
        } else if (!changed) {
          changed = true;
          window().data().use(Shape.MOONS);
          Thread.ofPlatform().start(CrashingApp::fail);
        } else if (find("#crash-report") instanceof TextArea report) {
          stop();
          tell(report);
        }
      }
    }.start();
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
