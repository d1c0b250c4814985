package halfplane.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that were opened or saved last, newest first, remembered from start to start. */
final class Recent {
  private static final int MOST = 8;

  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final Memory memory;

  Recent(Memory memory) {
    this.memory = memory;
    memory.get("recent").ifPresent(lines -> lines.lines().limit(MOST).forEach(this::addIfThere));
  }

  private void addIfThere(String line) {
    try {
      var file = Path.of(line);
      if (Files.isRegularFile(file)) {
        files.add(file);
      }
    } catch (InvalidPathException e) {
      memory.put("recent", "");
    }
  }

  ObservableList<Path> files() {
    return files;
  }

  /** Puts a file first. */
  void add(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    List<Path> changed = new ArrayList<>(files);
    changed.remove(absolute);
    changed.addFirst(absolute);
    files.setAll(changed.subList(0, Math.min(MOST, changed.size())));
    memory.put("recent", String.join("\n", files.stream().map(Path::toString).toList()));
  }
}
