package halfplane.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.InvalidInputException;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTextTest {
  private static final String HEAD = "---\nhalfplane-lesson: 1\ntitle: A title\n---\n";

  private static Lesson read(String text) {
    return LessonText.read("own.md", text.lines().toList(), Set.of("curves", "bowl"));
  }

  @Test
  void everythingThatAStepMayHoldIsRead() {
    var lesson =
        read(
            HEAD
                + """
                # First
                Said first,
                on two lines.
                set: hidden=none lr=1
                panel: bowl
                compare: on
                ask: How many?
                - one
                - two (right)
                watch: Look here.
                check: train-accuracy <= best-line
                check: epoch > 3
                note: Only for you.

                # Second
                """);
    assertThat(lesson.title()).isEqualTo("A title");
    assertThat(lesson.steps()).hasSize(2);
    var step = lesson.steps().getFirst();
    assertThat(step.title()).isEqualTo("First");
    assertThat(step.text()).isEqualTo("Said first, on two lines.");
    assertThat(step.settings()).contains("hidden=none lr=1");
    assertThat(step.panel()).contains("bowl");
    assertThat(step.compare()).isTrue();
    assertThat(step.answers()).containsExactly("one", "two");
    assertThat(step.right()).isEqualTo(1);
    assertThat(step.claims()).hasSize(2);
    assertThat(step.note()).isEqualTo("Only for you.");
    assertThat(lesson.steps().getLast().right()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|own.md, line 1: a lesson begins with a line '---'",
        "---\\ntitle: x\\n---\\n# a|own.md, line 3: the front matter lacks",
        "---\\ncolour: red|own.md, line 2: here 'halfplane-lesson: 1'",
        "---\\ntitle: x\\ntitle: y\\n|own.md, line 3: a second line 'title: …'; one is allowed",
        "HEADno heading|own.md, line 5: a step begins with '# '",
        "HEAD|own.md, line 4: there is no step",
        "---\\nhalfplane-lesson: 1\\ntitle: x|own.md, line 3: the front matter ends with",
        "---|own.md, line 1: the front matter lacks",
        "HEAD# a\\nask: Why?\\n- 1\\n- 2\\n- 3\\n- 4\\n- 5|own.md, line 11: 'a' needs",
        "HEAD# a\\nset: lr=0.1 hidden=5 lr=0.2|own.md, line 6: 'lr=' stands a second time; once is allowed",
        "HEAD# a\\nset:lr=fast|own.md, line 6: lr: 'fast' is not a number",
        "HEAD# a\\nCompare: yes|own.md, line 6: 'compare: yes' is not allowed; on and off are",
        "HEAD# a\\nset: lr=fast|own.md, line 6: lr: 'fast' is not a number",
        "HEAD# a\\npanel: walls|own.md, line 6: there is no panel 'walls'",
        "HEAD# a\\ncheck: accuracy|own.md, line 6: 'accuracy' is no claim",
        "HEAD# a\\ncheck: speed > 3|own.md, line 6: 'speed' is no fact and no number",
        "HEAD# a\\npanel: bowl\\n\\npanel: curves|own.md, line 8: 'a' has a second line 'panel: …'",
        "HEAD# a\\nset: lr=1\\nSet: hidden=5|own.md, line 7: 'a' has a second line 'set: …'",
        "HEAD# a\\ncompare: on\\ncompare: off|'a' has a second line 'compare: …'; one is allowed",
        "HEAD# a\\nask: Why?\\n- 1\\n- 2\\nask: How?|own.md, line 9: 'a' has a second line 'ask: …'",
        "HEAD# a\\nask: Why?\\n- 1 (right)\\n- 2 (right)|own.md, line 8: 'a' has a second answer with '(right)'; one is",
        "HEAD# a\\nask: Why?\\n- 1\\n- 2 (right) or so|own.md, line 8: '(right)' is allowed once, at the answer's end",
        "HEAD# a\\nask: Why?\\n- 1 (right) (right)\\n- 2|own.md, line 7: '(right)' is allowed once",
        "HEAD# a\\nask: Why?\\n- 1\\n- (right)|own.md, line 8: '(right)' needs words of an answer before it",
        "HEAD# a\\nask: Why?\\n- 1\\n-\\n- 3|own.md, line 8: an answer begins with '- ' and its words",
        "HEAD# a\\nask: Why?\\n- 1\\n- 2\\n-|own.md, line 9: an answer begins with '- ' and its words",
        "HEAD# a\\nask: Why?\\n- one\\n-two\\n- three|own.md, line 8: an answer begins with '- ' and its words",
        "HEAD# a\\nask:\\n- 1\\n- 2|own.md, line 6: 'ask:' needs words of a question behind it",
        "HEAD# a\\nSaid.\\n#Second|own.md, line 7: a step begins with '# ' and its title",
        "HEAD# a\\n## Second|own.md, line 6: a step begins with '# ' and its title",
        "HEAD# a\\nnote: One\\n#|own.md, line 7: a step begins with '# ' and its title",
        "HEAD# a\\nwatch: One\\nwatch: Two|own.md, line 7: 'a' has a second line 'watch: …'",
        "HEAD# a\\nnote: One\\nnote: Two|own.md, line 7: 'a' has a second line 'note: …'",
        "HEAD# a\\npannel: curves|line 6: 'pannel:' is no name; set, panel, compare, ask, watch, check, note are",
        "HEAD# a\\naks: Why?|'aks:' is no name",
        "HEAD# a\\nste: hidden=5|'ste:' is no name",
        "HEAD# a\\nPannel: curves|'Pannel:' is no name",
        "HEAD# a\\nwathc: it|'wathc:' is no name",
        "HEAD# a\\nnote: One\\nnotes:two|own.md, line 7: 'notes:' is no name",
        "HEAD# a\\nask: Why?|needs 'ask: …' with two to four answers",
        "HEAD# a\\nask: Why?\\n- one|needs 'ask: …' with two to four answers",
        "HEAD# a\\n- one\\n- two|needs 'ask: …' with two to four answers"
      })
  void aWrongLessonGetsASentenceWithItsLine(String text, String sentence) {
    assertThatThrownBy(() -> read(text.replace("HEAD", HEAD).replace("\\n", "\n")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remember: lines are straight",
        "https://example.org/circles",
        "mailto:someone@example.org",
        "two words: still text",
        "parts: an input and an output",
        "see: the picture",
        "plane: where the dots lie",
        "node: a unit",
        "match: none",
        "st: still text",
        "nämlich: so",
        "x1: a column",
        "-1 is a number",
        "-z is the other side's logit",
        "Just text."
      })
  void whatBeginsLikeNoNameIsText(String line) {
    assertThat(read(HEAD + "# a\n" + line).steps().getFirst().text()).isEqualTo(line);
  }

  @Test
  void aNoteThatGoesOnInTheNextLineIsStillForThePresenterAlone() {
    var step =
        read(HEAD
                + """
                    # a
                    Said first.
                    watch: Look here,
                    and there.
                    check: epoch > 3
                    note:
                    Only for you,
                      to the end.

                    Said last.
                    """)
            .steps()
            .getFirst();
    assertThat(step.watch()).isEqualTo("Look here, and there.");
    assertThat(step.note()).isEqualTo("Only for you, to the end.");
    assertThat(step.text()).isEqualTo("Said first. Said last.");
  }

  @Test
  void fourAnswersAreAllowedAndTheFirstMayBeRight() {
    var step = read(HEAD + "# a\nask: Why?\n- 1 (right)\n- 2\n- 3\n- 4").steps().getFirst();
    assertThat(step.answers()).containsExactly("1", "2", "3", "4");
    assertThat(step.right()).isZero();
  }

  @Test
  void aLessonHasFiveThousandLinesAtMost() {
    var lines = new ArrayList<>((HEAD + "# a").lines().toList());
    while (lines.size() < 5000) {
      lines.add("text");
    }
    assertThat(LessonText.read("own.md", lines, Set.of()).steps()).hasSize(1);
    lines.add("text");
    assertThatThrownBy(() -> LessonText.read("own.md", lines, Set.of()))
        .hasMessage("own.md: more than 5000 lines are not read");
  }

  @Test
  void aByteOrderMarkIsNoTrouble() {
    assertThat(read("\uFEFF" + HEAD + "# One\nSaid.\n").steps()).hasSize(1);
  }
}
