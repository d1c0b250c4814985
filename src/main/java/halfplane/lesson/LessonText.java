package halfplane.lesson;

import halfplane.data.InvalidInputException;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Reads a lesson from Markdown with a small front matter:
 *
 * <pre>
 * ---
 * halfplane-lesson: 1
 * title: Why can't it separate the circles?
 * ---
 * # Guess first
 * Two linear layers, a thousand dots.
 * set: set=circles hidden=5 epochs=100
 * panel: curves
 * ask: How many will be right?
 * - about half (right)
 * - nearly all
 * watch: Press Train and watch the accuracy.
 * check: train-accuracy &lt;= best-line
 * note: Let them raise their hands first.
 * </pre>
 *
 * Each {@code #} begins a step; all its lines but the heading may be left out, and but for {@code
 * check:} and the answers each name stands once in it. {@code compare: on} puts a second network
 * beside the first. A line right below {@code watch:} or {@code note:}, with no blank one between,
 * goes on with it. All other lines are text, which the class reads; none may begin with almost a
 * name and a colon, as {@code pannel:}, see {@link Misspelt}.
 */
public final class LessonText {
  private static final int MOST_LINES = 5_000;
  private static final int MOST_ANSWERS = 4;
  private static final String RIGHT = "(right)";

  private static final List<String> NAMES =
      List.of("set", "panel", "compare", "ask", "watch", "check", "note");

  /** What a line right below goes on with, as in a paragraph of Markdown. */
  private static final Set<String> WRAPPED = Set.of("watch", "note");

  /** A line of a step that says what is to be done; all else is text. */
  private static final Pattern NAMED =
      Pattern.compile("(" + String.join("|", NAMES) + "):\\s*(.*)", Pattern.CASE_INSENSITIVE);

  /** Some editors begin a text with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Set<String> panels;
  private final List<String> lines;
  private final List<Step> steps = new ArrayList<>();
  private String title;
  private int at;

  private LessonText(String name, List<String> lines, Set<String> panels) {
    this.name = name;
    this.lines = new ArrayList<>(lines);
    if (!lines.isEmpty() && lines.getFirst().startsWith(BYTE_ORDER_MARK)) {
      this.lines.set(0, lines.getFirst().substring(BYTE_ORDER_MARK.length()));
    }
    this.panels = panels;
  }

  /**
   * @param name of the file, for what is said of it
   * @param lines of the file
   * @param panels that a step may open
   * @throws InvalidInputException if it is no lesson; the sentence names the line
   */
  public static Lesson read(String name, List<String> lines, Set<String> panels) {
    if (lines.size() > MOST_LINES) {
      throw new InvalidInputException(
          "%s: more than %d lines are not read".formatted(name, MOST_LINES));
    }
    return new LessonText(name, lines, panels).read();
  }

  private Lesson read() {
    frontMatter();
    while (at < lines.size()) {
      var line = lines.get(at).strip();
      if (line.startsWith("# ")) {
        at++;
        steps.add(step(line.substring(2).strip()));
      } else if (line.isEmpty()) {
        at++;
      } else {
        throw wrong("a step begins with '# ' and its title");
      }
    }
    if (steps.isEmpty()) {
      throw wrong("there is no step; one begins with '# ' and its title");
    }
    return new Lesson(title, List.copyOf(steps));
  }

  private void frontMatter() {
    expect("---", "a lesson begins with a line '---'");
    boolean version = false;
    while (at < lines.size() && !lines.get(at).strip().equals("---")) {
      var line = lines.get(at).strip();
      if (line.equals("halfplane-lesson: 1")) {
        version = true;
      } else if (line.startsWith("title: ")) {
        if (title != null) {
          throw wrong("a second line 'title: …'; one is allowed");
        }
        title = line.substring("title: ".length()).strip();
      } else {
        throw wrong("here 'halfplane-lesson: 1' or 'title: …' is allowed");
      }
      at++;
    }
    if (!version || title == null) {
      throw wrong("the front matter lacks 'halfplane-lesson: 1' or its 'title: …'");
    }
    expect("---", "the front matter ends with a line '---'");
  }

  private void expect(String wanted, String sentence) {
    if (at >= lines.size() || !lines.get(at).strip().equals(wanted)) {
      throw wrong(sentence);
    }
    at++;
  }

  private Step step(String heading) {
    var text = new StringJoiner(" ");
    var answers = new ArrayList<String>();
    var claims = new ArrayList<Claim>();
    var values = new HashMap<String, String>();
    var above = "";
    int right = -1;
    for (; at < lines.size() && !lines.get(at).strip().startsWith("# "); at++) {
      var line = lines.get(at).strip();
      var named = NAMED.matcher(line);
      if (named.matches()) {
        above = named.group(1).toLowerCase(Locale.ROOT);
        if (above.equals("check")) {
          claims.add(claim(named.group(2)));
        } else if (values.putIfAbsent(above, value(above, named.group(2))) != null) {
          throw wrong("'%s' has a second line '%s: …'; one is allowed".formatted(heading, above));
        }
      } else if (line.startsWith("- ")) {
        var answer = line.substring(2).strip();
        if (answer.endsWith(RIGHT)) {
          if (right >= 0) {
            throw wrong(
                "'%s' has a second answer with '%s'; one is allowed".formatted(heading, RIGHT));
          }
          right = answers.size();
          answer = answer.substring(0, answer.length() - RIGHT.length()).strip();
        }
        if (answer.contains(RIGHT)) {
          throw wrong("'%s' is allowed once, at the answer's end".formatted(RIGHT));
        }
        answers.add(answer);
        above = "";
      } else if (line.isEmpty()) {
        above = "";
      } else {
        requireText(line);
        if (WRAPPED.contains(above)) {
          values.merge(above, line, (begun, rest) -> (begun + " " + rest).strip());
        } else {
          text.add(line);
        }
      }
    }
    var ask = Optional.ofNullable(values.get("ask"));
    if (ask.isPresent() != !answers.isEmpty()
        || answers.size() == 1
        || answers.size() > MOST_ANSWERS) {
      at--;
      throw wrong("'%s' needs 'ask: …' with two to four answers, or neither".formatted(heading));
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

  /** Refuses what looks like a misspelt name: else the class would read it. */
  private void requireText(String line) {
    if (Misspelt.begins(line, NAMES)) {
      throw wrong(
          "'%s:' is no name; %s are, and a line of text begins otherwise"
              .formatted(line.substring(0, line.indexOf(':')), String.join(", ", NAMES)));
    }
  }

  private String value(String named, String value) {
    return switch (named) {
      case "set" -> settings(value);
      case "panel" -> panel(value);
      case "compare" -> onOrOff(value);
      default -> value;
    };
  }

  private String settings(String code) {
    try {
      ExperimentCode.applyLine(Experiment.NOTEBOOK, code);
      return code.strip();
    } catch (InvalidInputException e) {
      throw wrong(e.getMessage());
    }
  }

  private String onOrOff(String value) {
    if (!value.equals("on") && !value.equals("off")) {
      throw wrong("'compare: %s' is not allowed; on and off are".formatted(value));
    }
    return value;
  }

  private String panel(String key) {
    if (!panels.contains(key)) {
      throw wrong("there is no panel '%s'; %s are".formatted(key, String.join(", ", panels)));
    }
    return key;
  }

  private Claim claim(String text) {
    try {
      return Claim.parse(text);
    } catch (InvalidInputException e) {
      throw wrong(e.getMessage());
    }
  }

  private InvalidInputException wrong(String sentence) {
    int line = Math.min(at, Math.max(0, lines.size() - 1)) + 1;
    return new InvalidInputException("%s, line %d: %s".formatted(name, line, sentence));
  }
}
