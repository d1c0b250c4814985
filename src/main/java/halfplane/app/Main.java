package halfplane.app;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/** Opens the app, or says in a sentence why it cannot. */
public final class Main {
  private static final String NO_DISPLAY =
      "There is no display to open the window on; './run.sh train' and './run.sh render' work"
          + " without one.";

  /** JavaFX's property for the ways to draw that it tries. */
  private static final String PIPELINES = "prism.order";

  private static final List<String> GRAPHICS_DEVICES =
      List.of("/dev/dri", "/dev/nvidia0", "/dev/dxg");

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
    if (isLinux() && System.getProperty(PIPELINES) == null && !hasGraphicsDevice()) {
      System.setProperty(PIPELINES, "sw");
    }
    try {
      HeadStart.begin();
      Application.launch(app, arguments);
    } catch (UnsupportedOperationException e) {
      System.err.println(NO_DISPLAY);
      System.exit(1);
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").startsWith("Linux");
  }

  /**
   * Without one JavaFX draws in software in the end, but would load all of OpenGL first to find
   * that out.
   */
  private static boolean hasGraphicsDevice() {
    return GRAPHICS_DEVICES.stream().anyMatch(device -> new File(device).exists());
  }

  /** JavaFX opens windows on Linux through X11. */
  private static boolean hasDisplay() {
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    var display = System.getenv("DISPLAY");
    return !isLinux() || headless || (display != null && !display.isBlank());
  }
}
