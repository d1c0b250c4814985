package halfplane.files;

import java.util.Locale;

/** A line of a script: its numbers are in the digits that Python reads, whatever the locale. */
final class ScriptLine {
  private ScriptLine() {}

  /**
   * The line.
   *
   * @param pattern as {@link String#format} has it
   */
  static String of(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
