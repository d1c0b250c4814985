package halfplane.app;

import halfplane.files.Remembered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;

/** What the window remembers of how it was used; a folder that can't be written to is no matter. */
final class Memory {
  private final Map<String, String> values;
  private final Path file;
  private final ExecutorService thread;

  private Memory(Map<String, String> values, Path file, ExecutorService thread) {
    this.values = values;
    this.file = file;
    this.thread = thread;
  }

  /** Remembers nothing from one start to the next. */
  static Memory none() {
    return new Memory(new TreeMap<>(), null, null);
  }

  /** Remembers in a file. */
  static Memory in(Path file) {
    return new Memory(new TreeMap<>(Remembered.read(file)), file, Threads.single("memory"));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  void put(String name, String value) {
    if (value.equals(values.put(name, value)) || file == null || thread.isShutdown()) {
      return;
    }
    var now = Map.copyOf(values);
    thread.execute(() -> write(now));
  }

  private void write(Map<String, String> now) {
    try {
      Remembered.write(file, now);
    } catch (IOException e) {
      thread.shutdown();
    }
  }

  /** Ends after what is still to be written. */
  void close() {
    if (thread != null) {
      thread.close();
    }
  }
}
