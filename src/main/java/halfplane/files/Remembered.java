package halfplane.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What the app remembers from one start to the next: a few names and values in one small file. */
public final class Remembered {
  private static final long MOST_BYTES = 64 << 10;

  /** How often, and how long between two times, a lock is asked for that another process has. */
  private static final int TRIES = 20;

  private static final long PAUSE_MILLIS = 20;

  /** Those of the format: what else ends a line in a text may stand in a value as it is. */
  private static final String LINE_ENDS = "[\r\n]+";

  private Remembered() {}

  /**
   * Where the system keeps such files for the present user, or in the folder that the property
   * {@code halfplane.memory} names.
   */
  public static Path usualFile() {
    var chosen = System.getProperty("halfplane.memory");
    return (chosen == null ? usualFolder() : Path.of(chosen)).resolve("remembered.properties");
  }

  private static Path usualFolder() {
    var home = Path.of(System.getProperty("user.home"));
    var system = OperatingSystem.present();
    var roaming = System.getenv("APPDATA");
    var config = System.getenv("XDG_CONFIG_HOME");
    Path folder;
    if (system == OperatingSystem.WINDOWS && roaming != null) {
      folder = Path.of(roaming);
    } else if (system == OperatingSystem.MAC) {
      folder = home.resolve("Library/Application Support");
    } else {
      folder = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
    }
    return folder.resolve("halfplane");
  }

  /**
   * The names and values of a file; none where it is missing or too long. A line that cannot be
   * read has none.
   */
  public static SortedMap<String, String> read(Path file) {
    try {
      return readAll(file);
    } catch (IOException e) {
      return new TreeMap<>();
    }
  }

  /**
   * @throws IOException if there is a file that cannot be read at present
   */
  private static SortedMap<String, String> readAll(Path file) throws IOException {
    var found = new TreeMap<String, String>();
    if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
      // A character for each byte: one line's may be broken.
      for (var line : Files.readString(file, StandardCharsets.ISO_8859_1).split(LINE_ENDS)) {
        readLine(line.getBytes(StandardCharsets.ISO_8859_1), found);
      }
    }
    return found;
  }

  /** Each name has a line of its own: one that somebody broke takes no other with it. */
  private static void readLine(byte[] line, Map<String, String> found) throws IOException {
    var properties = new Properties();
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      properties.load(new StringReader(text));
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return;
    }
    properties.stringPropertyNames().forEach(name -> found.put(name, properties.getProperty(name)));
  }

  /**
   * Changes one value and leaves the others as they are in the file, whoever has changed it since
   * it was read last: of two apps that do so at once one waits for the other, 0.4 s at most.
   *
   * @param change of the value, which is empty where there is none
   * @throws IOException if the folder cannot be made or written to, the file not be read, or it is
   *     longer than {@value #MOST_BYTES} bytes or would be: then it stays as it is
   */
  public static void change(Path file, String name, UnaryOperator<String> change)
      throws IOException {
    // The system's lock is between processes; two threads of one would refuse each other's.
    synchronized (Remembered.class) {
      try (var channel = LockFile.beside(file)) {
        lock(channel);
        requireShort(file);
        var values = readAll(file);
        values.put(name, change.apply(values.getOrDefault(name, "")));
        write(file, values);
      }
    }
  }

  /** Of a file that is not read all values would be lost for the one that changes. */
  private static void requireShort(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
      throw new FileSystemException(
          file.toString(), null, "is longer than %d bytes".formatted(MOST_BYTES));
    }
  }

  /**
   * Until the channel is closed. Some network shares have no locks, and a process may hang that has
   * one: to remember is worth more.
   */
  private static void lock(FileChannel channel) {
    try {
      for (int i = 0; i < TRIES && channel.tryLock() == null; i++) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Writes names and values; what was there before is replaced whole.
   *
   * @throws IOException if the folder cannot be written to, or they are too many to be read again
   */
  private static void write(Path file, Map<String, String> values) throws IOException {
    var properties = new Properties();
    properties.putAll(values);
    var text = new StringWriter();
    properties.store(text, null);
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new FileSystemException(
          file.toString(), null, "more than %d bytes are not remembered".formatted(MOST_BYTES));
    }
    WholeFile.write(file, out -> out.write(bytes));
  }
}
