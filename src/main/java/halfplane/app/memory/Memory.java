package halfplane.app.memory;

import halfplane.app.background.Threads;
import halfplane.files.Remembered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

/**
 * What the window remembers of how it was used; a folder that can't be written to is no matter.
 * Another window that is open meanwhile remembers in the same file: of what is there, only what is
 * changed here is written anew.
 */
public final class Memory {
  /** After so many failures one after the other nothing more is written. */
  private static final int MOST_FAILURES = 3;

  private final Map<String, String> values;
  private final Path file;
  private final ExecutorService thread;

  /** How many writes have failed one after the other; read and written on the thread only. */
  private int failures;

  private Memory(Map<String, String> values, Path file, ExecutorService thread) {
    this.values = values;
    this.file = file;
    this.thread = thread;
  }

  /** Remembers nothing from one start to the next. */
  public static Memory none() {
    return new Memory(new TreeMap<>(), null, null);
  }

  /** Remembers in a file. */
  public static Memory in(Path file) {
    return new Memory(new TreeMap<>(Remembered.read(file)), file, Threads.single("memory"));
  }

  /**
   * What another window goes on with once this one is closed: what could not be written, too, is as
   * it was here.
   */
  public Memory goneOnWith() {
    var known = new TreeMap<>(Remembered.read(file));
    known.putAll(values);
    return new Memory(known, file, Threads.single("memory"));
  }

  /** What is remembered under a name; empty for nothing. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Remembers a value, and writes it in the background if it is another than before. */
  public void put(String name, String value) {
    if (!value.equals(values.get(name))) {
      change(name, before -> value);
    }
  }

  /**
   * Changes a value here, and in the file whatever another window has left there.
   *
   * @param change is given an empty string for what is not remembered yet; called on two threads
   */
  void change(String name, UnaryOperator<String> change) {
    values.put(name, change.apply(values.getOrDefault(name, "")));
    if (file != null && !thread.isShutdown()) {
      thread.execute(() -> write(name, change));
    }
  }

  private void write(String name, UnaryOperator<String> change) {
    try {
      Remembered.change(file, name, change);
      failures = 0;
    } catch (IOException e) {
      if (++failures == MOST_FAILURES) {
        thread.shutdown();
      }
    }
  }

  /** Ends after what is still to be written, if that comes to an end soon. */
  public void close() {
    if (thread != null) {
      Threads.finish(thread);
    }
  }
}
