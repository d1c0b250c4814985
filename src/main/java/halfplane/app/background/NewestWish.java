package halfplane.app.background;

import java.util.function.BooleanSupplier;

/**
 * Tells the newest of several wishes, whose answers come in any order, from those that it has taken
 * the place of. On one thread only.
 */
public final class NewestWish {
  private long made;
  private boolean ended;

  /** Makes a wish; whether it is still the newest when its answer is there. */
  public BooleanSupplier make() {
    long number = ++made;
    return () -> !ended && number == made;
  }

  /** What has been wished for so far is no longer wanted. */
  public void drop() {
    made++;
  }

  /** Nothing is wanted any more, nor will be. */
  public void end() {
    ended = true;
  }
}
