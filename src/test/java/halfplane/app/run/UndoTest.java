package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.training.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
  private long now = 1_000_000_000;
  private final Undo undo = new Undo(() -> now);

  /** All of it is another's: a change to it is made at one blow. */
  private static final Undo.Setup NOTHING_LIKE_IT =
      new Undo.Setup(
          Experiment.NOTEBOOK
              .withModel(Experiment.NOTEBOOK.model().withHidden(List.of(7)))
              .withSchedule(new Experiment.Schedule(3, 7, 32)),
          null);

  private static Undo.Setup withSeed(long seed) {
    return new Undo.Setup(
        Experiment.NOTEBOOK.withModel(Experiment.NOTEBOOK.model().withSeed(seed)), null);
  }

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
    undo.remember(before, NOTHING_LIKE_IT);
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
  void whatBeganAnewIsGoneBackToAnewAndDoneAgainAnew() {
    change(withSeed(1));
    undo.rememberAnew(of(0.1, 100), of(1, 100));
    var before = undo.take(of(1, 100)).orElseThrow();
    assertThat(before).isEqualTo(new Undo.Setup(to(100).experiment(), null, true));
    assertThat(undo.takeUndone(to(100)))
        .contains(new Undo.Setup(of(1, 100).experiment(), null, true));
    undo.take(of(1, 100));
    assertThat(undo.take(to(100))).contains(withSeed(1));
  }

  @Test
  void whatIsGoneBackToAfterARefusalStandsWhereItStood() {
    change(withSeed(1));
    var kept = new Undo(() -> now);
    kept.takeOver(undo);
    var place = undo.place();
    change(withSeed(2));
    assertThat(undo.place()).isNotEqualTo(place);
    undo.takeOver(kept);
    assertThat(undo.place()).isEqualTo(place);
  }

  @Test
  void aSliderThatMovesOnWithoutARestIsUndoneAtOnceWhateverTheClockBeganAt() {
    for (long origin : List.of(-1_000_000_000_000L, -100L, 0L, 1_000_000_000_000L)) {
      now = origin;
      var changes = new Undo(() -> now);
      changes.remember(to(100), to(101));
      changes.remember(to(101), to(102));
      assertThat(changes.take(to(102))).contains(to(100));
      changes.remember(to(100), to(103));
      now += 1_000_000_000;
      changes.remember(to(103), to(104));
      assertThat(changes.take(to(104))).contains(to(103));
      assertThat(changes.take(to(103))).contains(to(100));
    }
  }

  @Test
  void anotherSliderOrAChangeAtOneBlowIsUndoneForItselfHoweverSoonItComes() {
    undo.remember(of(0.1, 100), of(0.1, 101));
    undo.remember(of(0.1, 101), of(0.2, 101));
    undo.remember(of(0.2, 101), NOTHING_LIKE_IT);
    undo.remember(NOTHING_LIKE_IT, of(0.3, 101));
    assertThat(undo.take(of(0.3, 101))).contains(NOTHING_LIKE_IT);
    assertThat(undo.take(NOTHING_LIKE_IT)).contains(of(0.2, 101));
    assertThat(undo.take(of(0.2, 101))).contains(of(0.1, 101));
    assertThat(undo.take(of(0.1, 101))).contains(of(0.1, 100));
  }

  @Test
  void aHeldKeysNewWeightsAreUndoneAtOnceButNotTappedOnes() {
    undo.remember(withSeed(42), withSeed(43));
    now += 660_000_000;
    undo.held(() -> undo.remember(withSeed(43), withSeed(44)));
    undo.held(() -> undo.remember(withSeed(44), withSeed(45)));
    undo.remember(withSeed(45), withSeed(46));
    assertThat(undo.take(withSeed(46))).contains(withSeed(45));
    assertThat(undo.take(withSeed(45))).contains(withSeed(42));
  }

  @Test
  void thePartsOfOneActAreUndoneTogetherAndNothingElse() {
    undo.remember(to(99), to(100));
    undo.together(
        () -> {
          undo.remember(to(100), of(0.5, 100));
          undo.remember(of(0.5, 100), NOTHING_LIKE_IT);
        });
    undo.remember(NOTHING_LIKE_IT, to(101));
    assertThat(undo.take(to(101))).contains(NOTHING_LIKE_IT);
    assertThat(undo.take(NOTHING_LIKE_IT)).contains(to(100));
    assertThat(undo.take(to(100))).contains(to(99));
  }

  @Test
  void changesAreCountedThoughTheFirstCanNoLongerBeUndone() {
    for (int i = 1; i <= 150; i++) {
      change(to(i));
    }
    int depth = undo.depth();
    change(to(151));
    assertThat(undo.depth()).isEqualTo(depth + 1);
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
