package halfplane.view;

import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the primary button drags, from press to release, whatever it is on. */
final class Drag {
  private static final AtomicLong LAST = new AtomicLong();

  private long number;
  private boolean going;

  /** With the primary button another begins; any other alone drags nothing. */
  void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      number = LAST.incrementAndGet();
      going = true;
    } else if (!event.isPrimaryButtonDown()) {
      going = false;
    }
  }

  void release(MouseEvent event) {
    going &= event.getButton() != MouseButton.PRIMARY;
  }

  /** Ends it, wherever the mouse goes on to. */
  void end() {
    going = false;
  }

  boolean isGoing() {
    return going;
  }

  /** Tells it apart from all others, whatever they are on. */
  long number() {
    return number;
  }
}
