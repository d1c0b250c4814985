package halfplane.app;

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

  /** Whether to go on: nothing would be lost, it is being saved, or it is not wanted any more. */
  boolean mayGo() {
    if (!painting.isUnsaved()) {
      return true;
    }
    var keep = new ButtonType(Words.of("unsaved.save"), ButtonBar.ButtonData.YES);
    var drop = new ButtonType(Words.of("unsaved.drop"), ButtonBar.ButtonData.NO);
    var alert =
        new Alert(
            Alert.AlertType.CONFIRMATION, Words.of("unsaved.text"), keep, drop, Dialogs.cancel());
    alert.initOwner(owner);
    alert.setTitle(Words.of("unsaved.title"));
    alert.setHeaderText(Words.of("unsaved.title"));
    alert.getDialogPane().lookupButton(keep).setId("unsaved-save");
    alert.getDialogPane().lookupButton(drop).setId("unsaved-drop");
    var answer = alert.showAndWait().orElse(null);
    return answer == drop || answer == keep && save.getAsBoolean();
  }
}
