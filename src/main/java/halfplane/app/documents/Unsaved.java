package halfplane.app.documents;

import halfplane.app.controls.Dialogs;
import halfplane.app.paint.Painting;
import halfplane.data.Source;
import halfplane.view.Words;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks before painted dots are lost. */
final class Unsaved {
  private final Window owner;
  private final Painting painting;
  private final BooleanSupplier save;

  /**
   * @param save asks for a place and saves; false if nothing was saved
   */
  Unsaved(Window owner, Painting painting, BooleanSupplier save) {
    this.owner = owner;
    this.painting = painting;
    this.save = save;
  }

  /** Whether to close: nothing would be lost, it is being saved, or it is not wanted any more. */
  boolean mayClose() {
    return mayGo() && (painting.isUnsaved() || painting.loose().isEmpty() || mayLoseLoose());
  }

  /** Dots that are no run cannot be saved. */
  private boolean mayLoseLoose() {
    var close = new ButtonType(Words.of("loose.close"), ButtonBar.ButtonData.NO);
    return ask("loose", Words.of("loose.text", Source.FEWEST_SAMPLES), close) == close;
  }

  /** Whether to go on: nothing would be lost, it is being saved, or it is not wanted any more. */
  boolean mayGo() {
    if (!painting.isUnsaved()) {
      return true;
    }
    var keep = new ButtonType(Words.of("unsaved.save"), ButtonBar.ButtonData.YES);
    var drop = new ButtonType(Words.of("unsaved.drop"), ButtonBar.ButtonData.NO);
    var answer = ask("unsaved", Words.of("unsaved.text"), keep, drop);
    return answer == drop || answer == keep && save.getAsBoolean();
  }

  private ButtonType ask(String key, String text, ButtonType... answers) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION, text, answers);
    alert.getButtonTypes().add(Dialogs.cancel());
    Dialogs.own(alert, owner);
    alert.setTitle(Words.of(key + ".title"));
    alert.setHeaderText(Words.of(key + ".title"));
    for (var answer : answers) {
      boolean drops = answer.getButtonData() == ButtonBar.ButtonData.NO;
      alert.getDialogPane().lookupButton(answer).setId(key + (drops ? "-drop" : "-save"));
    }
    return alert.showAndWait().orElse(null);
  }
}
