package halfplane.app.figures;

import halfplane.app.run.Run;
import halfplane.view.Words;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;

/**
 * How fast the window is: frames and epochs a second and the longest time from one pulse to the
 * next, anew each second. It counts, and keeps the window awake, only while it is shown.
 */
public final class Meter extends Label {
  private static final long SECOND = 1_000_000_000;

  private final Run run;
  private long begun;
  private long last;
  private long longest;
  private int frames;
  private int epoch;
  private long epochs;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          count(System.nanoTime());
        }
      };

  Meter(Run run) {
    this.run = run;
    setId("performance");
    getStyleClass().add("performance");
    setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Begins to measure, or ends. */
  public void setShown(boolean shown) {
    setVisible(shown);
    if (shown) {
      begin(System.nanoTime());
      setText(Words.of("performance.wait"));
      timer.start();
    } else {
      timer.stop();
    }
  }

  private void begin(long now) {
    begun = now;
    last = now;
    longest = 0;
    frames = 0;
    epochs = 0;
    epoch = run.shownEpochs();
  }

  private void count(long now) {
    frames++;
    longest = Math.max(longest, now - last);
    last = now;
    epochs += Math.max(0, run.shownEpochs() - epoch);
    epoch = run.shownEpochs();
    if (now - begun >= SECOND) {
      double seconds = (now - begun) / 1e9;
      setText(
          Words.of(
              "performance",
              Math.round(frames / seconds),
              Math.round(epochs / seconds),
              Math.round(longest / 1e6)));
      begin(now);
    }
  }
}
