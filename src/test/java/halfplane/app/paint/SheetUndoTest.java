package halfplane.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.run.Undo;
import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetUndoTest {
  /** Hours pass between two changes, so that each is undone for itself. */
  private long now;

  private final Undo changes = new Undo(() -> now += 10_000_000_000_000L);
  private final SheetUndo undo = new SheetUndo(changes);

  private static Dataset dots(int count) {
    return Shape.GAUSS.make(count, 0, 1);
  }

  private static Undo.Setup on(Dataset dots) {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.Own(dots));
    return new Undo.Setup(Experiment.NOTEBOOK.withData(data), null);
  }

  private static Optional<Strokes.Act> strokeOn(int count) {
    return Optional.of(new Strokes.Act(Strokes.Kind.STROKE, dots(count)));
  }

  private static Strokes.Kind kind(Optional<Strokes.Act> act) {
    return act.orElseThrow().kind();
  }

  private void changeASetting() {
    changes.remember(on(dots(20)), on(dots(20)));
  }

  @Test
  void strokesAreTakenBackOneByOneAndSettingsInTheirTurn() {
    undo.begin();
    undo.add(dots(10));
    undo.add(dots(11));
    changeASetting();
    undo.countSettings();
    undo.add(dots(12));
    assertThat(undo.undo(dots(13))).isEqualTo(strokeOn(12));
    assertThat(kind(undo.undo(dots(12)))).isEqualTo(Strokes.Kind.SETTING);
    assertThat(undo.undo(dots(12))).isEqualTo(strokeOn(11));
    assertThat(undo.undo(dots(11))).isEqualTo(strokeOn(10));
    assertThat(undo.undoableProperty().get()).isFalse();
    assertThat(undo.redo(dots(10))).isEqualTo(strokeOn(11));
  }

  @Test
  void settingsFromBeforeTheSheetAreNotAmongItsStrokes() {
    changeASetting();
    undo.begin();
    undo.countSettings();
    assertThat(undo.undoableProperty().get()).isFalse();
  }

  @Test
  void afterwardsAllStrokesOnPaintedDotsAreOneChange() {
    undo.begin();
    undo.painted(Optional.of(new Source.Own(dots(10))));
    undo.painted(Optional.of(new Source.Own(dots(11))));
    undo.settle(on(dots(12)));
    assertThat(changes.depth()).isOne();
    undo.settle(on(dots(12)));
    assertThat(changes.depth()).as("once").isOne();
  }

  @Test
  void strokesThatWereAllTakenBackAreNoChange() {
    undo.begin();
    undo.painted(Optional.of(new Source.Own(dots(10))));
    undo.painted(Optional.of(new Source.Own(dots(11))));
    undo.settle(on(dots(10)));
    assertThat(changes.depth()).isZero();
  }

  @Test
  void strokesAfterTheWayFromOtherPointsGoWithIt() {
    undo.begin();
    changeASetting();
    undo.painted(Optional.empty());
    undo.painted(Optional.of(new Source.Own(dots(11))));
    undo.countSettings();
    assertThat(undo.undoableProperty().get()).as("that way is no setting of its own").isFalse();
    undo.settle(on(dots(12)));
    assertThat(changes.depth()).isOne();
  }

  @Test
  void theFirstStrokeOnOtherPointsTakesTheWayFromThemBack() {
    undo.begin();
    undo.add(dots(10));
    changeASetting();
    undo.painted(Optional.empty());
    assertThat(undo.canGoBack()).isTrue();
    assertThat(kind(undo.undo(dots(11)))).isEqualTo(Strokes.Kind.FIRST_STROKE);
    assertThat(undo.redo(dots(10))).contains(new Strokes.Act(Strokes.Kind.FIRST_STROKE, dots(11)));
    changeASetting();
    assertThat(undo.canGoBack()).as("before that setting").isFalse();
  }

  @Test
  void strokesBeforeASettingThatWasTakenBackAreNotUndoneTogether() {
    undo.begin();
    undo.painted(Optional.of(new Source.Own(dots(10))));
    undo.moved();
    undo.settle(on(dots(12)));
    assertThat(changes.depth()).isZero();
  }

  @Test
  void afterARefusalItCanUndoWhatItCouldBefore() {
    undo.begin();
    undo.add(dots(10));
    var before = undo.copy();
    undo.add(dots(11));
    changeASetting();
    undo.countSettings();
    undo.goBackTo(before);
    undo.countSettings();
    assertThat(kind(undo.undo(dots(12)))).as("of since then").isEqualTo(Strokes.Kind.SETTING);
    assertThat(undo.undo(dots(12))).isEqualTo(strokeOn(10));
    assertThat(undo.undoableProperty().get()).isFalse();
  }

  @Test
  void inAnotherWindowSettingsOfTheFirstAreNotCountedAgain() {
    undo.begin();
    undo.add(dots(10));
    changeASetting();
    var other = new SheetUndo(changes);
    other.takeOver(undo);
    other.countSettings();
    assertThat(other.undo(dots(11))).isEqualTo(strokeOn(10));
  }
}
