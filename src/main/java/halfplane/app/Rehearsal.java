package halfplane.app;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/**
 * Opens the window without a display, trains, and closes it: the build watches this once and keeps
 * what the JVM has loaded and compiled, so that the app opens faster.
 */
public final class Rehearsal extends HalfplaneApp {
  private static final int PULSES = 240;

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
    var window = window();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == 90) {
          window.transport().train().fire();
        } else if (pulses == PULSES) {
          stop();
          stage.close();
        }
      }
    }.start();
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
