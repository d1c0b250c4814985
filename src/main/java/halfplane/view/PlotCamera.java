package halfplane.view;

import halfplane.files.Picture;
import halfplane.limits.Labelling;
import halfplane.training.Snapshot;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Takes pictures of the plot as the window shows it, of any moment of a run. Belongs to one thread,
 * which is not the FX thread; JavaFX must run.
 */
public final class PlotCamera {
  /** Height of the strip with words, and of what is free above them, in ems. */
  private static final double STRIP = 1.9;

  private static final double ABOVE = 0.4;

  private final int side;
  private final int height;
  private final Shading shading;
  private final PlotStyle style;
  private final boolean marksWrong;
  private final PlotRenderer renderer = new PlotRenderer();
  private final PlotView plot = new PlotView(() -> {});
  private final StackPane ground = new StackPane(plot);
  private final Text caption = new Text();
  private final VBox page = new VBox(ground);

  /**
   * Of the plot alone, as square pictures.
   *
   * @param side width and height of the pictures, in pixels
   * @param marksWrong whether points that the network has wrong are marked
   * @throws CancellationException if the thread is interrupted
   */
  public static PlotCamera plain(int side, Shading shading, PlotStyle style, boolean marksWrong) {
    return new PlotCamera(side, side, shading, style, marksWrong).set();
  }

  /**
   * Of the plot with a strip above it that says which epoch it is and how many points are right.
   *
   * @param side of the plot with its axes, in pixels; the pictures' width
   * @param marksWrong whether points that the network has wrong are marked
   * @throws CancellationException if the thread is interrupted
   */
  public static PlotCamera captioned(
      int side, Shading shading, PlotStyle style, boolean marksWrong) {
    int strip = (int) Math.round(style.font() * STRIP);
    var camera = new PlotCamera(side, side + strip, shading, style, marksWrong);
    VBox.setMargin(camera.caption, new Insets(style.font() * ABOVE, 0, 0, 0));
    camera.page.getChildren().addFirst(camera.caption);
    return camera.set();
  }

  private PlotCamera(int side, int height, Shading shading, PlotStyle style, boolean marksWrong) {
    this.side = side;
    this.height = height;
    this.shading = shading;
    this.style = style;
    this.marksWrong = marksWrong;
    plot.setPlotStyle(style);
    page.setStyle("-fx-background-color: #%06x".formatted(style.palette().paper() & 0xffffff));
    page.setAlignment(Pos.TOP_CENTER);
    ground.setMinSize(side, side);
    caption.setFont(Font.font(style.font()));
    caption.setFill(Paints.of(style.palette().ink()));
  }

  /** Puts what it is of into a scene, and lays it out. */
  private PlotCamera set() {
    onFxThread(() -> new Scene(page, side, height));
    onFxThread(
        () -> {
          page.layout();
          return plot;
        });
    return this;
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
        () -> SceneSketch.picture(page.snapshot(null, new WritableImage(side, height))));
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
          caption.setText(caption(frame));
          page.layout();
          return plot;
        });
  }

  private static String caption(PlotFrame frame) {
    return Words.when(frame.snapshot().epochs())
        + " "
        + Words.of("state.right", Words.percent(frame.trainAccuracy()));
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
