package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StraightLabelsTest {
  private static final Source CIRCLES = new Source.Made(Shape.CIRCLES, 200, 0.03);

  @Test
  void theDotsStayAndTheSideDecidesTheLabel() {
    var own = CIRCLES.load(7);
    var straight = CIRCLES.load(7, new StraightLabels(90, 0.25));
    for (int i = 0; i < 200; i++) {
      assertThat(straight.x1(i)).isEqualTo(own.x1(i));
      assertThat(straight.x2(i)).isEqualTo(own.x2(i));
      assertThat(straight.label(i)).isEqualTo(own.x2(i) > 0.25 ? 1 : 0);
    }
  }

  @Test
  void aFilesLineIsCountedFromTheMiddleOfItsPoints(@TempDir Path folder) throws IOException {
    var file = folder.resolve("far.csv");
    Files.writeString(file, "x1,x2,label\n100,0,0\n102,0,1\n104,0,0\n106,0,1\n");
    var straight = new Source.CsvFile(file).load(0, new StraightLabels(0, 0));
    assertThat(
            new int[] {straight.label(0), straight.label(1), straight.label(2), straight.label(3)})
        .containsExactly(0, 0, 1, 1);
  }

  @Test
  void aLineThatPassesAllPointsIsRefusedWithASentence() {
    assertThatThrownBy(() -> CIRCLES.load(7, new StraightLabels(0, 5)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("all 200 points lie on one side");
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new StraightLabels(361, 0)).hasMessageContaining("-360 to 360");
    assertThatThrownBy(() -> new StraightLabels(Double.NaN, 0)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new StraightLabels(0, Double.POSITIVE_INFINITY))
        .hasMessageContaining("offset");
  }
}
