package halfplane.app;

import halfplane.view.Words;
import java.util.Locale;
import javafx.application.Application;

/** Opens the app, or says in a sentence why it cannot. */
public final class Main {
  private static final String NO_DISPLAY =
      "There is no display to open the window on; './run.sh train' and './run.sh render' work"
          + " without one.";

  private Main() {}

  /** Opens the window and returns when it is closed. */
  public static void main(String... arguments) {
    launch(HalfplaneApp.class, arguments);
  }

  /** Opens an app's window and returns when it is closed. */
  static void launch(Class<? extends HalfplaneApp> app, String... arguments) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    if (!hasDisplay()) {
      System.err.println(NO_DISPLAY);
      System.exit(1);
    }
    try {
      Thread.ofPlatform().daemon().name("head start").start(Main::getReady);
      Application.launch(app, arguments);
    } catch (UnsupportedOperationException e) {
      System.err.println(NO_DISPLAY);
      System.exit(1);
    }
  }

  /** What needs no window is read while JavaFX starts: words, and how numbers are written. */
  private static void getReady() {
    Words.of("range", 0.5, 0.5);
    SliderField.format(0.5);
  }

  /** JavaFX opens windows on Linux through X11. */
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    var display = System.getenv("DISPLAY");
    return !linux || headless || (display != null && !display.isBlank());
  }
}
