package halfplane.app;

import halfplane.app.panels.Question;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens the app, brings it to some moment, and closes it there. */
public final class ClosingApp extends HalfplaneApp {
  /** When the window is closed. */
  public enum Moment {
    AT_ONCE,
    IN_MID_RUN,
    WITH_HELP_OPEN,
    AFTER_EVERY_LOOK,
    WITH_EVERY_THREAD_AT_WORK
  }

  /** May have ended before the first pulse. */
  private static final String HEAD_START = "head start";

  private static final Set<String> OF_THE_WINDOW =
      Set.of(
          "training",
          "limits",
          "drawing",
          "panels",
          "memory",
          "film",
          "many-runs",
          "runs",
          "recovery");

  private final Set<String> seen = new TreeSet<>();
  private int pulses;
  private boolean filming;

  /** Runs it; complains on standard output of threads that outlive the window. */
  public static void main(String... arguments) {
    Main.launch(ClosingApp.class, "--" + arguments[0]);
    for (var thread : Thread.getAllStackTraces().keySet()) {
      if (isOurs(thread)) {
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

  private static boolean isOurs(Thread thread) {
    return name(thread).equals(HEAD_START) || OF_THE_WINDOW.contains(name(thread));
  }

  /** Without the number that those of many runs have. */
  private static String name(Thread thread) {
    return thread.getName().replaceFirst("-\\d+$", "");
  }

  @Override
  public void start(Stage stage) {
    super.start(stage);
    var moment = Moment.valueOf(getParameters().getRaw().getFirst().substring("--".length()));
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        boolean ready =
            moment == Moment.WITH_EVERY_THREAD_AT_WORK
                ? window().isFurnished()
                : window().plotPane().plot().frame() != null;
        if (!ready) {
          return;
        }
        pulses++;
        if (moment == Moment.WITH_EVERY_THREAD_AT_WORK
            && !filming
            && window().run().snapshot().history().size() > 0) {
          filming = true;
          window().takeHome().film().begin(folder().resolve("film.gif"));
        }
        if (pulses == 1) {
          bring(window(), moment);
        } else if (pulses == 10 && moment == Moment.AFTER_EVERY_LOOK) {
          window().toggleHelp();
        } else if (pulses >= 20 && (moment != Moment.WITH_EVERY_THREAD_AT_WORK || allAtWork())) {
          stop();
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          stage.close();
        }
      }
    }.start();
  }

  private boolean allAtWork() {
    Thread.getAllStackTraces().keySet().forEach(thread -> seen.add(name(thread)));
    return seen.containsAll(OF_THE_WINDOW);
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
      case WITH_EVERY_THREAD_AT_WORK -> setToWork(window);
    }
  }

  private static Path folder() {
    return Path.of(System.getProperty("halfplane.memory"));
  }

  private static void setToWork(MainWindow window) {
    window.run().raiseEpochs(1_000_000);
    window.transport().train().fire();
    window.deck().ask(Question.STARTS);
    ((Button) window.deck().lookup("#starts-button")).fire();
    window.deck().ask(Question.BOWL);
    window.desk().saveExperiment(folder().resolve("saved.halfplane"));
  }
}
