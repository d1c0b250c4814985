package halfplane.app;

import halfplane.files.OperatingSystem;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/** Opens the app, or says in a sentence why it cannot. */
public final class Main {
  /** The property for how the commands are called, where the one who opens the window has them. */
  private static final String COMMANDS = "halfplane.commands";

  private static final int WRONG_USE = 2;

  /** JavaFX's property for the ways to draw that it tries. */
  private static final String PIPELINES = "prism.order";

  private static final String FORCED = "prism.forceGPU";

  /** How Linux names them in {@code /dev}. */
  private static final List<String> GRAPHICS_DEVICES = List.of("dri", "dxg", "nvidia", "nvhost");

  private Main() {}

  /** Opens the window and returns when it is closed; an option that there is not ends it with 2. */
  public static void main(String... arguments) {
    for (var argument : arguments) {
      if (argument.startsWith("-") && !argument.equals(HalfplaneApp.PROJECTOR)) {
        System.err.printf(
            "'%s' is not an option of the window; %s or a file is allowed.%n",
            argument, HalfplaneApp.PROJECTOR);
        System.exit(WRONG_USE);
      }
    }
    launch(HalfplaneApp.class, arguments);
  }

  /** Opens an app's window and returns when it is closed. */
  static void launch(Class<? extends HalfplaneApp> app, String... arguments) {
    Locale.setDefault(Locale.ROOT);
    if (!hasDisplay()) {
      endWithoutDisplay();
    }
    boolean chosen = System.getProperty(PIPELINES) != null || System.getProperty(FORCED) != null;
    if (isLinux() && !chosen && !hasGraphicsDevice()) {
      System.setProperty(PIPELINES, "sw");
    }
    try {
      HeadStart.begin();
      Application.launch(app, arguments);
    } catch (UnsupportedOperationException e) {
      endWithoutDisplay();
    }
  }

  /**
   * @param commands how they are called; null where there are none
   */
  static String noDisplay(String commands) {
    return "There is no display to open the window on"
        + (commands == null
            ? "."
            : "; '%1$s train' and '%1$s render' work without one.".formatted(commands));
  }

  private static void endWithoutDisplay() {
    System.err.println(noDisplay(System.getProperty(COMMANDS)));
    System.exit(1);
  }

  private static boolean isLinux() {
    return OperatingSystem.present() == OperatingSystem.LINUX;
  }

  /**
   * Without one JavaFX draws in software in the end, but would load all of OpenGL first to find
   * that out.
   */
  private static boolean hasGraphicsDevice() {
    var devices = new File("/dev").list();
    return devices == null
        || Arrays.stream(devices)
            .anyMatch(it -> GRAPHICS_DEVICES.stream().anyMatch(it::startsWith));
  }

  /** JavaFX opens windows on Linux through X11. */
  private static boolean hasDisplay() {
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    var display = System.getenv("DISPLAY");
    return !isLinux() || headless || (display != null && !display.isBlank());
  }
}
