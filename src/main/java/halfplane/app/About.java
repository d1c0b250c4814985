package halfplane.app;

import halfplane.app.controls.Dialogs;
import halfplane.view.Words;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** What this app is, and where to read on. */
final class About {
  private About() {}

  /** Shows it until it is closed. */
  static void show(Window owner, MainWindow window) {
    var read = new ButtonType(Words.of("about.read"), ButtonBar.ButtonData.LEFT);
    var close = new ButtonType(Words.of("about.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    var version = About.class.getPackage().getImplementationVersion();
    var alert =
        new Alert(
            Alert.AlertType.INFORMATION,
            Words.of(
                "about.text",
                version == null ? Words.of("about.built") : version,
                Runtime.version().feature(),
                System.getProperty("javafx.version")),
            read,
            close);
    Dialogs.own(alert, owner);
    alert.setTitle(Words.of("menu.about"));
    alert.setHeaderText(Words.of("about.heading"));
    alert.getDialogPane().setId("about");
    alert.getDialogPane().lookupButton(close).setId("about-close");
    if (alert.showAndWait().filter(read::equals).isPresent()) {
      window.outside().browse(Words.of("link.lesson"));
    }
  }
}
