package halfplane.app.plot;

import halfplane.app.run.Undo;
import halfplane.data.Dataset;
import halfplane.limits.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
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
   * What else there was when the line was moved.
   *
   * @param place among the changes of settings
   * @param strokes the painted dots where there are strokes to take back; else null
   */
  record Moment(Undo.Setup setup, Undo.Place place, Dataset strokes) {
    /** Whether no setting has been changed since another, nor a stroke painted. */
    boolean isRightAfter(Moment other) {
      return other.place.depth() == place.depth()
          && other.setup.equals(setup)
          && (strokes == null || strokes.equals(other.strokes));
    }

    boolean hasStrokesOf(Moment other) {
      return Objects.equals(strokes, other.strokes);
    }
  }

  private record Move(Line line, Moment moment) {}

  /**
   * Remembers where the line was that is about to be moved.
   *
   * @param drag of which the move is a part, however long it takes; empty for keys
   */
  void remember(Line before, Moment moment, OptionalLong drag) {
    long now = clock.getAsLong();
    boolean goesOn = drag.equals(lastDrag) && (drag.isPresent() || isOneTurn(now));
    lastDrag = drag;
    if (done.isEmpty() || !goesOn) {
      done.push(new Move(before, moment));
    }
    undone.clear();
    last = OptionalLong.of(now);
  }

  private boolean isOneTurn(long now) {
    return last.isPresent() && now - last.getAsLong() <= ONE_TURN;
  }

  /** Where the line was before the last move. */
  Optional<Line> take(Line present, Moment now) {
    return move(new Move(present, now), done, undone);
  }

  /** Where the line was before a move was undone; nowhere once a setting was changed after that. */
  Optional<Line> takeUndone(Line present, Moment now) {
    if (!undone.isEmpty() && undone.peek().moment().place().made() != now.place().made()) {
      undone.clear();
    }
    return isRedoable(now) ? move(new Move(present, now), undone, done) : Optional.empty();
  }

  private Optional<Line> move(Move present, Deque<Move> from, Deque<Move> to) {
    if (!isNext(from, present.moment())) {
      return Optional.empty();
    }
    last = OptionalLong.empty();
    lastDrag = OptionalLong.empty();
    to.push(present);
    return Optional.of(from.pop().line());
  }

  private static boolean isNext(Deque<Move> from, Moment now) {
    return !from.isEmpty() && now.isRightAfter(from.peek().moment());
  }

  boolean isUndoable(Moment now) {
    return isNext(done, now);
  }

  boolean isRedoable(Moment now) {
    return isNext(undone, now)
        && undone.peek().moment().place().made() == now.place().made()
        && now.hasStrokesOf(undone.peek().moment());
  }

  void clear() {
    done.clear();
    undone.clear();
  }
}
