package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.training.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
  private long now = 1_000_000_000;
  private final Undo undo = new Undo(() -> now);

  private static Undo.Setup to(int epochs) {
    return of(0.1, epochs);
  }

  private static Undo.Setup of(double rate, int epochs) {
    var schedule = new Experiment.Schedule(rate, epochs, Experiment.Schedule.ALL);
    return new Undo.Setup(Experiment.NOTEBOOK.withSchedule(schedule), null);
  }

  private void goFurther(int from, int to) {
    now += 1_000_000_000;
    undo.rememberFurther(to(from), to(to));
  }

  private void change(Undo.Setup before) {
    now += 1_000_000_000;
    undo.remember(before);
  }

  @Test
  void stepsPastTheLastEpochThatFollowOneAnotherAreUndoneTogether() {
    goFurther(100, 101);
    goFurther(101, 102);
    goFurther(102, 103);
    assertThat(undo.take(to(103))).contains(to(100));
    assertThat(undo.takeUndone(to(100))).contains(to(103));
    goFurther(103, 104);
    assertThat(undo.take(to(104))).contains(to(103));
  }

  @Test
  void whatFollowsAtOnceIsUndoneWithItButNotBehindTheEndOfADragWhateverTheClockBeganAt() {
    for (long origin : List.of(-1_000_000_000_000L, -100L, 0L, 1_000_000_000_000L)) {
      now = origin;
      var changes = new Undo(() -> now);
      changes.remember(to(100));
      changes.endDrag();
      changes.remember(to(101));
      changes.remember(to(102));
      assertThat(changes.take(to(103))).contains(to(101));
      changes.remember(to(101));
      assertThat(changes.take(to(104))).contains(to(101));
      assertThat(changes.take(to(101))).contains(to(100));
    }
  }

  @Test
  void aSettingBetweenThemIsUndoneInItsTurn() {
    goFurther(100, 101);
    change(to(101));
    change(of(0.5, 101));
    goFurther(101, 102);
    assertThat(undo.take(to(102))).contains(to(101));
    assertThat(undo.take(to(101))).contains(of(0.5, 101));
    assertThat(undo.take(of(0.5, 101))).contains(to(101));
    assertThat(undo.take(to(101))).contains(to(100));
  }

  @Test
  void soIsWhatIsUndoneElsewhere() {
    goFurther(100, 101);
    undo.forgetUndone();
    goFurther(101, 102);
    assertThat(undo.depth()).isEqualTo(2);
  }

  @Test
  void theyAreNoStepsOnFromASettingBeforeThem() {
    change(of(0.5, 100));
    goFurther(100, 101);
    goFurther(101, 102);
    assertThat(undo.take(to(102))).contains(to(100));
    assertThat(undo.take(to(100))).contains(of(0.5, 100));
  }
}
