package halfplane.app;

import halfplane.view.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/** The keys, and what the figures mean. */
final class HelpPopup {
  private static final double ABOUT_WIDTH = 460;

  private PopOver popup;

  void toggle(Node owner) {
    if (popup != null && popup.isShowing()) {
      hide();
    } else {
      popup = create();
      popup.show(owner);
    }
  }

  /** Without animation: a popup that outlives its window brings the toolkit down. */
  void hide() {
    if (popup != null) {
      popup.hide(Duration.ZERO);
    }
  }

  private static PopOver create() {
    var keys = new GridPane();
    keys.getStyleClass().add("help-keys");
    var lines = Words.of("help.keys").split("\n");
    for (int i = 0; i < lines.length; i++) {
      var parts = lines[i].split("=", 2);
      var key = new Label(parts[0].strip());
      key.getStyleClass().add("help-key");
      keys.addRow(i, key, new Label(parts[1].strip()));
    }
    var about = new Label(Words.of("help.about"));
    about.setWrapText(true);
    about.setMaxWidth(ABOUT_WIDTH);
    about.setMinHeight(Label.USE_PREF_SIZE);
    var title = new Label(Words.of("help.title"));
    title.getStyleClass().add("section-title");
    var content = new VBox(10, title, keys, about);
    content.setId("help");
    content.getStyleClass().add("help");
    var popup = new PopOver(content);
    popup.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popup.setDetachable(false);
    popup.setAnimated(false);
    return popup;
  }
}
