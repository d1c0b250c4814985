package halfplane.app.plot;

import halfplane.app.background.Threads;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotView;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Has the plots' pictures computed off the FX thread, those of one moment together: the next begin
 * when the pulse has shown the last, so their pixels are never written and read at once.
 */
final class PlotDrawing {
  /**
   * Nanoseconds at least from one picture to the next for those whom flicker harms: fewer than
   * three in any second, where WCAG 2.3.1 allows three flashes.
   */
  private static final long CALM = 500_000_000;

  private final ExecutorService thread = Threads.single("drawing");
  private final AtomicReference<List<PlotFrame>> done = new AtomicReference<>();
  private final AtomicBoolean drawing = new AtomicBoolean();
  private final List<PlotView> views;
  private final List<PlotRenderer> renderers;
  private final LongSupplier clock;
  private final Runnable wake;
  private final Consumer<List<PlotFrame>> onShown;
  private List<PlotRequest> begun;
  private boolean reducedMotion;
  private volatile boolean trailed;
  private OptionalLong shownAt = OptionalLong.empty();

  /**
   * @param views one a plot
   * @param clock in nanoseconds from some moment, maybe of the future
   * @param onShown told of the pictures after they are shown
   */
  PlotDrawing(
      List<PlotView> views, LongSupplier clock, Runnable wake, Consumer<List<PlotFrame>> onShown) {
    this.views = List.copyOf(views);
    this.renderers = views.stream().map(view -> new PlotRenderer()).toList();
    this.clock = clock;
    this.wake = wake;
    this.onShown = onShown;
  }

  /**
   * Shows what is done and begins what is wanted, if that is something else.
   *
   * @param wanted one for each of the first views; none while nothing can be drawn
   */
  void pulse(List<PlotRequest> wanted) {
    boolean busy = drawing.get();
    var frames = done.getAndSet(null);
    if (frames != null) {
      for (int i = 0; i < frames.size(); i++) {
        views.get(i).show(frames.get(i));
      }
      shownAt = OptionalLong.of(clock.getAsLong());
      onShown.accept(frames);
    }
    if (!busy && !wanted.isEmpty() && !wanted.equals(begun)) {
      if (reducedMotion && isTooSoon()) {
        wake.run();
        return;
      }
      begun = wanted;
      drawing.set(true);
      thread.execute(() -> draw(wanted));
    }
  }

  private boolean isTooSoon() {
    return shownAt.isPresent() && clock.getAsLong() - shownAt.getAsLong() < CALM;
  }

  void setReducedMotion(boolean reduced) {
    reducedMotion = reduced;
  }

  boolean isMotionReduced() {
    return reducedMotion;
  }

  /** Has the first network's earlier lines found here, not on the thread that will read them. */
  void setTrailed(boolean isTrailed) {
    trailed = isTrailed;
  }

  private void draw(List<PlotRequest> requests) {
    try {
      var frames = new ArrayList<PlotFrame>();
      for (int i = 0; i < requests.size(); i++) {
        frames.add(renderers.get(i).render(requests.get(i)));
      }
      if (trailed) {
        frames.getFirst().trail();
      }
      done.set(frames);
    } finally {
      drawing.set(false);
      wake.run();
    }
  }

  void shutDown() {
    thread.shutdownNow();
  }
}
