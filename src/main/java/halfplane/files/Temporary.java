package halfplane.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file beside another, gone when it is closed, and also where the process is told to end before
 * that, as by Ctrl+C. What was moved away by then stays.
 */
final class Temporary implements AutoCloseable {
  private final Path path;
  private final Thread atExit = new Thread(this::delete);

  /** Chooses a name beside a file; nothing is made yet. */
  Temporary(Path beside) {
    path = beside.resolveSibling(".halfplane-%s.part".formatted(UUID.randomUUID()));
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IllegalStateException _) {
      // The process is ending; what it still writes is closed as usual, or left.
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException _) {
      // The process is ending, and does the same again.
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException _) {
      // What went wrong before is what there is to say.
    }
  }
}
