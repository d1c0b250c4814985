package halfplane.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * What can wait until the first picture is on screen: a piece every few pulses, so that no pulse is
 * long. On the FX thread only.
 */
final class Afterwards {
  /** Pulses between two pieces, for what the user does meanwhile. */
  private static final int REST = 4;

  private final Deque<BooleanSupplier> pieces = new ArrayDeque<>();
  private int pulses;
  private boolean begun;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (++pulses % REST == 0) {
            doOne();
          }
        }
      };

  /** Adds a piece of work. */
  Afterwards then(Runnable piece) {
    return repeatedly(
        () -> {
          piece.run();
          return false;
        });
  }

  /** Adds pieces of a kind, until there are none left and it gives false. */
  Afterwards repeatedly(BooleanSupplier piece) {
    pieces.add(piece);
    return this;
  }

  /** Begins, once. */
  void begin() {
    if (!begun) {
      begun = true;
      timer.start();
    }
  }

  /** One that fails is not begun again: its fault would be reported every few pulses. */
  private void doOne() {
    var piece = pieces.poll();
    if (piece == null) {
      timer.stop();
    } else if (piece.getAsBoolean()) {
      pieces.addFirst(piece);
    }
  }

  /** Leaves the rest undone. */
  void stop() {
    begun = true;
    pieces.clear();
    timer.stop();
  }
}
