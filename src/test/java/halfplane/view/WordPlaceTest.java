package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPlaceTest {
  private static final Box WORD = new Box(0, 0, 80, 36);
  private static final double FONT = 24;

  @ParameterizedTest
  @CsvSource({"55,55,110", "85,20,110", "250,60,260", "5,5,200", "130,130,260"})
  void aWordCoversNeitherCrossNorDot(double x, double y, double side) {
    var cross = new Box(x + 8, y - 6, 28, 28);
    var dot = new Box(x - 4, y + 3, 18, 18);
    var box = WordPlace.of(x, y, WORD, side, FONT, List.of(cross, dot));
    assertThat(box.touches(cross) || box.touches(dot)).isFalse();
    assertThat(box.width()).isEqualTo(WORD.width());
    assertThat(box.top()).isBetween(-20.0, side);
  }

  @ParameterizedTest
  @CsvSource({"100,100", "30,40"})
  void itStandsToTheRightWhereThatIsFree(double x, double y) {
    var box = WordPlace.of(x, y, WORD, 260, FONT, List.of());
    assertThat(box.left()).isGreaterThan(x).isLessThan(x + FONT);
    assertThat(box.y()).isEqualTo(y);
  }
}
