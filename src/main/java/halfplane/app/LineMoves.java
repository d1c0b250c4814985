package halfplane.app;

import halfplane.limits.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Places of one's own line to go back to, until the settings are others. */
final class LineMoves {
  /** Key presses that follow one another within this many nanoseconds are undone together. */
  private static final long ONE_TURN = 400_000_000;

  private final Deque<Move> done = new ArrayDeque<>();
  private final Deque<Move> undone = new ArrayDeque<>();
  private final LongSupplier clock;

  /** Empty where the next key's move is undone for itself, however soon it comes. */
  private OptionalLong last = OptionalLong.empty();

  private OptionalLong lastDrag = OptionalLong.empty();

  /**
   * @param clock in nanoseconds from some moment, maybe of the future
   */
  LineMoves(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * @param place among the changes of settings then
   */
  private record Move(Line line, Undo.Setup setup, Undo.Place place) {}

  /**
   * Remembers where the line was that is about to be moved.
   *
   * @param drag of which the move is a part, however long it takes; empty for keys
   */
  void remember(Line before, Undo.Setup setup, Undo.Place place, OptionalLong drag) {
    long now = clock.getAsLong();
    boolean goesOn = drag.equals(lastDrag) && (drag.isPresent() || isOneTurn(now));
    lastDrag = drag;
    if (done.isEmpty() || !goesOn) {
      done.push(new Move(before, setup, place));
    }
    undone.clear();
    last = OptionalLong.of(now);
  }

  private boolean isOneTurn(long now) {
    return last.isPresent() && now - last.getAsLong() <= ONE_TURN;
  }

  /** Where the line was before the last move. */
  Optional<Line> take(Line present, Undo.Setup setup, Undo.Place place) {
    return move(new Move(present, setup, place), done, undone);
  }

  /** Where it was before that was undone; nowhere once a setting was changed after that. */
  Optional<Line> takeUndone(Line present, Undo.Setup setup, Undo.Place place) {
    if (!undone.isEmpty() && undone.peek().place().made() != place.made()) {
      undone.clear();
    }
    return move(new Move(present, setup, place), undone, done);
  }

  private Optional<Line> move(Move present, Deque<Move> from, Deque<Move> to) {
    if (from.isEmpty()
        || from.peek().place().depth() != present.place().depth()
        || !from.peek().setup().equals(present.setup())) {
      return Optional.empty();
    }
    last = OptionalLong.empty();
    lastDrag = OptionalLong.empty();
    to.push(present);
    return Optional.of(from.pop().line());
  }

  void clear() {
    done.clear();
    undone.clear();
  }
}
