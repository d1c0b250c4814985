package halfplane.app;

import halfplane.training.Experiment;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * Opens the window without a display, trains, and closes it: the build watches this once and keeps
 * what the JVM has loaded and compiled, so that the app opens faster.
 */
public final class Rehearsal extends Application {
  private static final int PULSES = 240;

  private int pulses;

  /** Runs it. */
  public static void main(String... arguments) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    var window = new MainWindow(stage, Experiment.NOTEBOOK);
    window.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == 30) {
          window.transport().train().fire();
        } else if (pulses == PULSES) {
          stop();
          window.close();
          stage.close();
        }
      }
    }.start();
  }
}
