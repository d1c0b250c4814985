package halfplane.app;

import java.util.ArrayDeque;
import java.util.List;
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
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * What someone does while nothing may change: it waits, and is done in the same order afterwards.
 * On the FX thread only.
 */
final class HeldInput {
  /** These change nothing but what is under the mouse. */
  private static final Set<EventType<MouseEvent>> HOVERING =
      Set.of(
          MouseEvent.MOUSE_MOVED,
          MouseEvent.MOUSE_ENTERED,
          MouseEvent.MOUSE_ENTERED_TARGET,
          MouseEvent.MOUSE_EXITED,
          MouseEvent.MOUSE_EXITED_TARGET);

  private static final Set<EventType<?>> PRESSES =
      Set.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED);

  private final EventHandler<InputEvent> holder = this::keep;
  private final Queue<Event> held = new ArrayDeque<>();
  private List<Window> windows = List.of();
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

  /** From now on what is done in any window waits. */
  void hold() {
    holding = true;
    turns.stop();
    if (windows.isEmpty()) {
      // Of the window: the scene's own keys act in a filter that it has had for longer.
      windows = List.copyOf(Window.getWindows());
      windows.forEach(window -> window.addEventFilter(InputEvent.ANY, holder));
    }
  }

  /** What waits is done in the next pulses, and what comes meanwhile after it. */
  void release() {
    holding = false;
    turns.start();
  }

  private void keep(InputEvent event) {
    boolean hovers = event instanceof MouseEvent mouse && HOVERING.contains(mouse.getEventType());
    if (!acting && !hovers && !(event instanceof DragEvent)) {
      // A copy, since one that is consumed reaches no one.
      held.add(event.copyFor(event.getSource(), event.getTarget()));
      event.consume();
    }
  }

  /** One press a pulse: a menu that opened and closed within one would have no colours. */
  private void takeTurn() {
    if (acting || holding) {
      return;
    }
    acting = true;
    try {
      boolean more = !held.isEmpty();
      while (more) {
        act(held.remove());
        more = !holding && !held.isEmpty() && !PRESSES.contains(held.peek().getEventType());
      }
    } finally {
      acting = false;
    }
    if (held.isEmpty() && !holding) {
      end();
    }
  }

  private void end() {
    turns.stop();
    windows.forEach(window -> window.removeEventFilter(InputEvent.ANY, holder));
    windows = List.of();
  }

  private static void act(Event event) {
    var window = (Window) event.getSource();
    if (window.isShowing() && isThere(target(event, window), window)) {
      Event.fireEvent(target(event, window), event);
    }
  }

  /** A key is for what has the focus when it acts: the key before may have moved it. */
  private static EventTarget target(Event event, Window window) {
    if (!(event instanceof KeyEvent)) {
      return event.getTarget();
    }
    var scene = window.getScene();
    return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
  }

  private static boolean isThere(EventTarget target, Window window) {
    return !(target instanceof Node node) || node.getScene() == window.getScene();
  }
}
