package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.run.Undo;
import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import halfplane.limits.Line;
import halfplane.training.Experiment;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LineMovesTest {
  private static final Undo.Setup SETUP = new Undo.Setup(Experiment.NOTEBOOK, null);
  private static final LineMoves.Moment NOW = moment(0, null);
  private static final LineMoves.Moment LATER = moment(1, null);

  private long now = 1;
  private final LineMoves moves = new LineMoves(() -> now);

  private static LineMoves.Moment moment(int made, Dataset strokes) {
    return new LineMoves.Moment(SETUP, new Undo.Place(0, made), strokes);
  }

  private static Line at(double offset) {
    return new Line(0, 1, offset);
  }

  private void drag(long number, double... offsets) {
    for (double offset : offsets) {
      now += 1_000_000_000;
      moves.remember(at(offset), NOW, OptionalLong.of(number));
    }
  }

  @Test
  void allOfADragIsUndoneAtOnceAndTwoDragsOneAfterTheOther() {
    drag(1, 0, 1, 2);
    drag(2, 3, 4);
    assertThat(moves.take(at(5), NOW)).contains(at(3));
    assertThat(moves.take(at(3), NOW)).contains(at(0));
    assertThat(moves.take(at(0), NOW)).isEmpty();
  }

  @Test
  void keysThatFollowOneAnotherAtOnceAreUndoneTogether() {
    moves.remember(at(0), NOW, OptionalLong.empty());
    now += 100_000_000;
    moves.remember(at(1), NOW, OptionalLong.empty());
    now += 1_000_000_000;
    moves.remember(at(2), NOW, OptionalLong.empty());
    assertThat(moves.take(at(3), NOW)).contains(at(2));
    assertThat(moves.take(at(2), NOW)).contains(at(0));
  }

  @Test
  void aKeyAfterAnUndoneMoveIsUndoneByItselfWhateverTheClockBeganAt() {
    for (long origin : new long[] {-1_000_000_000_000L, -100L, 0L, 1_000_000_000_000L}) {
      now = origin;
      var turns = new LineMoves(() -> now);
      turns.remember(at(0), NOW, OptionalLong.empty());
      now += 1_000_000_000;
      turns.remember(at(1), NOW, OptionalLong.empty());
      assertThat(turns.take(at(2), NOW)).contains(at(1));
      turns.remember(at(1), NOW, OptionalLong.empty());
      assertThat(turns.take(at(3), NOW)).contains(at(1));
      assertThat(turns.take(at(1), NOW)).contains(at(0));
    }
  }

  @Test
  void aKeyAfterADragIsUndoneByItself() {
    drag(1, 0, 1);
    moves.remember(at(2), NOW, OptionalLong.empty());
    assertThat(moves.take(at(3), NOW)).contains(at(2));
    assertThat(moves.takeUndone(at(2), NOW)).contains(at(3));
  }

  @Test
  void anUndoneMoveIsForgottenWhenASettingIsChangedThoughThatIsUndoneToo() {
    drag(1, 0);
    assertThat(moves.take(at(1), NOW)).contains(at(0));
    assertThat(moves.takeUndone(at(0), LATER)).isEmpty();
  }

  @Test
  void aMoveIsUndoneAfterASettingThatWasChangedLater() {
    drag(1, 0);
    assertThat(moves.take(at(1), LATER)).contains(at(0));
    assertThat(moves.takeUndone(at(0), LATER)).contains(at(1));
  }

  private static Dataset dot(Dataset dots, double at, int label) {
    return Brushwork.stamp(dots, List.of(new Brushwork.Disc(at, at, 0)), label, 1);
  }

  @Test
  void aStrokeThatWasPaintedSinceIsUndoneFirstAndOneThatWasThereBeforeIsNot() {
    var before = moment(0, dot(Brushwork.BLANK, 1, 0));
    var after = moment(0, dot(before.strokes(), 2, 1));
    moves.remember(at(0), before, OptionalLong.empty());
    assertThat(moves.take(at(1), after)).isEmpty();
    assertThat(moves.take(at(1), before)).contains(at(0));
    assertThat(moves.takeUndone(at(0), after)).isEmpty();
    assertThat(moves.takeUndone(at(0), before)).contains(at(1));
  }
}
