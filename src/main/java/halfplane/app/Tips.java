package halfplane.app;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.util.Duration;

/**
 * The tip of a node: made when it is first shown, since each is a window of its own, with a text
 * that is made then, so that it can begin with a number. JavaFX's own way to show one styles it
 * with each step of the mouse, which takes longer than all else that a step does.
 */
final class Tips {
  private static final double WIDTH = 320;
  private static final Duration DELAY = Duration.millis(500);
  private static final Duration STAY = Duration.seconds(20);

  /** From the mouse, so that it does not cover the tip, in pixels. */
  private static final double ACROSS = 10;

  private static final double DOWN = 7;

  private final Node node;
  private final Supplier<String> text;
  private final PauseTransition delay = new PauseTransition(DELAY);
  private final PauseTransition stay = new PauseTransition(STAY);
  private Tooltip tip;
  private boolean pressed;
  private double x;
  private double y;

  private Tips(Node node, Supplier<String> text) {
    this.node = node;
    this.text = text;
    delay.setOnFinished(event -> show());
    stay.setOnFinished(event -> hide());
    node.addEventHandler(MouseEvent.MOUSE_MOVED, this::rest);
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> end(true));
    node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> end(false));
  }

  /** Gives a node a tip, and the same text for screen readers. */
  static void install(Node node, Supplier<String> text) {
    node.setAccessibleHelp(text.get());
    node.focusedProperty().addListener((observed, was, is) -> node.setAccessibleHelp(text.get()));
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            new Tips(node, text).rest(event);
          }
        });
  }

  /** It comes when the mouse has rested; one that is there stays where it is. */
  private void rest(MouseEvent event) {
    x = event.getScreenX();
    y = event.getScreenY();
    if (!pressed && (tip == null || !tip.isShowing())) {
      delay.playFromStart();
    }
  }

  private void end(boolean isPressed) {
    pressed = isPressed;
    hide();
  }

  private void hide() {
    delay.stop();
    stay.stop();
    if (tip != null) {
      tip.hide();
    }
  }

  /** Where there is no room below the mouse it stands above: over the mouse it would go at once. */
  private void keepOnScreen() {
    var room = Screen.getScreensForRectangle(x, y, 1, 1).stream().findFirst();
    double bottom = room.orElse(Screen.getPrimary()).getVisualBounds().getMaxY();
    if (y + DOWN + tip.getHeight() > bottom) {
      tip.setAnchorY(y - DOWN - tip.getHeight());
    }
  }

  private void show() {
    var scene = node.getScene();
    if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
      return;
    }
    if (tip == null) {
      tip = new Tooltip();
      tip.setWrapText(true);
    }
    double font = Appearance.font(node);
    tip.setStyle(Appearance.style(font));
    tip.setMaxWidth(WIDTH * font / Appearance.DESK_FONT);
    tip.setText(text.get());
    tip.show(node, x + ACROSS, y + DOWN);
    keepOnScreen();
    stay.playFromStart();
  }
}
