package halfplane.app;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens the window, brings it to some moment, and closes it there. */
public final class ClosingApp extends Application {
  /** When the window is closed. */
  public enum Moment {
    AT_ONCE,
    IN_MID_RUN,
    WITH_HELP_OPEN,
    AFTER_EVERY_LOOK
  }

  private static final List<String> OURS = List.of("training", "limits", "drawing");

  private int pulses;

  /** Runs it; complains on standard output of threads that outlive the window. */
  public static void main(String... arguments) {
    launch(arguments);
    for (var thread : Thread.getAllStackTraces().keySet()) {
      if (OURS.contains(thread.getName())) {
        try {
          thread.join(2000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
          System.out.println("left behind: " + thread.getName());
        }
      }
    }
  }

  @Override
  public void start(Stage stage) {
    var window = new MainWindow(stage, halfplane.training.Experiment.NOTEBOOK);
    window.show();
    var moment = Moment.valueOf(getParameters().getRaw().getFirst());
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (window.plotPane().plot().frame() == null) {
          return;
        }
        pulses++;
        if (pulses == 1) {
          bring(window, moment);
        } else if (pulses == 10 && moment == Moment.AFTER_EVERY_LOOK) {
          window.toggleHelp();
        } else if (pulses == 20) {
          stop();
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          stage.close();
        }
      }
    }.start();
  }

  private static void bring(MainWindow window, Moment moment) {
    switch (moment) {
      case AT_ONCE -> {}
      case IN_MID_RUN -> window.transport().train().fire();
      case WITH_HELP_OPEN -> window.toggleHelp();
      case AFTER_EVERY_LOOK -> {
        window.transport().theme().fire();
        window.transport().projector().fire();
        window.transport().projector().fire();
        window.transport().theme().fire();
        window.plotPane().nextShading();
      }
    }
  }
}
