package halfplane.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads of the window's that end with it. */
final class Threads {
  private Threads() {}

  /** One thread that does not keep the app from ending. */
  static ExecutorService single(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
  }
}
