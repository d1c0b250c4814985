package halfplane.files;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the app remembers from one start to the next: a few names and values in one small file. */
public final class Remembered {
  private static final long MOST_BYTES = 64 << 10;

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
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var roaming = System.getenv("APPDATA");
    var config = System.getenv("XDG_CONFIG_HOME");
    Path folder;
    if (system.startsWith("windows") && roaming != null) {
      folder = Path.of(roaming);
    } else if (system.startsWith("mac")) {
      folder = home.resolve("Library/Application Support");
    } else {
      folder = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
    }
    return folder.resolve("halfplane");
  }

  /** The names and values of a file; none where it is missing or is not such a file. */
  public static Map<String, String> read(Path file) {
    var found = new TreeMap<String, String>();
    var properties = new Properties();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return found;
    }
    properties.stringPropertyNames().forEach(name -> found.put(name, properties.getProperty(name)));
    return found;
  }

  /**
   * Writes names and values; what was there before is replaced whole.
   *
   * @throws IOException if the folder cannot be made or written to
   */
  public static void write(Path file, Map<String, String> values) throws IOException {
    var properties = new Properties();
    properties.putAll(values);
    var text = new StringWriter();
    properties.store(text, null);
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
