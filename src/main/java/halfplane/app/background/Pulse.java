package halfplane.app.background;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The window's heartbeat: while there is something new, each FX pulse calls the listeners; when
 * nothing has come for a while it rests and takes no CPU. Any thread may wake it, and however often
 * it does, one task at most waits on the FX thread.
 */
public final class Pulse {
  /** Pulses without anything new before it rests. */
  private static final int PATIENCE = 30;

  private final List<Runnable> listeners = new ArrayList<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private final AtomicBoolean asked = new AtomicBoolean();
  private int idle;
  private boolean resting;
  private volatile boolean beating;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          beat();
        }
      };

  /** Adds what each pulse calls, on the FX thread. */
  public void onPulse(Runnable listener) {
    listeners.add(listener);
  }

  /** Says that there is something new. From any thread. */
  public void wake() {
    woken.set(true);
    if (!beating && asked.compareAndSet(false, true)) {
      Platform.runLater(this::start);
    }
  }

  private void start() {
    asked.set(false);
    idle = 0;
    beating = true;
    timer.start();
  }

  /** Calls nobody until it goes on, so that what is on screen stays as it is. */
  public void rest() {
    resting = true;
  }

  /** Calls the listeners again. */
  public void goOn() {
    resting = false;
  }

  /** Stops, and calls none of its listeners again. */
  public void stop() {
    timer.stop();
    listeners.clear();
  }

  /** Calls the listeners, on the FX thread: each pulse does, and what can't wait for the first. */
  public void beat() {
    if (resting) {
      return;
    }
    idle = woken.getAndSet(false) ? 0 : idle + 1;
    listeners.forEach(Runnable::run);
    if (idle > PATIENCE) {
      timer.stop();
      beating = false;
      if (woken.get()) {
        wake();
      }
    }
  }
}
