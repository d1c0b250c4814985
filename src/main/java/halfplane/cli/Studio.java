package halfplane.cli;

import halfplane.files.Picture;
import halfplane.training.Snapshot;
import halfplane.view.Palette;
import halfplane.view.PlotCamera;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Takes pictures of the app's own plot view on JavaFX's headless platform. */
final class Studio implements AutoCloseable {
  private final boolean ownToolkit;
  private final PlotCamera camera;

  private Studio(Supplier<PlotCamera> camera) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    ownToolkit = startToolkit();
    this.camera = camera.get();
  }

  /**
   * Starts JavaFX without a display, for square pictures of the plot.
   *
   * @param side width and height of the pictures, in pixels
   */
  static Studio ofPictures(int side, Shading shading, Palette palette) {
    return new Studio(() -> PlotCamera.plain(side, shading, PlotStyle.desk(palette), true));
  }

  /**
   * Starts JavaFX without a display, for a film's pictures, which tell epoch and accuracy above the
   * plot.
   *
   * @param side width of the pictures, in pixels
   */
  static Studio ofFilms(int side, Shading shading, Palette palette) {
    return new Studio(() -> PlotCamera.captioned(side, shading, PlotStyle.desk(palette), true));
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
