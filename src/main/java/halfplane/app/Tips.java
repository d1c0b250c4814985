package halfplane.app;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Tooltips that are made when the mouse first comes by, since each is a window of its own, and
 * whose text is made when they are shown, so that they can begin with the number.
 */
final class Tips {
  private static final double WIDTH = 320;

  private Tips() {}

  /** Gives a node a tooltip, and a control the same text for screen readers. */
  static void install(Node node, Supplier<String> text) {
    node.setAccessibleHelp(text.get());
    node.focusedProperty().addListener((observed, was, is) -> node.setAccessibleHelp(text.get()));
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        new EventHandler<>() {
          @Override
          public void handle(MouseEvent event) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            add(node, text);
          }
        });
  }

  private static void add(Node node, Supplier<String> text) {
    var tip = new Tooltip(text.get());
    tip.setWrapText(true);
    tip.setShowDelay(Duration.millis(500));
    tip.setShowDuration(Duration.seconds(20));
    tip.setOnShowing(
        event -> {
          double font = Appearance.font(node);
          tip.setStyle(Appearance.style(font));
          tip.setMaxWidth(WIDTH * font / Appearance.DESK_FONT);
          tip.setText(text.get());
        });
    if (node instanceof Control control) {
      control.setTooltip(tip);
    } else {
      Tooltip.install(node, tip);
    }
  }
}
