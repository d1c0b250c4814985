package halfplane.cli;

import halfplane.files.Picture;
import halfplane.training.Snapshot;
import halfplane.view.Palette;
import halfplane.view.PlotCamera;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Takes pictures of the app's own plot view on JavaFX's headless platform. */
final class Studio implements AutoCloseable {
  private final boolean ownToolkit;
  private final PlotCamera camera;

  /**
   * Starts JavaFX without a display.
   *
   * @param side width and height of the pictures, in pixels
   */
  Studio(int side, Shading shading, Palette palette) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    ownToolkit = startToolkit();
    camera = new PlotCamera(side, shading, PlotStyle.desk(palette), true);
  }

  /** Starts JavaFX; false where it runs already in this process. */
  private static boolean startToolkit() {
    var started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
      return true;
    } catch (IllegalStateException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** The plot of one moment of a run. */
  Picture take(Snapshot snapshot) {
    return camera.take(snapshot);
  }

  @Override
  public void close() {
    if (ownToolkit) {
      Platform.exit();
    }
  }
}
