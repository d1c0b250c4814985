package halfplane.app;

import halfplane.view.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Asks what a picture is to show, and how. */
final class PictureDialog extends Dialog<PictureDialog.Choice> {
  private static final List<String> KINDS = List.of("png1", "png2", "png4", "svg");
  private static final List<Integer> SCALES = List.of(1, 2, 4, 0);

  /** What is drawn. */
  enum Subject {
    PLOT,
    PANEL,
    WINDOW
  }

  /**
   * What was chosen.
   *
   * @param scale pixels for each on screen; {@link #VECTOR} for SVG
   */
  record Choice(Subject subject, int scale) {
    static final int VECTOR = 0;

    boolean isVector() {
      return scale == VECTOR;
    }
  }

  /**
   * @param subjects what can be drawn
   * @param usual which of them is asked for most likely
   */
  PictureDialog(Window owner, List<Subject> subjects, Subject usual) {
    Dialogs.own(this, owner);
    setTitle(Words.of("picture.title"));
    var subject = new ComboBox<String>();
    subject.setId("picture-subject");
    for (var value : subjects) {
      subject.getItems().add(Words.of("picture." + value.name().toLowerCase(Locale.ROOT)));
    }
    subject.getSelectionModel().select(subjects.indexOf(usual));
    var kind = new ComboBox<String>();
    kind.setId("picture-kind");
    KINDS.forEach(key -> kind.getItems().add(Words.of("picture." + key)));
    kind.getSelectionModel().select(1);
    var grid = new GridPane(10, 8);
    Dialogs.addRow(grid, 0, "picture.subject", subject);
    Dialogs.addRow(grid, 1, "picture.kind", kind);
    Dialogs.fill(getDialogPane(), grid);
    var save = new ButtonType(Words.of("picture.save"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(save, Dialogs.cancel());
    getDialogPane().lookupButton(save).setId("picture-save");
    setResultConverter(
        button ->
            button == save
                ? new Choice(
                    subjects.get(subject.getSelectionModel().getSelectedIndex()),
                    SCALES.get(kind.getSelectionModel().getSelectedIndex()))
                : null);
  }
}
