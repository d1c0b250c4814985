package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendMarkTest {
  private static final int SIDE = 41;

  /** The row in the middle of a mark: whether there is ink. */
  private static boolean[] middle(LegendMark.Kind kind, double radius) {
    var argb = new int[SIDE * SIDE];
    Arrays.fill(argb, Palette.LIGHT.paper());
    new Dots(Palette.LIGHT, radius, false).paintSample(kind, SIDE, argb);
    var inked = new boolean[SIDE];
    for (int x = 0; x < SIDE; x++) {
      inked[x] = argb[SIDE / 2 * SIDE + x] != Palette.LIGHT.paper();
    }
    return inked;
  }

  private static long strokes(boolean[] inked) {
    return IntStream.range(1, SIDE).filter(x -> inked[x] && !inked[x - 1]).count();
  }

  @ParameterizedTest
  @ValueSource(doubles = {3.2, 7})
  void linesThatAreDashedInThePlotAreDashedInItsLegend(double radius) {
    assertThat(strokes(middle(LegendMark.Kind.BEST, radius))).isEqualTo(2);
    assertThat(strokes(middle(LegendMark.Kind.FOLD, radius))).isEqualTo(2);
    assertThat(strokes(middle(LegendMark.Kind.BOUNDARY, radius))).isEqualTo(1);
    assertThat(strokes(middle(LegendMark.Kind.MINE, radius))).isEqualTo(1);
  }

  @Test
  void otherStartsDoNotLookLikeEarlierLines() {
    var starts = new int[SIDE * SIDE];
    var trail = new int[SIDE * SIDE];
    var dots = new Dots(Palette.LIGHT, 7, false);
    dots.paintSample(LegendMark.Kind.STARTS, SIDE, starts);
    dots.paintSample(LegendMark.Kind.TRAIL, SIDE, trail);
    assertThat(starts).isNotEqualTo(trail);
  }
}
