package halfplane.app;

import picocli.CommandLine;

/** Settings of a program among the tests. */
final class OwnOptions {
  private static final int WRONG_USE = 2;

  private OwnOptions() {}

  /** Reads them; what is wrong is said in a sentence, and ends the process. */
  static <T> T read(T settings, String... arguments) {
    try {
      new CommandLine(settings).parseArgs(arguments);
      return settings;
    } catch (CommandLine.ParameterException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USE);
      throw e;
    }
  }
}
