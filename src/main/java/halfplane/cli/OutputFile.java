package halfplane.cli;

import halfplane.data.InvalidInputException;
import halfplane.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks where a command is to write before it starts its work. */
final class OutputFile {
  private OutputFile() {}

  /**
   * @param file maybe null, for an option that was not given
   * @param read the files that the command reads
   * @throws InvalidInputException if its folder does not exist, or it is a folder itself, or one of
   *     the files that are read
   * @throws IOException if it may not be written
   */
  static void require(String option, Path file, List<Path> read) throws IOException {
    if (file == null) {
      return;
    }
    var folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null) {
      throw new InvalidInputException("%s: %s is a folder, not a file", option, file);
    }
    if (!Files.isDirectory(folder)) {
      throw new InvalidInputException("%s: there is no folder %s", option, folder);
    }
    for (var other : read) {
      if (isSame(file, other)) {
        throw new InvalidInputException(
            "%s: %s is the file that is read; another is allowed", option, file);
      }
    }
    WholeFile.requireWritable(file);
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException e) {
      return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }
}
