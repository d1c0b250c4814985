package halfplane.app.documents;

import halfplane.app.controls.Dialogs;
import halfplane.view.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files: which to open, where to save. */
public final class FileDialogs {
  /** What answers where nobody is there to do so; none where somebody is. */
  private static Optional<Supplier<Optional<Path>>> answer = Optional.empty();

  private static final Folders FOLDERS = Folders.ofTheSystem();

  private FileDialogs() {}

  /** A file to open: own data, an experiment, a lesson. */
  public static Optional<Path> open(Window owner, String titleKey, String... patterns) {
    var chooser = chooser(titleKey, FOLDERS.first(), patterns);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Words.of("open.all"), "*"));
    return asked(() -> chooser.showOpenDialog(owner));
  }

  /**
   * A place to save something.
   *
   * @param name that the file has at first
   */
  public static Optional<Path> save(
      Window owner, String titleKey, String name, String... patterns) {
    return save(owner, titleKey, Path.of(name), patterns);
  }

  /**
   * A place to save something, even in the place of what is there: that the system asks about.
   *
   * @param proposed the file's name at first, and its folder if it has one
   */
  static Optional<Path> save(Window owner, String titleKey, Path proposed, String... patterns) {
    var chooser = chooser(titleKey, FOLDERS.first(proposed), patterns);
    chooser.setInitialFileName(proposed.getFileName().toString());
    return asked(() -> chooser.showSaveDialog(owner))
        .flatMap(file -> named(owner, file, withEnding(file, patterns)));
  }

  /**
   * Asks before a file is written over, where the system has not: it asks for the name that was
   * typed, not for the one with an ending.
   */
  public static Optional<Path> named(Window owner, Path typed, Path file) {
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
            Dialogs.cancel());
    Dialogs.own(alert, owner);
    alert.setTitle(Words.of("replace.title"));
    alert.setHeaderText(Words.of("replace.title"));
    alert.getDialogPane().lookupButton(replace).setId("replace-yes");
    return alert.showAndWait().filter(replace::equals).isPresent();
  }

  /** From now on nobody is asked: each answer is this one's, a file or none. */
  public static void answer(Supplier<Optional<Path>> newAnswer) {
    answer = Optional.of(newAnswer);
  }

  /** Asks somebody again. */
  static void ask() {
    answer = Optional.empty();
  }

  private static Optional<Path> asked(Supplier<File> question) {
    var chosen = answer.orElse(() -> Optional.ofNullable(question.get()).map(File::toPath)).get();
    chosen.ifPresent(FileDialogs::beginBeside);
    return chosen;
  }

  /** The next dialog begins in the folder of this file, if that is there then. */
  static void beginBeside(Path file) {
    FOLDERS.beginBeside(file);
  }

  /** A name without one of the endings gets the first: it is known by it when it is opened. */
  static Path withEnding(Path file, String... patterns) {
    var name = file.getFileName().toString();
    boolean known =
        Arrays.stream(patterns)
            .anyMatch(pattern -> name.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1)));
    return known ? file : file.resolveSibling(name + patterns[0].substring(1));
  }

  /** GTK's dialog knows DATA.CSV by a pattern in capitals only. */
  private static List<String> inBothCases(String... patterns) {
    return Stream.of(patterns)
        .flatMap(pattern -> Stream.of(pattern, pattern.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private static FileChooser chooser(String titleKey, Optional<File> folder, String... patterns) {
    var chooser = new FileChooser();
    folder.ifPresent(chooser::setInitialDirectory);
    chooser.setTitle(Words.of(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(String.join(", ", patterns), inBothCases(patterns)));
    return chooser;
  }
}
