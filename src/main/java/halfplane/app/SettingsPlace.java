package halfplane.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where the settings are. What is not shown is out of the window, or it would be styled with it; it
 * comes back a pulse after its place.
 */
final class SettingsPlace extends StackPane {
  private ScrollPane content;

  SettingsPlace() {
    setId("settings");
  }

  /** Has settings that are shown whenever their place is. */
  void furnish(Node... panes) {
    var column = new VBox(panes);
    column.getStyleClass().add("settings");
    content = new ScrollPane(column);
    content.setFitToWidth(true);
    content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    fill();
  }

  void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
    if (shown) {
      Platform.runLater(this::fill);
    } else {
      getChildren().clear();
    }
  }

  private void fill() {
    if (isVisible() && getChildren().isEmpty() && content != null) {
      getChildren().add(content);
    }
  }
}
