package halfplane.view;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers that tell drags apart, whatever they are on. */
final class DragNumbers {
  private static final AtomicLong LAST = new AtomicLong();

  private DragNumbers() {}

  static long next() {
    return LAST.incrementAndGet();
  }
}
