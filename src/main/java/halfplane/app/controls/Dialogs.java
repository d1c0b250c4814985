package halfplane.app.controls;

import halfplane.view.Words;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** What the dialogs have in common: a way out, rows of named controls, room around them. */
public final class Dialogs {
  private static final double ROOM = 18;

  /** The theme's widest dialog at its own print, in pixels. */
  private static final double WIDTH = 600;

  /** JavaFX's width of a dialog's sentence at that print, in pixels. */
  private static final double SENTENCE = 360;

  /** The window is so many lines of a dialog's print high, at least: on a projector it must fit. */
  private static final double LINES = 42;

  private Dialogs() {}

  /** Gives a dialog its window, and print as large as the window's where that leaves room. */
  public static void own(Dialog<?> dialog, Window owner) {
    dialog.initOwner(owner);
    var pane = dialog.getDialogPane();
    pane.setStyle(Appearance.style(font(owner)));
    pane.setMaxWidth(WIDTH * scale(owner));
    if (pane.lookup(".content") instanceof Label sentence) {
      sentence.setPrefWidth(SENTENCE * scale(owner));
    }
  }

  private static double font(Window owner) {
    var scene = owner.getScene();
    return Appearance.font(scene, scene.getHeight() / LINES);
  }

  /** How much larger than the theme's own the print of a window's dialogs is. */
  public static double scale(Window owner) {
    return font(owner) / Appearance.LEAST_FONT;
  }

  /** A button that gives a dialog up. */
  public static ButtonType cancel() {
    return new ButtonType(Words.of("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  /** Adds a control after its name. */
  public static void addRow(GridPane grid, int row, String key, Control control) {
    var name = Section.label(key, control);
    if (control instanceof ComboBox<?> box) {
      DropDown.leaveOnEscape(box);
    }
    grid.addRow(row, name, control);
  }

  /** A drop-down of values, one of them chosen. */
  public static <T> ComboBox<T> box(String id, List<T> values, T usual) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setValue(usual);
    return box;
  }

  /** A dialog's content with room around it. */
  public static void fill(DialogPane pane, Region content) {
    content.setPadding(new Insets(ROOM));
    pane.setContent(content);
    pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }
}
