package halfplane.app.controls;

import halfplane.view.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pieces that the panes of settings are put together from. */
public final class Section {
  private Section() {}

  /** A heading with a quiet remark on what a change of its settings does. */
  public static Node title(String key, String noteKey) {
    var title = new Label(Words.of(key));
    title.getStyleClass().add("section-title");
    var row = head(title, noteKey);
    row.getStyleClass().add("section-head");
    return row;
  }

  /** A control under its name. */
  public static Region named(String key, Node control) {
    var box = new VBox(2, label(key, control), control);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /**
   * A control under its name and a quiet remark, where it does what others of its section don't.
   */
  public static Region named(String key, Node control, String noteKey) {
    return new VBox(2, head(label(key, control), noteKey), control);
  }

  /** A control's name, for eyes and for a screen reader. */
  public static Label label(String key, Node control) {
    var label = new Label(Words.of(key));
    label.setLabelFor(control);
    ReadAloud.name(control, Words.of(key));
    return label;
  }

  private static HBox head(Label title, String noteKey) {
    var note = new Label(Words.of(noteKey));
    note.getStyleClass().add("section-note");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(title, gap, note);
  }

  /** Controls side by side, of equal width. */
  public static Node row(Region... parts) {
    var row = new HBox(8, parts);
    for (var part : parts) {
      part.setPrefWidth(100);
      HBox.setHgrow(part, Priority.ALWAYS);
    }
    return row;
  }
}
