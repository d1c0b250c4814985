package halfplane.app;

import halfplane.training.Experiment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Settings to go back to. */
final class Undo {
  /** How many changes can be undone. */
  private static final int MOST = 100;

  /** Changes that follow one another within this many nanoseconds are undone together. */
  private static final long ONE_DRAG = 400_000_000;

  private final Deque<Experiment> settings = new ArrayDeque<>();
  private final Deque<Experiment> undone = new ArrayDeque<>();
  private long lastChange;

  /** Remembers what is about to be changed. */
  void remember(Experiment before) {
    long now = System.nanoTime();
    if (settings.isEmpty() || now - lastChange > ONE_DRAG) {
      settings.push(before);
    }
    lastChange = now;
    undone.clear();
    if (settings.size() > MOST) {
      settings.removeLast();
    }
  }

  /** The settings before the last change, which can be done again. */
  Optional<Experiment> take(Experiment present) {
    return move(present, settings, undone);
  }

  /** The settings after the last change that was undone. */
  Optional<Experiment> takeUndone(Experiment present) {
    return move(present, undone, settings);
  }

  private Optional<Experiment> move(
      Experiment present, Deque<Experiment> from, Deque<Experiment> to) {
    var taken = Optional.ofNullable(from.poll());
    taken.ifPresent(settings -> to.push(present));
    lastChange = 0;
    return taken;
  }

  /** How many changes can be undone. */
  int depth() {
    return settings.size();
  }

  /** Forgets a change that came to nothing. */
  void forget(Experiment before) {
    if (before.equals(settings.peek())) {
      settings.pop();
    }
  }
}
