package halfplane.cli;

import halfplane.data.InvalidInputException;
import halfplane.training.DivergedException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code train}, {@code limits}, {@code render} and {@code script}. */
@Command(
    name = "./run.sh",
    versionProvider = Main.Version.class,
    description = "Why a linear network cannot separate two circles. Without a command: the app.",
    subcommands = {
      TrainCommand.class,
      LimitsCommand.class,
      RenderCommand.class,
      ScriptCommand.class
    },
    footer = {
      "Or a file for the app: an experiment, own data, a lesson.",
      "  --projector [FILE]  opens the app for a projector",
      "In the project's folder also: test, package, bench, fuzz, fuzz-readers, kill-saving, soak,",
      "  mutation, screenshots"
    })
public final class Main implements Runnable {
  static final int WRONG_USE = 2;
  static final int FAILED = 1;
  private static final int ASCII = 127;
  static final String NOT_PRINTED = "Cannot write to standard output";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "tells the version")
  private boolean version;

  /** Tells the build's version; there is none among loose classes. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Halfplane " + (version == null ? "(built here)" : version)};
    }
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(arguments));
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 2 wrong use, 1 failed; what is wrong is one sentence on standard error
   */
  public static int run(String... arguments) {
    var command =
        new CommandLine(new Main())
            .setExpandAtFiles(false)
            .registerConverter(Path.class, Main::named)
            .setParameterExceptionHandler((e, args) -> wrongUse(e))
            .setExecutionExceptionHandler((e, failed, result) -> failure(e))
            .setExecutionStrategy(Main::execute);
    return withoutErrors(() -> command.execute(arguments));
  }

  /** Handlers of a command are told its exceptions alone. */
  static int withoutErrors(IntSupplier command) {
    try {
      return command.getAsInt();
    } catch (Error e) {
      return failure(e);
    }
  }

  /** What could not be printed is no success. */
  private static int execute(CommandLine.ParseResult parsed) {
    int code = new CommandLine.RunLast().execute(parsed);
    return code == 0 && System.out.checkError() ? say(NOT_PRINTED, FAILED) : code;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? train, limits, render or script");
  }

  private static int wrongUse(ParameterException e) {
    return say(
        switch (e) {
          case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
          case CommandLine.MissingParameterException missing -> missing(missing);
          case CommandLine.OverwrittenOptionException again
              when again.getOverwritten() instanceof OptionSpec option ->
              "%s is given more than once; once is allowed".formatted(option.longestName());
          case ParameterException other
              when other.getArgSpec() instanceof OptionSpec option && other.getValue() != null ->
              notAllowed(option, other.getValue());
          default -> e.getMessage();
        },
        WRONG_USE);
  }

  /** Of a value that is not of its option's type; all others are texts, and checked later. */
  private static String notAllowed(OptionSpec option, String value) {
    boolean unknownLetters = value.chars().anyMatch(letter -> letter > ASCII);
    return "%s: '%s' is not allowed; %s"
        .formatted(
            option.longestName(),
            value,
            option.type() != Path.class
                ? "true or false is"
                : "a name that a file can have here is"
                    + (unknownLetters ? ", and one of any letters with LC_ALL=C.UTF-8" : ""));
  }

  /** An empty name is the present folder to Java. */
  private static Path named(String name) {
    if (name.isEmpty()) {
      throw new InvalidPathException(name, "empty");
    }
    return Path.of(name);
  }

  private static String missing(CommandLine.MissingParameterException e) {
    var argument = e.getMissing().getFirst();
    if (argument instanceof OptionSpec option) {
      return option.required() && !e.getMessage().contains("parameter")
          ? "%s is missing: %s".formatted(option.longestName(), option.description()[0])
          : "%s needs a value: %s".formatted(option.longestName(), option.description()[0]);
    }
    return e.getMessage();
  }

  private static String unmatched(CommandLine.UnmatchedArgumentException e) {
    var word = e.getUnmatched().getFirst();
    var command = e.getCommandLine();
    if (command.getParent() == null) {
      return "'%s' is no command and no file to open; './run.sh --help' lists the commands"
          .formatted(word);
    }
    return "'%s' is no option of %s; './run.sh %2$s --help' lists them"
        .formatted(word, command.getCommandName());
  }

  static int failure(Throwable e) {
    return switch (e) {
      case InvalidInputException wrong -> say(wrong.getMessage(), WRONG_USE);
      case IOException io -> say("Cannot write " + io.getMessage(), FAILED);
      case DivergedException diverged -> say(e.getMessage() + unwritten(diverged), FAILED);
      case OutOfMemoryError _ -> say("That is too large for the memory of this app", FAILED);
      case ExceptionInInitializerError begun when begun.getCause() != null ->
          failure(begun.getCause());
      case LinkageError link ->
          say(
              "A library is missing on this machine or does not fit it: " + link.getMessage(),
              FAILED);
      default -> say("Something is wrong in Halfplane itself: " + e, FAILED);
    };
  }

  /** Of a run that diverged and whose file cannot be written both are told. */
  private static String unwritten(Exception e) {
    return e.getSuppressed().length == 0
        ? ""
        : "; cannot write " + e.getSuppressed()[0].getMessage();
  }

  /** In one line; what a file has in it must not command the terminal. */
  private static int say(String sentence, int code) {
    var oneLine =
        sentence.replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cc}&&[^\t]]", "?").strip();
    System.err.println(oneLine.endsWith(".") ? oneLine : oneLine + ".");
    return code;
  }
}
