package halfplane.app.background;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * Has something computed off the FX thread for the newest wish, one at a time: wishes that come
 * meanwhile replace one another. On the FX thread only, but for the work itself.
 *
 * @param <Q> a wish; equal ones are computed once
 * @param <R> what comes of it
 */
public final class Backstage<Q, R> {
  private final Executor thread;
  private final Function<Q, R> work;
  private final Consumer<R> onDone;
  private Q begun;
  private Q waiting;
  private boolean busy;

  /**
   * @param work done on {@code thread}
   * @param onDone told of each result, on the FX thread
   */
  public Backstage(Executor thread, Function<Q, R> work, Consumer<R> onDone) {
    this.thread = thread;
    this.work = work;
    this.onDone = onDone;
  }

  /** Wishes for something; nothing happens if it is there already. */
  public void want(Q wish) {
    if (!wish.equals(waiting) && (waiting != null || !wish.equals(begun))) {
      waiting = wish;
      begin();
    }
  }

  /** Whether a wish is still to be fulfilled. */
  public boolean isBusy() {
    return busy || waiting != null;
  }

  private void begin() {
    if (busy || waiting == null) {
      return;
    }
    var wish = waiting;
    begun = wish;
    waiting = null;
    busy = true;
    thread.execute(
        () -> {
          R result = null;
          try {
            result = work.apply(wish);
          } finally {
            var done = result;
            Platform.runLater(() -> finish(done));
          }
        });
  }

  private void finish(R result) {
    busy = false;
    if (result != null) {
      onDone.accept(result);
    }
    begin();
  }
}
