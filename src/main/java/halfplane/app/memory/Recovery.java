package halfplane.app.memory;

import halfplane.app.background.Faults;
import halfplane.app.background.Threads;
import halfplane.files.RecoveryFile;
import halfplane.files.UnsavedWork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Keeps the present work every few seconds, so that a crash or a power cut costs no more. */
public final class Recovery {
  /** How often an app keeps its work. */
  public static final Duration USUAL = Duration.ofSeconds(5);

  private final Optional<RecoveryFile> file;
  private final Duration period;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("recovery").daemon().factory());
  private Supplier<UnsavedWork> present;

  /** Null where there is something to be written, if only again. */
  private final AtomicReference<UnsavedWork> kept = new AtomicReference<>();

  /** Whether a fault of keeping was reported: more with every period would be no help. */
  private boolean reported;

  /**
   * Keeps it in a file, unless another app has that.
   *
   * @param period from one time to the next
   */
  public Recovery(Path place, Duration period) {
    this.period = period;
    file = RecoveryFile.claim(place);
  }

  /** What the app before left if it did not end as it should, once. */
  public Optional<UnsavedWork> take() {
    return file.flatMap(RecoveryFile::take);
  }

  /**
   * Begins to keep what a window is on.
   *
   * @param present on the FX thread
   */
  public void begin(Supplier<UnsavedWork> present) {
    boolean first = this.present == null;
    this.present = present;
    if (first && file.isPresent()) {
      long millis = period.toMillis();
      thread.scheduleWithFixedDelay(
          () -> Platform.runLater(this::keepLater), millis, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Writes off the FX thread what has changed since the last time. */
  void keepLater() {
    var now = present.get();
    if (!now.equals(kept.get()) && !thread.isShutdown()) {
      kept.set(now);
      thread.execute(() -> keep(now));
    }
  }

  /** Whether it can be read back; what could not be written is tried again. */
  private boolean keep(UnsavedWork now) {
    try {
      return file.get().keep(now);
    } catch (IOException e) {
      kept.compareAndSet(now, null);
      return false;
    } catch (RuntimeException | Error e) {
      kept.compareAndSet(now, null);
      report(e);
      return false;
    }
  }

  private void report(Throwable fault) {
    if (!reported) {
      reported = true;
      Faults.report(fault);
    }
  }

  /**
   * Keeps the present work at once, after what is still being written; false if that cannot be, or
   * not soon. On the FX thread.
   */
  public boolean keepNow() {
    if (file.isEmpty() || present == null || thread.isShutdown()) {
      return false;
    }
    var now = present.get();
    kept.set(now);
    try {
      return thread
          .submit(() -> keep(now))
          .get(Threads.DISK_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The app ends as it should; a disk that does not answer may leave what was kept. Called again it
   * waits once more.
   */
  public void close() {
    if (!thread.isShutdown()) {
      file.ifPresent(it -> thread.execute(it::close));
    }
    Threads.finish(thread);
  }
}
