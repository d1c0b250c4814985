package halfplane.app;

import halfplane.app.documents.CsvDialog;
import halfplane.data.CsvColumns;
import halfplane.data.CsvPreview;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens the window without a display, trains, goes through what opens over it, and closes it: the
 * build watches this once and keeps what the JVM has loaded, so that the app opens faster.
 */
public final class Rehearsal extends HalfplaneApp {
  private static final int BEGIN_TRAINING = 90;
  private static final int BEGIN_STEPS = 150;

  /** Pulses that a step has. */
  private static final int REST = 8;

  /** Classes of a real display on Linux, which a rehearsal without one does not come to. */
  private static final List<String> OF_A_DISPLAY =
      List.of(
          "com.sun.prism.es2.ES2Pipeline",
          "com.sun.prism.es2.X11GLFactory",
          "com.sun.prism.es2.X11GLContext",
          "com.sun.prism.es2.X11GLDrawable",
          "com.sun.prism.es2.X11GLPixelFormat",
          "com.sun.prism.es2.GLGPUInfo",
          "com.sun.prism.es2.ES2ResourceFactory",
          "com.sun.glass.ui.gtk.GtkPlatformFactory",
          "com.sun.glass.ui.gtk.GtkApplication",
          "com.sun.glass.ui.gtk.GtkRobot",
          "com.sun.glass.ui.gtk.GtkTimer",
          "com.sun.glass.ui.gtk.GtkWindow",
          "com.sun.glass.ui.gtk.GtkPixels",
          "com.sun.glass.ui.gtk.GtkView",
          "com.sun.glass.ui.gtk.GtkCursor",
          "com.sun.glass.ui.gtk.GtkSystemClipboard",
          "com.sun.glass.ui.gtk.GtkDnDClipboard",
          "com.sun.glass.ui.InvokeLaterDispatcher");

  private static final CsvPreview TABLE =
      new CsvPreview(
          "table.csv",
          ',',
          List.of(List.of("id", "x", "y", "kind"), List.of("1", "2", "3", "a")),
          Optional.of(new CsvColumns(',', true, 1, 2, 3)));

  private int pulses;

  /** Runs it. */
  public static void main(String... arguments) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Main.launch(Rehearsal.class);
  }

  @Override
  public void start(Stage stage) {
    loadUnseen();
    super.start(stage);
    Thread.setDefaultUncaughtExceptionHandler(Rehearsal::fail);
    Thread.currentThread().setUncaughtExceptionHandler(Rehearsal::fail);
    var steps = steps(stage).iterator();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == BEGIN_TRAINING) {
          window().transport().train().fire();
        } else if (pulses > BEGIN_STEPS && pulses % REST == 0) {
          if (steps.hasNext()) {
            Platform.runLater(steps.next());
          } else {
            stop();
            stage.close();
          }
        }
      }
    }.start();
  }

  /** No cache, rather than one of half a rehearsal. */
  private static void fail(Thread thread, Throwable fault) {
    fault.printStackTrace();
    Runtime.getRuntime().halt(1);
  }

  private List<Runnable> steps(Stage stage) {
    Runnable closeOthers =
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide);
    var transport = window().transport();
    return List.of(
        transport.theme()::fire,
        transport.theme()::fire,
        transport.projector()::fire,
        transport.projector()::fire,
        window()::toggleHelp,
        closeOthers,
        window()::about,
        closeOthers,
        () -> new CsvDialog(stage, TABLE, separator -> TABLE).show(),
        closeOthers,
        transport.questions()::show,
        closeOthers);
  }

  private static void loadUnseen() {
    for (var name : OF_A_DISPLAY) {
      try {
        Class.forName(name, false, Stage.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        // Another system has others; those are loaded at the start itself.
        continue;
      }
    }
  }
}
