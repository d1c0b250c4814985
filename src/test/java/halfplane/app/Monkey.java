package halfplane.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Drives the real window with random clicks, drags, keys, files and sizes, and looks after each
 * action whether all is still well. Its choices come from a seed; since the window's state also
 * depends on time, a seed repeats the actions, and most often their effects.
 */
final class Monkey {
  /** What an action may take, dialogs and heavy settings included, before it counts as hung. */
  private static final long HUNG_SECONDS = 60;

  private static final int REMEMBERED = 12;

  /** Its robot fails by itself while no window is active. */
  private static final String PLATFORM = "com.sun.glass.ui.headless";

  private final MonkeyActions actions;
  private final MonkeyWatch watch;
  private final Deque<String> last = new ArrayDeque<>();
  private final AtomicReference<Throwable> failed = new AtomicReference<>();
  private final HalfplaneApp app;
  private int done;
  private int quits;

  /**
   * On the FX thread.
   *
   * @param files an empty folder, for the files that it opens and saves
   */
  Monkey(HalfplaneApp app, long seed, Path files) throws IOException {
    this.app = app;
    var random = new Random(seed);
    actions = new MonkeyActions(app, random, new MonkeyFiles(files, random));
    watch = new MonkeyWatch(app);
  }

  /**
   * Acts for some time; not on the FX thread.
   *
   * @throws AssertionError if something is not well; it says what, and after which actions
   */
  void act(double seconds) throws InterruptedException {
    onFxThread(actions::fitTheScreen);
    onFxThread(watch::begin);
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < end) {
      onFxThread(this::openAgain);
      var planned = new AtomicReference<MonkeyActions.Planned>();
      onFxThread(() -> planned.set(actions.next()));
      remember(planned.get().name());
      Platform.runLater(() -> perform(planned.get()));
      settle();
      var wrong = new AtomicReference<String>();
      onFxThread(() -> wrong.set(app.window().isClosed() ? null : watch.whatIsWrong()));
      if (wrong.get() != null) {
        throw failure(wrong.get());
      }
      if (failed.get() != null) {
        throw failure("the action itself failed", failed.get());
      }
    }
    onFxThread(watch::end);
  }

  /** It may come upon a way to quit, as people do. */
  private void openAgain() {
    if (app.window().isClosed()) {
      quits++;
      app.start(new Stage());
      actions.fitTheScreen();
      watch.listen();
    }
  }

  /** A dialog that it opens waits for the next actions: those come in its own event loop. */
  private void perform(MonkeyActions.Planned planned) {
    watch.acted(planned.name());
    try {
      planned.act().run();
    } catch (RuntimeException e) {
      if (!isOfTheRobot(e)) {
        failed.set(e);
      }
    }
  }

  /** The JVM may leave the trace out of a fault that comes again and again. */
  private static boolean isOfTheRobot(RuntimeException e) {
    var trace = e.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(PLATFORM);
  }

  private void remember(String name) {
    done++;
    last.addLast(done + " " + name);
    if (last.size() > REMEMBERED) {
      last.removeFirst();
    }
  }

  /** Two pulses, so that the window has taken the action in. */
  private void settle() throws InterruptedException {
    var pulses = new CompletableFuture<Void>();
    Platform.runLater(() -> watch.afterPulses(2, () -> pulses.complete(null)));
    await(pulses);
  }

  private void onFxThread(Runnable action) throws InterruptedException {
    var result = new CompletableFuture<Void>();
    Platform.runLater(
        () -> {
          try {
            action.run();
            result.complete(null);
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    await(result);
  }

  private void await(CompletableFuture<Void> future) throws InterruptedException {
    try {
      future.get(HUNG_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw failure("the window hangs");
    } catch (ExecutionException e) {
      throw failure("looking failed", e.getCause());
    }
  }

  private AssertionError failure(String wrong) {
    return failure(wrong, null);
  }

  private AssertionError failure(String wrong, Throwable cause) {
    return new AssertionError(wrong + "\nafter\n  " + String.join("\n  ", last), cause);
  }

  /** What took longer than a person would bear, and after which action. */
  List<String> longPulses() {
    return watch.longPulses();
  }

  /** What it did and what it measured. */
  String report() {
    return "%d actions, %d times quit and opened again; %s".formatted(done, quits, watch.report());
  }
}
