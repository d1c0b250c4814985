package halfplane.app;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a pulse's time went into: work of the two threads that make a frame, and pauses of the
 * collector. The rest of it they waited, most often for a core. On the FX thread.
 */
final class Worked {
  private static final String RENDERER = "QuantumRenderer";

  private final long renderer =
      Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> thread.getName().startsWith(RENDERER))
          .mapToLong(Thread::threadId)
          .findFirst()
          .orElseThrow();

  private Figures marked = figures();

  /** In ms since the threads' start. */
  private record Figures(long window, long renderer, long collector) {}

  private Figures figures() {
    var threads = ManagementFactory.getThreadMXBean();
    long pauses =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(it -> !it.getName().contains("Concurrent"))
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum();
    return new Figures(
        threads.getCurrentThreadCpuTime() / 1_000_000,
        threads.getThreadCpuTime(renderer) / 1_000_000,
        pauses);
  }

  void mark() {
    marked = figures();
  }

  /** What has been done since the mark. */
  String since() {
    var now = figures();
    return "the window's thread worked %d, the renderer %d, the collector paused for %d"
        .formatted(
            now.window() - marked.window(),
            now.renderer() - marked.renderer(),
            now.collector() - marked.collector());
  }
}
