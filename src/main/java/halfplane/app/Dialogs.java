package halfplane.app;

import halfplane.view.Words;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** What the dialogs have in common: a way out, rows of named controls, room around them. */
final class Dialogs {
  private static final double ROOM = 18;

  private Dialogs() {}

  /** A button that gives a dialog up. */
  static ButtonType cancel() {
    return new ButtonType(Words.of("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  /** Adds a control after its name. */
  static void addRow(GridPane grid, int row, String key, Control control) {
    var name = new Label(Words.of(key));
    name.setLabelFor(control);
    control.setAccessibleText(Words.of(key));
    grid.addRow(row, name, control);
  }

  /** A dialog's content with room around it. */
  static void fill(DialogPane pane, Region content) {
    content.setPadding(new Insets(ROOM));
    pane.setContent(content);
    pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }
}
