package halfplane.cli;

import halfplane.files.Picture;
import halfplane.training.Snapshot;
import halfplane.view.Overlay;
import halfplane.view.Palette;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.PlotView;
import halfplane.view.Shading;
import halfplane.view.Viewport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** Takes pictures of the app's own plot view on JavaFX's headless platform. */
final class Studio implements AutoCloseable {
  private final boolean ownToolkit;
  private final int side;
  private final Shading shading;
  private final PlotStyle style;
  private final PlotRenderer renderer = new PlotRenderer();
  private final PlotView plot;
  private final StackPane ground;

  /**
   * Starts JavaFX without a display.
   *
   * @param side width and height of the pictures, in pixels
   */
  Studio(int side, Shading shading, Palette palette) {
    this.side = side;
    this.shading = shading;
    this.style = PlotStyle.desk(palette);
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    ownToolkit = startToolkit();
    plot = new PlotView(resized -> {});
    plot.setPlotStyle(style);
    ground = new StackPane(plot);
    ground.setStyle("-fx-background-color: #%06x".formatted(palette.paper() & 0xffffff));
    onFxThread(() -> new Scene(ground, side, side));
    onFxThread(
        () -> {
          ground.layout();
          return plot;
        });
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
    var preparation = snapshot.preparation();
    var view = Viewport.around(preparation.train(), preparation.test());
    var frame =
        renderer.render(
            new PlotRequest(
                snapshot, view, (int) plot.side(), 1, shading, style, true, Overlay.NONE));
    return onFxThread(
        () -> {
          plot.show(frame);
          var image = ground.snapshot(null, new WritableImage(side, side));
          var argb = new int[side * side];
          image
              .getPixelReader()
              .getPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), argb, 0, side);
          return new Picture(side, side, argb);
        });
  }

  private static <T> T onFxThread(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }

  @Override
  public void close() {
    if (ownToolkit) {
      Platform.exit();
    }
  }
}
