package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.limits.Line;
import halfplane.training.Experiment;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LineMovesTest {
  private static final Undo.Setup SETUP = new Undo.Setup(Experiment.NOTEBOOK, null);
  private static final Undo.Place PLACE = new Undo.Place(0, 0);

  private long now = 1;
  private final LineMoves moves = new LineMoves(() -> now);

  private static Line at(double offset) {
    return new Line(0, 1, offset);
  }

  private void drag(long number, double... offsets) {
    for (double offset : offsets) {
      now += 1_000_000_000;
      moves.remember(at(offset), SETUP, PLACE, OptionalLong.of(number));
    }
  }

  @Test
  void allOfADragIsUndoneAtOnceAndTwoDragsOneAfterTheOther() {
    drag(1, 0, 1, 2);
    drag(2, 3, 4);
    assertThat(moves.take(at(5), SETUP, PLACE)).contains(at(3));
    assertThat(moves.take(at(3), SETUP, PLACE)).contains(at(0));
    assertThat(moves.take(at(0), SETUP, PLACE)).isEmpty();
  }

  @Test
  void keysThatFollowOneAnotherAtOnceAreUndoneTogether() {
    moves.remember(at(0), SETUP, PLACE, OptionalLong.empty());
    now += 100_000_000;
    moves.remember(at(1), SETUP, PLACE, OptionalLong.empty());
    now += 1_000_000_000;
    moves.remember(at(2), SETUP, PLACE, OptionalLong.empty());
    assertThat(moves.take(at(3), SETUP, PLACE)).contains(at(2));
    assertThat(moves.take(at(2), SETUP, PLACE)).contains(at(0));
  }

  @Test
  void aKeyAfterAnUndoneMoveIsUndoneByItselfWhateverTheClockBeganAt() {
    for (long origin : new long[] {-1_000_000_000_000L, -100L, 0L, 1_000_000_000_000L}) {
      now = origin;
      var turns = new LineMoves(() -> now);
      turns.remember(at(0), SETUP, PLACE, OptionalLong.empty());
      now += 1_000_000_000;
      turns.remember(at(1), SETUP, PLACE, OptionalLong.empty());
      assertThat(turns.take(at(2), SETUP, PLACE)).contains(at(1));
      turns.remember(at(1), SETUP, PLACE, OptionalLong.empty());
      assertThat(turns.take(at(3), SETUP, PLACE)).contains(at(1));
      assertThat(turns.take(at(1), SETUP, PLACE)).contains(at(0));
    }
  }

  @Test
  void aKeyAfterADragIsUndoneByItself() {
    drag(1, 0, 1);
    moves.remember(at(2), SETUP, PLACE, OptionalLong.empty());
    assertThat(moves.take(at(3), SETUP, PLACE)).contains(at(2));
    assertThat(moves.takeUndone(at(2), SETUP, PLACE)).contains(at(3));
  }

  @Test
  void anUndoneMoveIsForgottenWhenASettingIsChangedThoughThatIsUndoneToo() {
    drag(1, 0);
    assertThat(moves.take(at(1), SETUP, PLACE)).contains(at(0));
    assertThat(moves.takeUndone(at(0), SETUP, new Undo.Place(0, 1))).isEmpty();
  }

  @Test
  void aMoveIsUndoneAfterASettingThatWasChangedLater() {
    drag(1, 0);
    assertThat(moves.take(at(1), SETUP, new Undo.Place(0, 1))).contains(at(0));
    assertThat(moves.takeUndone(at(0), SETUP, new Undo.Place(0, 1))).contains(at(1));
  }
}
