package halfplane.app.pictures;

import halfplane.app.controls.Dialogs;
import halfplane.view.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Asks what a picture is to show, and how. */
public final class PictureDialog extends Dialog<PictureDialog.Choice> {
  /** What is drawn. */
  public enum Subject {
    PLOT,
    PANEL,
    WINDOW;

    @Override
    public String toString() {
      return Words.of("picture." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** How it is drawn: in pixels, or in lines that stay sharp at any size. */
  public enum Kind {
    PNG1(1),
    PNG2(2),
    PNG4(4),
    SVG(1);

    private final int scale;

    Kind(int scale) {
      this.scale = scale;
    }

    @Override
    public String toString() {
      return Words.of("picture." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** What was chosen. */
  public record Choice(Subject subject, Kind kind) {
    boolean isVector() {
      return kind == Kind.SVG;
    }

    /** Pixels for each on screen. */
    int scale() {
      return kind.scale;
    }
  }

  /**
   * @param subjects what can be drawn
   * @param usual which of them is asked for most likely
   */
  PictureDialog(Window owner, List<Subject> subjects, Subject usual) {
    Dialogs.own(this, owner);
    setTitle(Words.of("picture.title"));
    var subject = Dialogs.box("picture-subject", subjects, usual);
    var kind = Dialogs.box("picture-kind", List.of(Kind.values()), Kind.PNG2);
    var grid = new GridPane(10, 8);
    Dialogs.addRow(grid, 0, "picture.subject", subject);
    Dialogs.addRow(grid, 1, "picture.kind", kind);
    Dialogs.fill(getDialogPane(), grid);
    var save = new ButtonType(Words.of("picture.save"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(save, Dialogs.cancel());
    getDialogPane().lookupButton(save).setId("picture-save");
    setResultConverter(
        button -> button == save ? new Choice(subject.getValue(), kind.getValue()) : null);
  }
}
