package halfplane.cli;

import halfplane.data.InvalidInputException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks where a command is to write before it starts its work. */
final class OutputFile {
  private OutputFile() {}

  /**
   * @param file maybe null, for an option that was not given
   * @throws InvalidInputException if its folder does not exist, or it is a folder itself
   */
  static void requireFolder(String option, Path file) {
    if (file == null) {
      return;
    }
    var folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null) {
      throw new InvalidInputException("%s: %s is a folder, not a file".formatted(option, file));
    }
    if (!Files.isDirectory(folder)) {
      throw new InvalidInputException("%s: there is no folder %s".formatted(option, folder));
    }
  }
}
