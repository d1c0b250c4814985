package halfplane.app.background;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of the window's, none of which keeps the app from ending. */
public final class Threads {
  /** What a window that ends gives a disk. */
  public static final Duration DISK_PATIENCE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Threads() {}

  /**
   * One thread that does not keep the app from ending. What it is given after its end is dropped: a
   * window that closes may still have wishes under way.
   */
  public static ExecutorService single(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().name(name).daemon().factory(),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  /**
   * A thread of its own for each task: one that never ends holds up no other, nor the app's end.
   */
  public static Executor ofItsOwn(String name) {
    return task -> Thread.ofPlatform().daemon().name(name).start(task);
  }

  /** Interrupts what a thread is at and lets it tidy up. */
  public static void end(ExecutorService thread) {
    thread.shutdownNow();
    await(thread, PATIENCE);
  }

  /** Lets a thread write what it has been given, if that comes to an end soon. */
  public static void finish(ExecutorService thread) {
    thread.shutdown();
    await(thread, DISK_PATIENCE);
  }

  private static void await(ExecutorService thread, Duration patience) {
    try {
      thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
