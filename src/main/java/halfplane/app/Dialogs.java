package halfplane.app;

import halfplane.view.Words;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** What the dialogs have in common: a way out, rows of named controls, room around them. */
final class Dialogs {
  private static final double ROOM = 18;

  /** Of print as large as the window's a dialog on a projector might not fit into so many lines. */
  private static final double LINES = 42;

  private Dialogs() {}

  /** Gives a dialog its window, and print as large as the window's where that leaves room. */
  static void own(Dialog<?> dialog, Window owner) {
    dialog.initOwner(owner);
    dialog.getDialogPane().setStyle(Appearance.style(font(owner)));
  }

  private static double font(Window owner) {
    var scene = owner.getScene();
    return Math.clamp(
        scene.getHeight() / LINES, Appearance.DESK_FONT, Appearance.font(scene.getRoot()));
  }

  /** How much larger than on a desk the print of a window's dialogs is. */
  static double scale(Window owner) {
    return font(owner) / Appearance.DESK_FONT;
  }

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
