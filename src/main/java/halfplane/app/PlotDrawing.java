package halfplane.app;

import halfplane.view.PlotFrame;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotView;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Has the plot's pictures computed off the FX thread, one at a time: the next begins when the pulse
 * has shown the last, so their pixels are never written and read at once.
 */
final class PlotDrawing {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("drawing").daemon().factory());
  private final PlotRenderer renderer = new PlotRenderer();
  private final AtomicReference<PlotFrame> done = new AtomicReference<>();
  private final AtomicBoolean drawing = new AtomicBoolean();
  private final PlotView view;
  private final Runnable wake;
  private final Consumer<PlotFrame> onShown;
  private PlotRequest begun;

  /**
   * @param onShown told of each picture after it is shown
   */
  PlotDrawing(PlotView view, Runnable wake, Consumer<PlotFrame> onShown) {
    this.view = view;
    this.wake = wake;
    this.onShown = onShown;
  }

  /** Shows what is done and begins what is wanted, if it is another picture. */
  void pulse(PlotRequest wanted) {
    boolean busy = drawing.get();
    var frame = done.getAndSet(null);
    if (frame != null) {
      view.show(frame);
      onShown.accept(frame);
    }
    if (!busy && wanted != null && !wanted.equals(begun)) {
      begun = wanted;
      drawing.set(true);
      thread.execute(() -> draw(wanted));
    }
  }

  private void draw(PlotRequest request) {
    try {
      done.set(renderer.render(request));
    } finally {
      drawing.set(false);
      wake.run();
    }
  }

  void shutDown() {
    thread.shutdownNow();
  }
}
