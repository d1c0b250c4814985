package halfplane.app;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Settings of a program among the tests. */
final class OwnOptions {
  private static final int WRONG_USE = 2;

  private OwnOptions() {}

  /**
   * Reads them. What is wrong is said in a sentence, and ends the process; so does help, once it is
   * told.
   */
  static <T> T read(T settings, String... arguments) {
    var command = new CommandLine(settings);
    command.getCommandSpec().addOption(help());
    try {
      if (command.parseArgs(arguments).isUsageHelpRequested()) {
        command.usage(System.out);
        System.exit(0);
      }
      return settings;
    } catch (CommandLine.ParameterException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USE);
      throw e;
    }
  }

  /** Ends the process with a sentence if there would be nothing to do. */
  static void requirePositive(String option, Number value) {
    if (!(value.doubleValue() > 0)) {
      System.err.printf("%s: %s is not allowed; a number above 0 is%n", option, value);
      System.exit(WRONG_USE);
    }
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("shows this").build();
  }
}
