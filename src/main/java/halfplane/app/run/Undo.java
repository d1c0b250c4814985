package halfplane.app.run;

import halfplane.training.Experiment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Settings of both networks to go back to. */
public final class Undo {
  /** How many changes can be undone. */
  public static final int MOST = 100;

  private final Deque<Setup> settings = new ArrayDeque<>();
  private final Deque<Setup> undone = new ArrayDeque<>();
  private final LongSupplier clock;

  /**
   * What the last change moved; empty where the next is undone for itself, however soon it comes.
   */
  private Optional<Glide> gliding = Optional.empty();

  private long lastChange;

  /** How many changes are too long ago to be undone. */
  private int forgotten;

  /** How many changes have been made, whatever was undone since. */
  private int made;

  /** Whether a key repeats what it did. */
  private final Ongoing held = new Ongoing();

  /** Whether changes are parts of one act, and whether one of them has been remembered. */
  private boolean together;

  private boolean begun;

  /** What the last change led to, if all it did was to train further; else null. */
  private Setup further;

  /**
   * @param clock in nanoseconds from some moment, maybe of the future
   */
  public Undo(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * All settings.
   *
   * @param rival the second network; null without one
   * @param anew whether a run on them begins anew, even where the one before might go on
   */
  public record Setup(Experiment experiment, Rival rival, boolean anew) {
    /** Settings that a run may go on with. */
    public Setup(Experiment experiment, Rival rival) {
      this(experiment, rival, false);
    }

    /** The same beside another first network. */
    public Setup with(Experiment newExperiment) {
      return new Setup(newExperiment, rival);
    }
  }

  /**
   * Where among all changes the settings are.
   *
   * @param depth how many changes can be undone, those included that are too long ago for it
   * @param made how many have been made: another number means that what was undone is forgotten
   */
  public record Place(int depth, int made) {}

  /**
   * Remembers what is about to be changed at one blow, with a run that begins anew: to go back is
   * to begin anew, too, as what was trained meanwhile is of other rates.
   */
  void rememberAnew(Setup before, Setup after) {
    together(() -> remember(new Setup(before.experiment(), before.rival(), true), after));
  }

  /** What is changed meanwhile is undone together. */
  void together(Runnable act) {
    if (together) {
      act.run();
      return;
    }
    together = true;
    begun = false;
    try {
      act.run();
    } finally {
      together = false;
      gliding = Optional.empty();
    }
  }

  /** What a key that is still held does again is undone with what it did. */
  public void held(Runnable act) {
    held.during(act);
  }

  /**
   * Remembers what is about to be changed only to train further. Steps past the last epoch that
   * follow one another are undone together.
   */
  void rememberFurther(Setup before, Setup after) {
    if (!before.equals(further)) {
      remember(before, after);
    }
    undone.clear();
    made++;
    further = after;
  }

  /** Remembers what is about to be changed. What one hand moves at a time is undone together. */
  public void remember(Setup before, Setup after) {
    further = null;
    boolean goesOn = goesOn(Glide.of(before, after));
    if (settings.isEmpty() || !goesOn) {
      settings.push(before);
    }
    undone.clear();
    made++;
    if (settings.size() > MOST) {
      settings.removeLast();
      forgotten++;
    }
  }

  /** Whether a change goes on with the one before. */
  private boolean goesOn(Optional<Glide> glide) {
    long rested = clock.getAsLong() - lastChange;
    lastChange += rested;
    boolean isSameMove =
        glide.equals(gliding) && glide.filter(it -> held.now() || rested < it.rest()).isPresent();
    boolean goesOn = together ? begun : isSameMove;
    gliding = glide;
    begun = true;
    return goesOn;
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
    taken.ifPresent(it -> to.push(new Setup(present.experiment(), present.rival(), it.anew())));
    gliding = Optional.empty();
    further = null;
    return taken;
  }

  /** Whether a change can be taken back. */
  public boolean isUndoable() {
    return !settings.isEmpty();
  }

  /** Whether a change that was taken back can be made again. */
  public boolean isRedoable() {
    return !undone.isEmpty();
  }

  /** How many changes there are, those included that are too long ago to be undone. */
  public int depth() {
    return forgotten + settings.size();
  }

  /** Where among all changes the settings are. */
  public Place place() {
    return new Place(depth(), made);
  }

  /** Knows what another knew, and nothing else. */
  void takeOver(Undo other) {
    settings.clear();
    settings.addAll(other.settings);
    undone.clear();
    undone.addAll(other.undone);
    forgotten = other.forgotten;
    made = other.made;
    gliding = Optional.empty();
    further = null;
  }

  /** Forgets what was undone: something that is undone elsewhere was done after it. */
  public void forgetUndone() {
    undone.clear();
    further = null;
  }
}
