package halfplane.view;

import halfplane.files.Picture;
import halfplane.limits.Labelling;
import halfplane.training.Snapshot;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/**
 * Takes pictures of the plot as the window shows it, of any moment of a run. Belongs to one thread,
 * which is not the FX thread; JavaFX must run.
 */
public final class PlotCamera {
  private final int side;
  private final Shading shading;
  private final PlotStyle style;
  private final boolean marksWrong;
  private final PlotRenderer renderer = new PlotRenderer();
  private final PlotView plot = new PlotView(resized -> {});
  private final StackPane ground = new StackPane(plot);

  /**
   * @param side width and height of the pictures, in pixels
   * @param marksWrong whether points that the network has wrong are marked
   * @throws CancellationException if the thread is interrupted
   */
  public PlotCamera(int side, Shading shading, PlotStyle style, boolean marksWrong) {
    this.side = side;
    this.shading = shading;
    this.style = style;
    this.marksWrong = marksWrong;
    plot.setPlotStyle(style);
    ground.setStyle("-fx-background-color: #%06x".formatted(style.palette().paper() & 0xffffff));
    onFxThread(() -> new Scene(ground, side, side));
    onFxThread(
        () -> {
          ground.layout();
          return plot;
        });
  }

  /**
   * The plot of one moment, with the line that labels its points where one does.
   *
   * @throws CancellationException if the thread is interrupted
   * @throws IllegalStateException if it cannot be drawn
   * @throws OutOfMemoryError if it is too large
   */
  public Picture take(Snapshot snapshot) {
    var preparation = snapshot.preparation();
    var view = Viewport.around(preparation.train(), preparation.test());
    show(snapshot, view);
    if (plot.frame().request().pixels() != (int) plot.side()) {
      show(snapshot, view);
    }
    return onFxThread(
        () -> SceneSketch.picture(ground.snapshot(null, new WritableImage(side, side))));
  }

  /** The plot's side may be another afterwards, where the numbers beside it are longer. */
  private void show(Snapshot snapshot, Viewport view) {
    var frame =
        renderer.render(
            new PlotRequest(
                snapshot,
                view,
                (int) plot.side(),
                1,
                shading,
                style.forSide(plot.side()),
                marksWrong,
                Overlay.of(Labelling.line(snapshot.preparation()), false)));
    onFxThread(
        () -> {
          plot.show(frame);
          ground.layout();
          return plot;
        });
  }

  /** What is no exception goes on as it is: that memory runs out is no fault of the drawing's. */
  static <T> T onFxThread(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, Platform::runLater).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
