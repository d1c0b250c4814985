package halfplane.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of the window's that end with it. */
final class Threads {
  private static final long PATIENCE = 2;

  private Threads() {}

  /**
   * One thread that does not keep the app from ending. What it is given after its end is dropped: a
   * window that closes may still have wishes under way.
   */
  static ExecutorService single(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().name(name).daemon().factory(),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Interrupts what a thread is at and lets it tidy up. */
  static void end(ExecutorService thread) {
    thread.shutdownNow();
    try {
      thread.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
