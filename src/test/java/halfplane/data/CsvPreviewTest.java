package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPreviewTest {
  private static final String TABLE =
      "id;species;length;width\n1;cat;0,5;2\n2;dog;1,5;3\n3;cat;2,7;1\n4;dog;3,5;0\n";

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), content);
  }

  @Test
  void twoNumericColumnsAndALabelOfTwoValuesAreGuessed() throws IOException {
    var preview = CsvPreview.of(file(TABLE));
    assertThat(preview.isPlain()).isFalse();
    assertThat(preview.hasHeader()).isTrue();
    assertThat(preview.guess()).contains(new CsvColumns(';', true, 2, 3, 1));
    assertThat(preview.title(2, true)).isEqualTo("length");
    assertThat(preview.title(2, false)).isEqualTo("3");
  }

  @Test
  void theChosenColumnsAreRead() throws IOException {
    var columns = Optional.of(new CsvColumns(';', true, 3, 2, 1));
    var points = CsvDataset.read(file(TABLE), columns, Progress.NONE);
    assertThat(points.size()).isEqualTo(4);
    assertThat(points.x1(1)).isEqualTo(3);
    assertThat(points.x2(1)).isEqualTo(1.5);
    assertThat(points.label(0)).isZero();
    assertThat(points.label(1)).isOne();
  }

  @Test
  void threePlainColumnsNeedNoChoice() throws IOException {
    assertThat(CsvPreview.of(file("1,2,a\n3,4,b\n")).isPlain()).isTrue();
    assertThat(CsvPreview.of(file("x,y,label\n1,2,a\n3,4,b\n")).isPlain()).isTrue();
    assertThat(CsvPreview.of(file("a,1,2\nb,3,4\n")).isPlain()).isFalse();
    assertThat(CsvPreview.of(file("a,1,2\nb,3,4\n")).guess())
        .contains(new CsvColumns(',', false, 1, 2, 0));
  }

  @Test
  void twoColumnsLeaveNothingToChoose() throws IOException {
    assertThat(CsvPreview.of(file("1,2\n3,4\n")).guess()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,9,1,has 4 values", "1,2,0,'cat' is not a number", "0,3,2,is a third label"})
  void wrongColumnsGetASentence(int x1, int x2, int label, String sentence) throws IOException {
    var columns = Optional.of(new CsvColumns(';', true, x1, x2, label));
    assertThatThrownBy(() -> CsvDataset.read(file(TABLE), columns, Progress.NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("table.csv, line ")
        .hasMessageContaining(sentence);
  }

  @Test
  void readingSaysHowFarItIsAndCanBeEnded() throws IOException {
    var file = file("1,2,a\n3,4,b\n".repeat(20_000));
    var shares = new ArrayList<Double>();
    assertThat(CsvDataset.read(file, Optional.empty(), shares::add).size()).isEqualTo(40_000);
    assertThat(shares).isSorted().hasSizeGreaterThan(3).endsWith(1.0);
    Progress ended =
        share -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> CsvDataset.read(file, Optional.empty(), ended))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void cellsOfASpreadsheetArePoints() {
    var cells = "x\ty\tkind\n0,5\t1\tno\n2\t3\tyes\n4\t5\tno\n6\t7\tyes\n";
    assertThat(PastedPoints.isTable(cells)).isTrue();
    assertThat(PastedPoints.isTable("set=circles lr=0.1")).isFalse();
    var points = PastedPoints.read(cells);
    assertThat(points.x1(0)).isEqualTo(0.5);
    assertThat(points.label(3)).isOne();
    assertThatThrownBy(() -> PastedPoints.read("1\t2\ta\n3\tx\tb\n"))
        .hasMessage(
            "The pasted cells, line 2: 'x' is not a number; expected two numbers and a label,"
                + " separated by comma, semicolon or tab.");
  }
}
