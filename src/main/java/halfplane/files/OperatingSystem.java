package halfplane.files;

import java.util.Locale;

/** The systems whose ways differ: in their keys, their folders, and who may replace a file. */
public enum OperatingSystem {
  LINUX,
  MAC,
  WINDOWS,
  OTHER;

  private static final OperatingSystem PRESENT = of(System.getProperty("os.name"));

  /** The one that the app runs on. */
  public static OperatingSystem present() {
    return PRESENT;
  }

  /** The one that Java calls so in its property {@code os.name}. */
  static OperatingSystem of(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("linux")) {
      return LINUX;
    } else if (lower.startsWith("mac")) {
      return MAC;
    } else {
      return lower.startsWith("windows") ? WINDOWS : OTHER;
    }
  }
}
