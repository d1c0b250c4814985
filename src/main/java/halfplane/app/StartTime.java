package halfplane.app;

import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Prints how many milliseconds a start took, from the JVM's first to the plot's being painted, and
 * ends the app: for the benchmark, which asks for it with the property {@value #PROPERTY}.
 */
final class StartTime extends AnimationTimer {
  private static final String PROPERTY = "halfplane.start-time";

  /**
   * A picture is painted while the pulse after its own begins; with the one after that it is there.
   */
  private static final int PULSES = 2;

  private final BooleanSupplier shown;
  private int pulses;

  private StartTime(BooleanSupplier shown) {
    this.shown = shown;
  }

  /**
   * Begins, if it is asked for.
   *
   * @param shown whether the plot is on show
   */
  static void watch(BooleanSupplier shown) {
    if (Boolean.getBoolean(PROPERTY)) {
      new StartTime(shown).start();
    }
  }

  @Override
  public void handle(long now) {
    if (shown.getAsBoolean() && ++pulses > PULSES) {
      stop();
      long end = System.currentTimeMillis();
      System.out.println(end - ManagementFactory.getRuntimeMXBean().getStartTime());
      Platform.exit();
    }
  }
}
