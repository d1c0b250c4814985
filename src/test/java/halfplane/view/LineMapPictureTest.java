package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.limits.LineMap;
import halfplane.limits.LossMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineMapPictureTest {
  private static final int COLUMNS = 24;
  private static final int ROWS = 9;

  private final Dataset points = Shape.CIRCLES.make(60, 0.03, 42);
  private final LineMap map = LineMap.of(points, COLUMNS, ROWS);

  private static int light(int argb) {
    return (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
  }

  @Test
  void theMoreALineGetsRightTheLighterItIs() {
    int best = IntStream.range(0, COLUMNS * ROWS).map(this::correct).max().orElseThrow() + 1;
    var picture = LineMapPicture.of(map, best);
    assertThat(picture.most()).isEqualTo(best);
    assertThat(picture.losses()).isNull();
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      for (int j = 0; j < i; j++) {
        if (correct(i) > correct(j)) {
          assertThat(light(picture.argb()[i])).isGreaterThan(light(picture.argb()[j]));
        }
      }
    }
  }

  private int correct(int i) {
    return map.correct(i % COLUMNS, i / COLUMNS);
  }

  @Test
  void theLessALineLosesTheLighterItIs() {
    var losses = LossMap.of(points, 12, 5);
    var picture = LineMapPicture.of(map, losses);
    assertThat(picture.map()).isSameAs(map);
    assertThat(picture.columns()).isEqualTo(12);
    assertThat(picture.rows()).isEqualTo(5);
    for (int i = 0; i < 12 * 5; i++) {
      double loss = losses.loss(i % 12, i / 12);
      assertThat(loss).isBetween(picture.least(), picture.most());
      if (loss == picture.least()) {
        assertThat(picture.argb()[i]).isEqualTo(ColourScale.of(1));
      }
      if (loss == picture.most()) {
        assertThat(picture.argb()[i]).isEqualTo(ColourScale.of(0));
      }
    }
  }
}
