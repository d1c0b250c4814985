package halfplane.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is said of a text that is no JSON; what is wrong with it Jackson tells in words alone. */
final class JsonFault {
  private static final Pattern TWICE =
      Pattern.compile("Duplicate [^'\"]*['\"](.*)['\"]", Pattern.DOTALL);

  private static final Pattern MISPLACED =
      Pattern.compile(
          "(?:Unexpected character \\(|Unexpected close marker |(?:Unrecognized|Non-standard) token )"
              + "'([^\\s\\p{Cntrl}]+)'.*",
          Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private JsonFault() {}

  /**
   * A sentence without the file's name.
   *
   * @param reached where the parser stands, if the fault does not say where it is; always of what
   *     is too large
   * @param text the file's, in UTF-8
   */
  static InvalidInputException of(
      JsonProcessingException fault, JsonLocation reached, byte[] text) {
    var where = fault.getLocation() == null ? reached : fault.getLocation();
    int line = where.getLineNr();
    var message = fault.getOriginalMessage();
    if (fault instanceof StreamConstraintsException) {
      return tooLarge(message, reached.getLineNr());
    }
    if (fault instanceof JsonEOFException) {
      return new InvalidInputException(
          "is not JSON: it ends too soon, at line %d; expected %s", line, ExperimentFile.EXPECTED);
    }
    var twice = TWICE.matcher(message);
    if (twice.matches()) {
      return new InvalidInputException(
          "'%s' stands a second time at line %d", twice.group(1), line);
    }
    var misplaced = MISPLACED.matcher(message);
    return misplaced.matches()
        ? new InvalidInputException(
            "is not JSON at line %d: '%s' cannot stand there; expected %s",
            line, misplaced.group(1), ExperimentFile.EXPECTED)
        : new InvalidInputException(
            "is not JSON at line %d, character %d; expected %s",
            line, character(where, text), ExperimentFile.EXPECTED);
  }

  /** Jackson counts bytes. */
  private static int character(JsonLocation where, byte[] text) {
    int bytes = where.getColumnNr() - 1;
    int begin = (int) where.getByteOffset() - bytes;
    var before = new String(text, begin, bytes, StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length()) + 1;
  }

  private static InvalidInputException tooLarge(String message, int line) {
    var numbers = NUMBER.matcher(message).results().map(MatchResult::group).toList();
    var what =
        message.startsWith("Number")
            ? Phrase.of("a number of %s characters", numbers.get(0))
            : message.startsWith("Name")
                ? Phrase.of("a name of %s characters", numbers.get(0))
                : Phrase.of("lists or objects one in another, %s deep,", numbers.get(0));
    return new InvalidInputException(
        "has %s at line %d; at most %s are allowed", what, line, numbers.get(1));
  }
}
