package halfplane.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonTest {
  private static final Lesson LESSON =
      LessonText.read(
          "own.md",
          """
          ---
          halfplane-lesson: 1
          title: Own
          ---
          # One
          Said.
          set: hidden=5 lr=1
          panel: bowl
          # Two
          Said.
          # Three
          Said.
          set: hidden=9
          panel: curves
          """
              .lines()
              .toList(),
          Set.of("bowl", "curves"));

  @Test
  void itsStepsStayAsTheyWereGiven() {
    var steps = new ArrayList<>(LESSON.steps());
    var lesson = new Lesson("Own", steps);
    steps.clear();
    assertThat(lesson.steps()).hasSize(3).isUnmodifiable();
  }

  @Test
  void whoComesFromElsewhereGetsAllThatTheStepsBeforeSet() {
    assertThat(LESSON.from(2).settings()).contains("hidden=5 lr=1 hidden=9");
    assertThat(LESSON.from(2).panel()).contains("curves");
    assertThat(LESSON.from(1).settings()).contains("hidden=5 lr=1");
    assertThat(LESSON.from(1).panel()).contains("bowl");
    assertThat(LESSON.from(1).title()).isEqualTo("Two");
  }
}
