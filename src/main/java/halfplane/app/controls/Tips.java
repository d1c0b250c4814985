package halfplane.app.controls;

import halfplane.view.PlotStyle;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValueBase;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.util.Duration;

/**
 * The tip of a node: made when it is first shown, since each is a window of its own, with a text
 * that is made then, so that it can begin with a number. JavaFX's own way to show one styles it
 * with each step of the mouse, which takes longer than all else that a step does.
 */
public final class Tips {
  private static final double WIDTH = 320;
  private static final Duration DELAY = Duration.millis(500);
  private static final Duration STAY = Duration.seconds(20);

  /** After so long what a tip that is there says is asked for again. */
  private static final Duration FRESH = Duration.millis(250);

  /** From the mouse, so that it does not cover the tip, in pixels. */
  private static final double ACROSS = 10;

  private static final double DOWN = 7;

  private final Node node;
  private final Supplier<String> text;
  private final PauseTransition delay = new PauseTransition(DELAY);
  private final PauseTransition stay = new PauseTransition(STAY);
  private final Timeline refreshing = new Timeline(new KeyFrame(FRESH, event -> refresh()));
  private Tooltip tip;
  private boolean pressed;
  private double x;
  private double y;

  private Tips(Node node, Supplier<String> text) {
    this.node = node;
    this.text = text;
    delay.setOnFinished(event -> show());
    stay.setOnFinished(event -> hide());
    refreshing.setCycleCount(Animation.INDEFINITE);
  }

  private void follow() {
    node.addEventHandler(MouseEvent.MOUSE_MOVED, this::rest);
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> end(true));
    node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> end(false));
  }

  /**
   * Gives a node a tip, and the same text for screen readers. It is made each time that one asks:
   * made anew with each change it would be made for nobody, most of the time.
   */
  public static void install(Node node, Supplier<String> text) {
    node.accessibleHelpProperty()
        .bind(
            new ObservableValueBase<>() {
              @Override
              public String getValue() {
                return text.get();
              }
            });
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            var tips = new Tips(node, text);
            tips.follow();
            tips.rest(event);
          }
        });
  }

  /**
   * Gives a node a tip that comes also while it is disabled. JavaFX tells only what is around such
   * a node of the mouse.
   */
  public static void installAlways(Node node, Supplier<String> text) {
    install(node, text);
    var whileDisabled = new WhileDisabled(node, text);
    node.parentProperty().addListener((observed, was, is) -> whileDisabled.move(was, is));
    whileDisabled.move(null, node.getParent());
  }

  /** Follows the mouse over a disabled node. */
  private static final class WhileDisabled implements EventHandler<MouseEvent> {
    private final Node node;
    private final Supplier<String> text;
    private Tips tips;
    private boolean over;

    WhileDisabled(Node node, Supplier<String> text) {
      this.node = node;
      this.text = text;
    }

    void move(Parent from, Parent to) {
      if (from != null) {
        from.removeEventHandler(MouseEvent.ANY, this);
      }
      if (to != null) {
        to.addEventHandler(MouseEvent.ANY, this);
      }
    }

    @Override
    public void handle(MouseEvent event) {
      boolean wasOver = over;
      over = isOver(event);
      if (over && event.getEventType() == MouseEvent.MOUSE_MOVED) {
        tips = tips == null ? new Tips(node, text) : tips;
        tips.rest(event);
      } else if (wasOver && !over && tips != null) {
        tips.end(false);
      }
    }

    private boolean isOver(MouseEvent event) {
      return event.getEventType() != MouseEvent.MOUSE_EXITED
          && node.isDisabled()
          && node.isVisible()
          && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
  }

  /** It comes when the mouse has rested; one that is there stays where it is. */
  private void rest(MouseEvent event) {
    x = event.getScreenX();
    y = event.getScreenY();
    if (isShowing()) {
      refresh();
    } else if (!pressed) {
      delay.playFromStart();
    }
  }

  private boolean isShowing() {
    return tip != null && tip.isShowing();
  }

  /** Its window may have taken it away. */
  private void refresh() {
    if (isShowing()) {
      tip.setText(text.get());
    } else {
      refreshing.stop();
    }
  }

  private void end(boolean isPressed) {
    pressed = isPressed;
    hide();
  }

  private void hide() {
    delay.stop();
    stay.stop();
    refreshing.stop();
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
      // Escape is for the window, too.
      tip.setConsumeAutoHidingEvents(false);
    }
    double font = Appearance.font(node);
    tip.setStyle(Appearance.style(font));
    tip.setMaxWidth(WIDTH * font / PlotStyle.DESK_FONT);
    tip.setText(text.get());
    tip.show(node, x + ACROSS, y + DOWN);
    keepOnScreen();
    stay.playFromStart();
    refreshing.playFromStart();
  }
}
