package halfplane.app;

import halfplane.data.InvalidInputException;
import halfplane.view.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files. */
final class Dialogs {
  private static final double ROOM = 18;

  private static boolean answered = true;

  private Dialogs() {}

  /** A button that gives a dialog up. */
  static ButtonType cancel() {
    return new ButtonType(Words.of("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  /** A file to open: own data, an experiment, or both kinds. */
  static Optional<Path> open(Window owner, String titleKey, String... patterns) {
    var chooser = chooser(titleKey, patterns);
    return asked(() -> chooser.showOpenDialog(owner));
  }

  /**
   * A place to save something.
   *
   * @param name that the file has at first
   */
  static Optional<Path> save(Window owner, String titleKey, String name, String... patterns) {
    var chooser = chooser(titleKey, patterns);
    chooser.setInitialFileName(name);
    return asked(() -> chooser.showSaveDialog(owner))
        .flatMap(file -> named(owner, file, withEnding(file, patterns)));
  }

  /**
   * Asks before a file is written over, where the system has not: it asks for the name that was
   * typed, not for the one with an ending.
   */
  static Optional<Path> named(Window owner, Path typed, Path file) {
    boolean may = file.equals(typed) || !Files.exists(file) || mayReplace(owner, file);
    return may ? Optional.of(file) : Optional.empty();
  }

  private static boolean mayReplace(Window owner, Path file) {
    var replace = new ButtonType(Words.of("replace"), ButtonBar.ButtonData.YES);
    var alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            Words.of("replace.text", file.getFileName()),
            replace,
            cancel());
    alert.initOwner(owner);
    alert.setTitle(Words.of("replace.title"));
    alert.setHeaderText(Words.of("replace.title"));
    alert.getDialogPane().lookupButton(replace).setId("replace-yes");
    return alert.showAndWait().filter(replace::equals).isPresent();
  }

  /** From now on it is as if each were given up, where nobody is there to answer. */
  static void answerNone() {
    answered = false;
  }

  private static Optional<Path> asked(Supplier<File> question) {
    return answered ? Optional.ofNullable(question.get()).map(File::toPath) : Optional.empty();
  }

  /** A name without one of the endings gets the first: it is known by it when it is opened. */
  static Path withEnding(Path file, String... patterns) {
    var name = file.getFileName().toString();
    boolean known =
        Arrays.stream(patterns)
            .anyMatch(pattern -> name.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1)));
    return known ? file : file.resolveSibling(name + patterns[0].substring(1));
  }

  /**
   * What is said of a file that could not be read; readers tell what is wrong with it, all else is
   * a fault of the app.
   *
   * @param wrong what another thread threw
   */
  static String sentence(Throwable wrong) {
    return switch (wrong.getCause()) {
      case InvalidInputException e -> e.getMessage();
      case OutOfMemoryError e -> Words.of("too.large");
      case null, default -> {
        Faults.report(wrong);
        yield Words.of("open.failed");
      }
    };
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

  private static FileChooser chooser(String titleKey, String... patterns) {
    var chooser = new FileChooser();
    chooser.setTitle(Words.of(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
    return chooser;
  }
}
