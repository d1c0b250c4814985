package halfplane.app.pictures;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What someone does in a window while nothing may change: it waits, and is done in the same order
 * afterwards. On the FX thread only.
 */
final class HeldInput {
  /** These change nothing but what is under the mouse, unless a button is down. */
  private static final Set<EventType<MouseEvent>> HOVERING =
      Set.of(
          MouseEvent.MOUSE_ENTERED,
          MouseEvent.MOUSE_ENTERED_TARGET,
          MouseEvent.MOUSE_EXITED,
          MouseEvent.MOUSE_EXITED_TARGET);

  private static final Set<EventType<?>> PRESSES =
      Set.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED);

  private final EventHandler<InputEvent> holder = this::keep;
  private final Queue<Event> held = new ArrayDeque<>();
  private Window window;
  private KeyCode pressed;
  private boolean repeated;
  private boolean holding;
  private boolean acting;

  /** Dialogs cannot be waited for within a pulse. */
  private final AnimationTimer turns =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          Platform.runLater(HeldInput.this::takeTurn);
        }
      };

  /** From now on what is done in a window waits, unless some still waits in it. */
  void hold(Window newWindow) {
    holding = true;
    turns.stop();
    if (window == null) {
      window = newWindow;
      // Not of the scene: its own keys act in a filter that it has had for longer.
      window.addEventFilter(InputEvent.ANY, holder);
    }
  }

  /** What waits is done in the next pulses, and what comes meanwhile after it. */
  void release() {
    holding = false;
    turns.start();
  }

  private void keep(InputEvent event) {
    if (!acting && !passes(event)) {
      if (!repeats(event)) {
        held.add(waiting(event));
      }
      event.consume();
    }
  }

  private boolean passes(InputEvent event) {
    var type = event.getEventType();
    return type == MouseEvent.MOUSE_MOVED
        || HOVERING.contains(type) && held.isEmpty()
        || event instanceof DragEvent;
  }

  /** A key that is held down would go on long after it is let go. */
  private boolean repeats(InputEvent event) {
    var before = pressed;
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      pressed = ((KeyEvent) event).getCode();
      repeated = pressed == before;
    } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
      pressed = null;
      repeated = false;
    }
    return event instanceof KeyEvent && repeated;
  }

  /**
   * A copy, since one that is consumed reaches no one. A drag's is of a place in the window: its
   * own is of what was under the mouse, which the drags before will have moved.
   */
  private Event waiting(InputEvent event) {
    if (event.getEventType() != MouseEvent.MOUSE_DRAGGED) {
      return event.copyFor(event.getSource(), event.getTarget());
    }
    var drag = (MouseEvent) event;
    return new MouseEvent(
        window,
        drag.getTarget(),
        MouseEvent.MOUSE_DRAGGED,
        drag.getSceneX(),
        drag.getSceneY(),
        drag.getScreenX(),
        drag.getScreenY(),
        drag.getButton(),
        drag.getClickCount(),
        drag.isShiftDown(),
        drag.isControlDown(),
        drag.isAltDown(),
        drag.isMetaDown(),
        drag.isPrimaryButtonDown(),
        drag.isMiddleButtonDown(),
        drag.isSecondaryButtonDown(),
        drag.isBackButtonDown(),
        drag.isForwardButtonDown(),
        drag.isSynthesized(),
        drag.isPopupTrigger(),
        drag.isStillSincePress(),
        new PickResult(window.getScene().getRoot(), drag.getSceneX(), drag.getSceneY()));
  }

  /** One press a pulse: a menu that opened and closed within one would have no colours. */
  private void takeTurn() {
    if (acting || holding || window == null || isBehindDialog()) {
      return;
    }
    turns.stop();
    acting = true;
    try {
      boolean more = !held.isEmpty();
      while (more) {
        act(held.remove());
        more = !holding && !held.isEmpty() && !PRESSES.contains(held.peek().getEventType());
      }
    } finally {
      acting = false;
      goOn();
    }
  }

  private void goOn() {
    if (!held.isEmpty() && !holding) {
      turns.start();
    } else if (!holding) {
      window.removeEventFilter(InputEvent.ANY, holder);
      window = null;
      pressed = null;
      repeated = false;
    }
  }

  /** One that has come up meanwhile: the system would let nothing through to the window. */
  private boolean isBehindDialog() {
    return Window.getWindows().stream()
        .filter(it -> it != window)
        .anyMatch(it -> it instanceof Stage stage && stage.getModality() != Modality.NONE);
  }

  private void act(Event event) {
    var target = target(event);
    boolean isThere = !(target instanceof Node node) || node.getScene() == window.getScene();
    if (window.isShowing() && isThere) {
      Event.fireEvent(target, event);
    }
  }

  /** What is typed is for what has the focus when it acts: the key before may have moved it. */
  private EventTarget target(Event event) {
    if (!(event instanceof KeyEvent || event instanceof InputMethodEvent)) {
      return event.getTarget();
    }
    var scene = window.getScene();
    return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
  }
}
