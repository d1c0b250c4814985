package halfplane.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What stands beside a file to be locked in its place: that is replaced when it is written. */
final class LockFile {
  private LockFile() {}

  /**
   * Opens it, and makes its folder, if they are not there yet.
   *
   * @throws IOException if the folder cannot be made or written to
   */
  static FileChannel beside(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return FileChannel.open(
        file.resolveSibling(file.getFileName() + ".lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }
}
