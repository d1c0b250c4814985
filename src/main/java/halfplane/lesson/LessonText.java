package halfplane.lesson;

import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
      throw new InvalidInputException("%s: more than %d lines are not read", name, MOST_LINES);
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
        throw wrong(Phrase.of("a step begins with '# ' and its title"));
      }
    }
    if (steps.isEmpty()) {
      throw wrong(Phrase.of("there is no step; one begins with '# ' and its title"));
    }
    return new Lesson(title, steps);
  }

  private void frontMatter() {
    expect("---", Phrase.of("a lesson begins with a line '---'"));
    boolean version = false;
    while (at < lines.size() && !lines.get(at).strip().equals("---")) {
      var line = lines.get(at).strip();
      if (line.equals("halfplane-lesson: 1")) {
        version = true;
      } else if (line.startsWith("title: ")) {
        if (title != null) {
          throw wrong(Phrase.of("a second line 'title: …'; one is allowed"));
        }
        title = line.substring("title: ".length()).strip();
      } else {
        throw wrong(Phrase.of("here 'halfplane-lesson: 1' or 'title: …' is allowed"));
      }
      at++;
    }
    if (!version || title == null) {
      throw wrong(Phrase.of("the front matter lacks 'halfplane-lesson: 1' or its 'title: …'"));
    }
    expect("---", Phrase.of("the front matter ends with a line '---'"));
  }

  private void expect(String wanted, Phrase sentence) {
    if (at >= lines.size() || !lines.get(at).strip().equals(wanted)) {
      throw wrong(sentence);
    }
    at++;
  }

  private Step step(String heading) {
    var draft = new StepDraft(heading, panels);
    try {
      for (; at < lines.size() && !lines.get(at).strip().startsWith("# "); at++) {
        draft.add(lines.get(at).strip());
      }
    } catch (InvalidInputException e) {
      throw wrong(e.phrase());
    }
    try {
      return draft.step();
    } catch (InvalidInputException e) {
      at--;
      throw wrong(e.phrase());
    }
  }

  private InvalidInputException wrong(Phrase sentence) {
    int line = Math.min(at, Math.max(0, lines.size() - 1)) + 1;
    return new InvalidInputException("%s, line %d: %s", name, line, sentence);
  }
}
