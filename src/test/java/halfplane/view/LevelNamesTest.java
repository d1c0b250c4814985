package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelNamesTest {
  private static final double HEIGHT = 10;

  private static double[] tops(double... lines) {
    return LevelNames.tops(lines, HEIGHT, 20, 100);
  }

  @Test
  void aNameStandsAboveItsLine() {
    assertThat(tops(50, 80)).containsExactly(39, 69);
  }

  @Test
  void aNameWithoutRoomAboveStandsBelowItsLine() {
    assertThat(tops(22)).containsExactly(23);
  }

  @Test
  void namesOfNeighboursStandOneBelowTheOther() {
    assertThat(tops(50, 51)).containsExactly(39, 52);
  }

  @Test
  void namesNearTheBottomDoNotLeaveTheChart() {
    assertThat(tops(94, 95)).containsExactly(80, 90);
  }
}
