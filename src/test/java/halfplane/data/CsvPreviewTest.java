package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

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
  void linesOfSpacesAreNoRows() throws IOException {
    var preview = CsvPreview.of(file(" \n" + TABLE.replace("2;dog", "  \n2;dog") + " "));
    assertThat(preview.rows()).hasSize(5);
    assertThat(preview.hasHeader()).isTrue();
    assertThat(preview.needsChoice()).isTrue();
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
  @CsvSource(
      delimiter = '|',
      value = {
        "'1,2,a\n3,4,b\n'|false",
        "'a,1,2\nb,3,4\na,5,6\n'|true",
        "'1,a,2\n3,b,4\n5,a,6\n'|true",
        "'x,y,z\n1,2,a\n3,4,b\n'|false",
        "'1,2\n3,4\n'|false",
        "'1,2,3,a\n4,5,6,b\n'|true",
        "'1,2,a\n3,x,b\n5,6,a\n'|false",
        "'1,2,0\n3,2,1\n5,x,0\n7,2,1\n'|false",
        "'1,2,a\n3,4,b\n5,6\n'|false",
        "'1,5,6\nno,7,8\n1,9,1\nno,4,4\n'|true",
        "'a,1,2\nb,3,4\nc,5,6\n'|false",
      })
  void someoneIsAskedWhereThereIsAChoiceAndNotWhereALineIsWrong(String content, boolean asked)
      throws IOException {
    assertThat(CsvPreview.of(file(content)).needsChoice()).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1,a,5,7\n2,b,4,9\n3,a,8,8\n'|2 3 1",
        "'1,a,5,6\n2,b,4,6\n4,a,8,6\n'|0 2 1",
        "'1,0,5,2.5\n2,1,4,3.5\n4,0,8,4.5\n'|0 2 1",
        "'0,5,2.5,1\n1,4,3.5,0\n0,8,4.5,1\n'|0 1 3",
        "'a,p,1,2\nb,q,3,4\nc,p,5,6\n'|2 3 1",
        "'a,u,1,2\nb,v,3,4\nc,w,5,6\n'|0 1 3",
        "'u,k,t\nv,l,r\nw,m,s\n'|0 1 2",
        "'1,2,3\n2,3,4\n3,4,5\n'|0 1 2",
        "'1,2,5,a\n2,4,5,b\n'|0 1 3",
        "'9,9,2,0\n8,7,2,1\n7,7,x,0\n'|0 1 3",
        "'9,8,a,\n8,6,b,odd\n7,7,a,\n'|0 1 2",
      })
  void theGuessIsTwoMeasuredColumnsAndALabelOfTwoValues(String content, String columns)
      throws IOException {
    var guess = CsvPreview.of(file(content)).guess().orElseThrow();
    assertThat("%d %d %d".formatted(guess.x1(), guess.x2(), guess.label())).isEqualTo(columns);
  }

  @Test
  void aHeaderIsALineWithoutNumbersBeforeALineWithSome() throws IOException {
    assertThat(CsvPreview.of(file("x,y,z\n1,2,a\n")).hasHeader()).isTrue();
    assertThat(CsvPreview.of(file("x,1,z\n1,2,a\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("x,y,z\np,q,r\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("x,y,z\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("x,y,z\n1,a,b\n")).hasHeader()).isTrue();
    assertThat(CsvPreview.of(file("id,x,2023,z\n1,2,3,a\n")).hasHeader()).isTrue();
    assertThat(CsvPreview.of(file("some,any,3,a\n1,2,4,b\nsome,any,5,a\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("n/a,?,2023,z\n1,2,3,a\n")).hasHeader()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id,x,y,2023,kind\n1,2,3,4,a\n'|1|2|4|true",
        "'id,x,y,2023,kind\n1,2,3,4,a\n'|1|3|4|false",
        "'id,5,6,2023,kind\n1,2,3,4,0\n'|1|2|4|true",
        "'id,5,6,2023,kind\n1,2,3,4,0\n2,2,3,4,kind\n'|1|2|4|false",
        "'p,1,2,q,a\nr,2,3,s,b\n'|1|2|4|false",
        "'nan,nan,a,q\n1,2,a,s\n'|0|1|2|false",
        "'x,y,a,q\n1,2,a,s\n'|0|1|2|true",
        "'x,y,kind,q\n1,2,a,s\n'|0|8|2|true",
      })
  void ofChosenColumnsOnlyTheirOwnCellsSayWhetherThereIsAHeader(
      String content, int x1, int x2, int label, boolean header) throws IOException {
    assertThat(CsvPreview.of(file(content)).hasHeader(x1, x2, label)).isEqualTo(header);
  }

  @Test
  void columnsMayBeCalledByNumbersAboveLabelsThatAreNumbers() throws IOException {
    assertThat(CsvPreview.of(file("0,1,z\n1,2,0\n3,4,1\n")).hasHeader()).isTrue();
    assertThat(CsvPreview.of(file("0,1,z\n1,2,0\n3,4,z\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("1,2,\n1,2,0\n3,4,1\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("0.5,1,z\n1,2,0\n3,4,1\n")).hasHeader()).isFalse();
    assertThat(CsvPreview.of(file("1,3,a,K12\n2,4,b,77\n1,4,a,78\n5,4,b,79\n")).hasHeader())
        .isFalse();
    assertThat(CsvPreview.of(file(",0,1,kind\n0,5,2,1\n1,7,5,0\n2,4,4,1\n")).guess())
        .contains(new CsvColumns(',', true, 1, 2, 3));
  }

  @Test
  void linesOfDifferentLengthsHaveAsManyColumnsAsTheWidest() throws IOException {
    var preview = CsvPreview.of(file("x,,z\n1,2,a,9\n3\n5,6,a\n"));
    assertThat(preview.columns()).isEqualTo(4);
    assertThat(preview.title(0, true)).isEqualTo("x");
    assertThat(preview.title(1, true)).isEqualTo("2");
    assertThat(preview.title(3, true)).isEqualTo("4");
    assertThat(preview.isNumeric(0, true)).isTrue();
    assertThat(preview.isNumeric(0, false)).isFalse();
    assertThat(preview.isNumeric(1, true)).isFalse();
    assertThat(preview.labels(2, true)).containsExactly(entry("a", 2));
    assertThat(preview.labels(2, false)).containsExactly(entry("z", 1), entry("a", 2));
  }

  @Test
  void classesAreInTheOrderOfTheirNumbersOrWords() throws IOException {
    var preview = CsvPreview.of(file("1,10,b\n2,9,a\n3,10,a\n"));
    assertThat(preview.classes(1, false)).containsExactly("9", "10");
    assertThat(preview.classes(2, false)).containsExactly("a", "b");
  }

  @Test
  void numbersTooLargeForFloat32AreNone() throws IOException {
    assertThat(CsvPreview.of(file("1e40,2,a\n3,4,b\n")).isNumeric(0, false)).isFalse();
  }

  @Test
  void onlyTheBeginningOfALongFileIsLookedAt() throws IOException {
    assertThat(CsvPreview.of(file("1,2,a\n".repeat(3000))).rows()).hasSize(1000);
  }

  @Test
  void aSeparatorCanBeGiven() throws IOException {
    assertThat(CsvPreview.of(file("1;2,3;a\n"), Optional.of(',')).rows().getFirst())
        .containsExactly("1;2", "3;a");
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
    assertThat(PastedPoints.isTable("1\t2\ta")).isFalse();
    assertThat(PastedPoints.isTable("1,2,a\n3,4")).isFalse();
    assertThat(PastedPoints.isTable("1,2,a\n3;4;b\n5")).isTrue();
    var points = PastedPoints.read(cells);
    assertThat(points.x1(0)).isEqualTo(0.5);
    assertThat(points.label(3)).isOne();
    assertThatThrownBy(() -> PastedPoints.read("1\t2\ta\n3\tx\tb\n"))
        .hasMessage(
            "The pasted cells, line 2: 'x' is not a number; expected two numbers and a label,"
                + " separated by comma, semicolon or tab.");
  }

  @Test
  void asManyPointsArePastedAsCanBeOwned() {
    var half = "1\t2\ta\n3\t4\tb\n".repeat(Source.MOST_OWN / 2);
    assertThat(PastedPoints.read("x\ty\tkind\n" + half).size()).isEqualTo(Source.MOST_OWN);
    assertThat(PastedPoints.read("\t\t\n".repeat(30) + half + "\n \n\n").size())
        .isEqualTo(Source.MOST_OWN);
    assertThatThrownBy(() -> PastedPoints.read("x\ty\tkind\n" + half + "5\t6\ta\n"))
        .hasMessageContaining("more than 20000 lines are not allowed");
  }
}
