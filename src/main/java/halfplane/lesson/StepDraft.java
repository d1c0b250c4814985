package halfplane.lesson;

import halfplane.data.InvalidInputException;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A step of a lesson while its lines are read, one after the other; see {@link LessonText}. */
final class StepDraft {
  private static final int MOST_ANSWERS = 4;
  private static final String RIGHT = "(right)";

  private static final List<String> NAMES =
      List.of("set", "panel", "compare", "ask", "watch", "check", "note");

  /** What a line right below goes on with, as in a paragraph of Markdown. */
  private static final Set<String> WRAPPED = Set.of("watch", "note");

  /** A line of a step that says what is to be done; all else is text. */
  private static final Pattern NAMED =
      Pattern.compile("(" + String.join("|", NAMES) + "):\\s*(.*)", Pattern.CASE_INSENSITIVE);

  /** A dash without words, or right before one; before a number or one letter it is a minus. */
  private static final Pattern ALMOST_ANSWER = Pattern.compile("-(?:\\p{L}{2}.*)?");

  private final String heading;
  private final Set<String> panels;
  private final StringJoiner text = new StringJoiner(" ");
  private final List<String> answers = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private int right = -1;

  /** The name that the line above begins with; empty below text, answers and blank lines. */
  private String above = "";

  /**
   * @param panels that the step may open
   */
  StepDraft(String heading, Set<String> panels) {
    this.heading = heading;
    this.panels = panels;
  }

  /**
   * Takes the next line, without blanks at its ends.
   *
   * @throws InvalidInputException if none such is allowed here
   */
  void add(String line) {
    var named = NAMED.matcher(line);
    if (named.matches()) {
      above = named.group(1).toLowerCase(Locale.ROOT);
      addNamed(above, named.group(2));
    } else if (line.startsWith("- ")) {
      above = "";
      addAnswer(line.substring(2).strip());
    } else if (line.isEmpty()) {
      above = "";
    } else {
      addText(line);
    }
  }

  private void addNamed(String name, String value) {
    if (name.equals("check")) {
      claims.add(Claim.parse(value));
    } else if (values.putIfAbsent(name, checked(name, value)) != null) {
      throw new InvalidInputException(
          "'%s' has a second line '%s: …'; one is allowed", heading, name);
    }
  }

  private void addAnswer(String line) {
    var answer = line;
    if (answer.endsWith(RIGHT)) {
      if (right >= 0) {
        throw new InvalidInputException(
            "'%s' has a second answer with '%s'; one is allowed", heading, RIGHT);
      }
      right = answers.size();
      answer = answer.substring(0, answer.length() - RIGHT.length()).strip();
    }
    if (answer.contains(RIGHT)) {
      throw new InvalidInputException("'%s' is allowed once, at the answer's end", RIGHT);
    }
    if (answer.isEmpty()) {
      throw new InvalidInputException("'%s' needs words of an answer before it", RIGHT);
    }
    answers.add(answer);
  }

  private void addText(String line) {
    requireText(line);
    if (WRAPPED.contains(above)) {
      values.merge(above, line, (begun, rest) -> (begun + " " + rest).strip());
    } else {
      text.add(line);
    }
  }

  /** Refuses what looks like a misspelt name, answer or heading: else the class would read it. */
  private static void requireText(String line) {
    if (line.startsWith("#")) {
      throw new InvalidInputException("a step begins with '# ' and its title");
    }
    if (ALMOST_ANSWER.matcher(line).matches()) {
      throw new InvalidInputException("an answer begins with '- ' and its words");
    }
    if (Misspelt.begins(line, NAMES)) {
      throw new InvalidInputException(
          "'%s:' is no name; %s are, and a line of text begins otherwise",
          line.substring(0, line.indexOf(':')), String.join(", ", NAMES));
    }
  }

  private String checked(String name, String value) {
    return switch (name) {
      case "set" -> settings(value);
      case "panel" -> panel(value);
      case "compare" -> onOrOff(value);
      case "ask" -> question(value);
      default -> value;
    };
  }

  private static String settings(String code) {
    ExperimentCode.applyLine(Experiment.NOTEBOOK, code);
    return code.strip();
  }

  private static String onOrOff(String value) {
    if (!value.equals("on") && !value.equals("off")) {
      throw new InvalidInputException("'compare: %s' is not allowed; on and off are", value);
    }
    return value;
  }

  private static String question(String words) {
    if (words.isEmpty()) {
      throw new InvalidInputException("'ask:' needs words of a question behind it");
    }
    return words;
  }

  private String panel(String key) {
    if (!panels.contains(key)) {
      throw new InvalidInputException(
          "there is no panel '%s'; %s are", key, String.join(", ", panels));
    }
    return key;
  }

  /**
   * The step of all its lines.
   *
   * @throws InvalidInputException if it has a question without answers or answers without one
   */
  Step step() {
    var ask = Optional.ofNullable(values.get("ask"));
    if (ask.isPresent() != !answers.isEmpty()
        || answers.size() == 1
        || answers.size() > MOST_ANSWERS) {
      throw new InvalidInputException(
          "'%s' needs 'ask: …' with two to four answers, or neither", heading);
    }
    return new Step(
        heading,
        text.toString(),
        Optional.ofNullable(values.get("set")),
        Optional.ofNullable(values.get("panel")),
        "on".equals(values.get("compare")),
        ask,
        List.copyOf(answers),
        right,
        values.getOrDefault("watch", ""),
        List.copyOf(claims),
        values.getOrDefault("note", ""));
  }
}
