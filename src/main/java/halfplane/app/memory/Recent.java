package halfplane.app.memory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The files that were opened or saved last, newest first, remembered from start to start. Whether
 * they are still there is not asked before one is chosen: a network share that has gone would hold
 * up the window.
 */
public final class Recent {
  private static final int MOST = 8;
  private static final String NAME = "recent";

  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final Memory memory;

  /**
   * @param memory where the files are remembered
   */
  public Recent(Memory memory) {
    this.memory = memory;
    show();
  }

  private void show() {
    files.setAll(memory.get(NAME).orElse("").lines().flatMap(line -> path(line).stream()).toList());
  }

  private static Optional<Path> path(String line) {
    try {
      return Optional.of(line)
          .filter(it -> !it.isBlank())
          .map(Path::of)
          .filter(it -> it.getFileName() != null);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The last one first. */
  public ObservableList<Path> files() {
    return files;
  }

  /** Puts a file first. */
  public void add(Path file) {
    var line = file.toAbsolutePath().normalize().toString();
    memory.change(NAME, lines -> join(Stream.concat(Stream.of(line), others(lines, line))));
    show();
  }

  /** Takes a file away. */
  public void remove(Path file) {
    var line = file.toString();
    memory.change(NAME, lines -> join(others(lines, line)));
    show();
  }

  private static Stream<String> others(String lines, String line) {
    return lines.lines().filter(other -> !other.equals(line));
  }

  private static String join(Stream<String> lines) {
    return String.join("\n", lines.limit(MOST).toList());
  }
}
