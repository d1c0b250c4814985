package halfplane.app;

import halfplane.training.Experiment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Settings of both networks to go back to. */
final class Undo {
  /** How many changes can be undone. */
  private static final int MOST = 100;

  /** Changes that follow one another within this many nanoseconds are undone together. */
  private static final long ONE_DRAG = 400_000_000;

  private final Deque<Setup> settings = new ArrayDeque<>();
  private final Deque<Setup> undone = new ArrayDeque<>();
  private final LongSupplier clock;

  /** Empty where the next change is undone for itself, however soon it comes. */
  private OptionalLong lastChange = OptionalLong.empty();

  /** What the last change led to, if all it did was to train further; else null. */
  private Setup further;

  /**
   * @param clock in nanoseconds from some moment, maybe of the future
   */
  Undo(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * All settings.
   *
   * @param rival the second network; null without one
   */
  record Setup(Experiment experiment, Rival rival) {}

  /**
   * Remembers what is about to be changed only to train further. Steps past the last epoch that
   * follow one another are undone together.
   */
  void rememberFurther(Setup before, Setup after) {
    if (!before.equals(further)) {
      remember(before);
    }
    undone.clear();
    further = after;
  }

  /** Remembers what is about to be changed. */
  void remember(Setup before) {
    further = null;
    long now = clock.getAsLong();
    if (settings.isEmpty() || !isOneDrag(now)) {
      settings.push(before);
    }
    lastChange = OptionalLong.of(now);
    undone.clear();
    if (settings.size() > MOST) {
      settings.removeLast();
    }
  }

  private boolean isOneDrag(long now) {
    return lastChange.isPresent() && now - lastChange.getAsLong() <= ONE_DRAG;
  }

  /** The settings before the last change, which can be done again. */
  Optional<Setup> take(Setup present) {
    return move(present, settings, undone);
  }

  /** The settings after the last change that was undone. */
  Optional<Setup> takeUndone(Setup present) {
    return move(present, undone, settings);
  }

  private Optional<Setup> move(Setup present, Deque<Setup> from, Deque<Setup> to) {
    var taken = Optional.ofNullable(from.poll());
    taken.ifPresent(settings -> to.push(present));
    lastChange = OptionalLong.empty();
    further = null;
    return taken;
  }

  /** How many changes can be undone. */
  int depth() {
    return settings.size();
  }

  /** Knows what another knew, and nothing else. */
  void takeOver(Undo other) {
    settings.clear();
    settings.addAll(other.settings);
    undone.clear();
    undone.addAll(other.undone);
    lastChange = OptionalLong.empty();
    further = null;
  }

  /** The next change is undone for itself, however soon it comes. */
  void endDrag() {
    lastChange = OptionalLong.empty();
    further = null;
  }

  /** Forgets what was undone: something that is undone elsewhere was done after it. */
  void forgetUndone() {
    undone.clear();
    further = null;
  }
}
