package halfplane.app;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips whose text is made when they are shown, so that they can begin with the number. */
final class Tips {
  private static final double WIDTH = 320;

  private Tips() {}

  /** Gives a node a tooltip, and a control the same text for screen readers. */
  static void install(Node node, Supplier<String> text) {
    var tip = new Tooltip(text.get());
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
    tip.setShowDelay(Duration.millis(500));
    tip.setShowDuration(Duration.seconds(20));
    tip.setOnShowing(event -> tip.setText(text.get()));
    node.setAccessibleHelp(text.get());
    if (node instanceof Control control) {
      control.setTooltip(tip);
    } else {
      Tooltip.install(node, tip);
    }
  }
}
