package halfplane.app;

import halfplane.view.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files. */
final class Dialogs {
  private Dialogs() {}

  /** A button that gives a dialog up. */
  static ButtonType cancel() {
    return new ButtonType(Words.of("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  /** A file to open: own data, an experiment, or both kinds. */
  static Optional<Path> open(Window owner, String titleKey, String... patterns) {
    var chooser = chooser(titleKey, patterns);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
  }

  /**
   * A place to save something.
   *
   * @param name that the file has at first
   */
  static Optional<Path> save(Window owner, String titleKey, String name, String... patterns) {
    var chooser = chooser(titleKey, patterns);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
  }

  private static FileChooser chooser(String titleKey, String... patterns) {
    var chooser = new FileChooser();
    chooser.setTitle(Words.of(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
    return chooser;
  }
}
