package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDatasetTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("points.csv"), content);
  }

  private static Dataset read(Path file) {
    return CsvDataset.read(file, Optional.empty(), Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void commaSemicolonAndTabSeparate(String separator) throws IOException {
    var text = "1,2,a\n3,4,b\n\n5,6,a\n7,8.5,b\n".replace(",", separator);
    var points = read(file(text));
    assertThat(points.size()).isEqualTo(4);
    assertThat(points.x1(2)).isEqualTo(5);
    assertThat(points.x2(3)).isEqualTo(8.5);
    assertThat(points.label(0)).isZero();
    assertThat(points.label(3)).isOne();
  }

  @Test
  void aHeaderAByteOrderMarkAndWindowsLinesAreNoTrouble() throws IOException {
    var points = read(file("\uFEFFx1,x2,label\r\n1,2,1\r\n3,4,0\r\n5,6,0\r\n7,8,1"));
    assertThat(points.size()).isEqualTo(4);
    assertThat(points.label(0)).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weight (kg; dry),height,kind\n1.5,2,a\n3,4,b\n5,6,a\n7,8,b\n",
        "\"a;b;c\",\"d\te\tf\",kind\n1.5,2,a\n3,4,b\n5,6,a\n7,8,b\n",
        "weight, dry;height, all;kind\n1,5;2;a\n3;4;b\n5;6;a\n7;8;b\n"
      })
  void aSeparatorMakesThreeValuesOfTheFirstLine(String text) throws IOException {
    assertThat(read(file(text)).x1(0)).isEqualTo(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "\uFEFFSEP=;\r\n", "\n\"sep=;\"\n"})
  void aFirstLineThatTellsTheSeparatorIsNoRow(String told) throws IOException {
    var rows = "a,b,c;y;kind\n1,5;2;a\n3;4;b\n5;6;a\n7;8;b\n";
    assertThat(read(file(told + rows)).x1(0)).isEqualTo(1.5);
    var wrong = file(told + rows.replace("7;8", "7;x"));
    assertThatThrownBy(() -> read(wrong))
        .hasMessageContaining("line %d: 'x' is".formatted(told.lines().count() + 5));
    assertThat(CsvPreview.of(wrong, Optional.of(',')).rows().getFirst()).contains("c;y;kind");
    var later = file(rows + "sep=;\n");
    assertThatThrownBy(() -> read(later)).hasMessageContaining("line 6: has 2 values");
  }

  @Test
  void namesThatAreNumbersAreAHeaderAboveLabelsThatAreNumbers() throws IOException {
    var points = read(file("0,1,label\n1,2,0\n3,4,1\n5,6,1\n7,8,0\n"));
    assertThat(points.size()).isEqualTo(4);
    assertThat(points.names()).contains(new Names("0", "1", "0", "1"));
  }

  @Test
  void aPointWhoseLabelIsMistypedIsNotTakenForNames() throws IOException {
    assertThat(read(file("0.5,1.5,x\n1,2,0\n3,4,0\n5,6,0\n")).size()).isEqualTo(4);
    var mistyped = file("0.5,1.5,O\n1,2,0\n3,4,1\n5,6,1\n7,8,0\n");
    assertThatThrownBy(() -> read(mistyped)).hasMessageContaining("is a third label");
  }

  @Test
  void aWordThatIsALabelOfOtherLinesIsNoName() throws IOException {
    var points = read(file("1,2,yes\n3,4,0\n5,6,yes\n7,8,0\n"));
    assertThat(points.size()).isEqualTo(4);
    assertThat(points.names()).contains(new Names("", "", "0", "yes"));
    var wrong = file("x,2,yes\n3,4,0\n5,6,yes\n7,8,0\n");
    assertThatThrownBy(() -> read(wrong)).hasMessageContaining("line 1: 'x' is not");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "0,1,2;1,5,0;3,4,1|; if line 1 has the columns' names, it was taken for a point, as they are numbers.",
        "0,1,2;1,5,a;3,4,b|as they are numbers.",
        "0,1,2;1,5,0;3,4,2;5,6,1|'2' and '0' came before.",
        "0.5,1,2;1,5,0;3,4,1|'2' and '0' came before."
      })
  void aThirdLabelMayBeDueToNamesThatAreNumbers(String lines, String end) throws IOException {
    var file = file(lines.replace(";", "\n"));
    assertThatThrownBy(() -> read(file)).hasMessageEndingWith(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void linesOfSpacesAreSkippedWhereverTheyStand(String separator) throws IOException {
    var text = " \nx,y,kind\n1,2,a\n  \n3,4,b\n\t\t\n5,6,a\n7,x,b\n   ".replace(",", separator);
    var wrong = file(text);
    assertThatThrownBy(() -> read(wrong)).hasMessageContaining("line 8: 'x' is");
    var points = read(file(text.replace("7" + separator + "x", "7" + separator + "8")));
    assertThat(points.size()).isEqualTo(4);
    assertThat(points.names().orElseThrow().x1()).isEqualTo("x");
  }

  @Test
  void aHeaderNamesTheColumnsAndTheLabelsNameTheClasses() throws IOException {
    var points = read(file("width,length,kind\n1,2,dog\n3,4,cat\n5,6,cat\n7,8,dog\n"));
    assertThat(points.names()).contains(new Names("width", "length", "cat", "dog"));
    assertThat(points.rows(2, 3).names()).isEqualTo(points.names());
    assertThat(points.standardised().names()).isEqualTo(points.names());
    assertThat(points.withLabels(new byte[4]).names()).isEmpty();
  }

  @Test
  void aHeaderMayNameItsLabelsColumnAsOneOfThem() throws IOException {
    var file = file("length,width,spam\n1,2,spam\n3,4,ham\n5,6,spam\n7,8,ham\n");
    assertThat(read(file).size()).isEqualTo(4);
  }

  @Test
  void withoutAHeaderOnlyTheClassesHaveNames() throws IOException {
    var names = read(file("1,2,2\n3,4,10\n5,6,2\n7,8,2\n")).names().orElseThrow();
    assertThat(names.hasColumns()).isFalse();
    assertThat(names.red()).isEqualTo("2");
    assertThat(names.blue()).isEqualTo("10");
  }

  @Test
  void chosenColumnsAreNamedByTheirOwnTitles() throws IOException {
    var columns = new CsvColumns(',', true, 3, 1, 0);
    var text = "kind,length,note,width\nb,2,-,1\na,4,-,3\na,6,-,5\nb,8,-,7\n";
    var points = CsvDataset.read(file(text), Optional.of(columns), Progress.NONE);
    assertThat(points.names()).contains(new Names("width", "length", "a", "b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,1,2|line 1: has 4 values; x1 cannot be column 9; 1 to 4 are allowed.",
        "1,4,2|line 1: has 4 values; x2 cannot be column 5; 1 to 4 are allowed.",
        "1,2,8|line 1: has 4 values; the label cannot be column 9; 1 to 4 are allowed.",
        "1,2,3|line 3: has 3 values; expected the label in column 4, which was chosen for it."
      })
  void aChosenColumnThatIsNotThereIsSaidSo(String chosen, String sentence) throws IOException {
    var places = Stream.of(chosen.split(",")).mapToInt(Integer::parseInt).toArray();
    var columns = new CsvColumns(',', false, places[0], places[1], places[2]);
    var file = file("0,1,2,a\n0,3,4,b\n0,5,6\n0,7,8,b\n");
    assertThatThrownBy(() -> CsvDataset.read(file, Optional.of(columns), Progress.NONE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("points.csv, " + sentence);
  }

  @Test
  void noColumnIsBlamedOnALineThatHasNoThree() throws IOException {
    var columns = Optional.of(new CsvColumns(',', false, 0, 1, 4));
    var file = file("1 2 a\n3 4 b\n");
    assertThatThrownBy(() -> CsvDataset.read(file, columns, Progress.NONE))
        .hasMessage(
            "points.csv, line 1: has 1 value; expected two numbers and a label, separated by comma,"
                + " semicolon or tab.");
  }

  @Test
  void aColumnThatTheHeaderHasIsMissedInTheLine() throws IOException {
    var columns = Optional.of(new CsvColumns(',', true, 0, 1, 4));
    var file = file("a,b,c,d,e\n1,2,3,x\n1,2,3,4,y\n");
    assertThatThrownBy(() -> CsvDataset.read(file, columns, Progress.NONE))
        .hasMessage(
            "points.csv, line 2: has 4 values; expected the label in column 5, which was chosen for"
                + " it.");
  }

  @Test
  void moreThanAThousandColumnsAreRefusedWithTheirNumber() throws IOException {
    var others = "1,".repeat(997);
    var columns = Optional.of(new CsvColumns(',', false, 0, 1, 999));
    var lines = "1,2,%1$sa\n3,4,%1$sb\n5,6,%1$sa\n7,8,%1$sb\n".formatted(others);
    assertThat(CsvDataset.read(file(lines), columns, Progress.NONE).size()).isEqualTo(4);
    var wide = file("9," + lines);
    for (var chosen : List.of(columns, Optional.<CsvColumns>empty())) {
      assertThatThrownBy(() -> CsvDataset.read(wide, chosen, Progress.NONE))
          .hasMessage("points.csv, line 1: has 1001 values; at most 1000 are allowed.");
    }
  }

  @Test
  void aDecimalCommaIsReadWhereSemicolonsSeparate() throws IOException {
    assertThat(read(file("0,5;1;a\n2;3;b\n4;5;a\n6;7;b\n")).x1(0)).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'950.5;1;a\n2;3;b\n1,250;5;a\n6;7;b\n'|line 3: '1,250' has a comma, and a number before it a point",
        "'0,5;1;a\n2;3.5;b\n4;5;a\n6;7;b\n'|line 2: '3.5' has a point, and a number before it a comma",
        "'950.5\t1,250\ta\n2\t3\tb\n'|line 1: '1,250' has a comma"
      })
  void aFileWithDecimalPointsAndCommasIsRefused(String text, String sentence) throws IOException {
    var file = file(text);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({"red,blue", "blue,red", "Blue,Red", "rot,blau", "BLAU,ROT"})
  void labelsThatNameTheColoursAreDrawnInThem(String first, String second) throws IOException {
    var points = read(file("1,1,%1$s\n2,2,%2$s\n3,3,%1$s\n4,4,%2$s\n".formatted(first, second)));
    boolean redFirst = first.toLowerCase(Locale.ROOT).startsWith("r");
    assertThat(points.label(0)).isEqualTo(redFirst ? 0 : 1);
    assertThat(points.names().orElseThrow().red()).isEqualTo(redFirst ? first : second);
  }

  @Test
  void blanksAroundALabelAreNoPartOfItInQuotationMarksEither() throws IOException {
    var points = read(file("1,1,\"a \"\n2,2,b\n3,3,a\n4,4,\" b\"\n"));
    assertThat(points.label(2)).isEqualTo(points.label(0)).isZero();
  }

  @Test
  void norAreTheyOfANumberOrAName() throws IOException {
    var points = read(file("\" x\",\"y\u2003\",c\n\"\u20035\",\"6 \",a\n3,4,b\n5,6,a\n7,8,b\n"));
    assertThat(points.x1(0)).isEqualTo(5);
    assertThat(points.x2(0)).isEqualTo(6);
    assertThat(points.names()).contains(new Names("x", "y", "a", "b"));
  }

  @Test
  void whatIsReadOfAFileGoesOnlyOnThoughItsFirstLineWasTakenForNames() throws IOException {
    var shares = new ArrayList<Double>();
    var file = file("1,2,yes\n" + "3,4,0\n5,6,yes\n".repeat(5000));
    assertThat(CsvDataset.read(file, Optional.empty(), shares::add).size()).isEqualTo(10_001);
    assertThat(shares).hasSizeGreaterThan(3).isSorted().last().isEqualTo(1.0);
  }

  @Test
  void oneColoursNameBesideAnotherWordIsInTheWordsOrder() throws IOException {
    var points = read(file("1,1,red\n2,2,blau\n3,3,red\n4,4,blau\n"));
    assertThat(points.label(0)).isOne();
  }

  @Test
  void labelsWithADecimalCommaAreNumbers() throws IOException {
    var points = read(file("1;1;10,0\n2;2;2,0\n3;3;2,0\n4;4;10,0\n"));
    assertThat(points.label(0)).isOne();
    assertThat(points.label(1)).isZero();
    var same = file("1;1;2,0\n2;2;2\n3;3;2,0\n4;4;2\n");
    assertThatThrownBy(() -> read(same)).hasMessageContaining("are the same number");
  }

  @ParameterizedTest
  @CsvSource({"-1,1", "2,10", "no,yes", "1.0,2.0", "～,😴"})
  void theSmallerNumberOrTheEarlierWordIsClass0(String first, String second) throws IOException {
    var text = "1,1,%2$s\n2,2,%1$s\n3,3,%1$s\n4,4,%2$s\n".formatted(first, second);
    var points = read(file(text));
    assertThat(points.label(0)).isOne();
    assertThat(points.label(1)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "'\n \n'|is empty",
        "'1,2,a\n3,4,a\n5,6,a\n7,8,a\n'|every label is 'a'",
        "'1,2,a\n3,4,b\n5,6,c\n7,8,a\n'|line 3: 'c' is a third label",
        "'1,2,a\n3,4\n5,6,b\n7,8,a\n'|line 2: has 2 values",
        "'1,2,a\n3\n5,6,b\n7,8,a\n'|line 2: has 1 value;",
        "'1,2,a\n3,4,b\n5,6,b\n'|has 3 points; expected at least 4",
        "'1,2,a\n'|has 1 point; expected",
        "'nan,nan,a\n3,4,b\n5,6,b\n7,8,a\n'|line 1: 'nan' is not a number",
        "'1,2,1\n3,4,1.0\n5,6,1\n7,8,1.0\n'|the labels '1' and '1.0' are the same number",
        "'1,2,1\n3,4,NaN\n5,6,1\n7,8,NaN\n'|the label 'NaN' is no value",
        "'1,2,a\n3,4,\"b\n5,6,b\n7,8,a\n'|line 2: a quotation mark",
        "'1,2,a\n3,4,b\n5,\"6\"x,b\n7,8,a\n'|line 3: a quotation mark",
        "'x,2,a\n3,4,b\n5,6,b\n7,8,a\n'|line 1: 'x' is not a number",
        "'1,y,a\n3,4,b\n5,6,b\n7,8,a\n'|line 1: 'y' is not a number",
        "'1,2,a\n3,4,b,9\n5,6,b\n7,8,a\n'|line 2: has 4 values",
        "'1,2,a\n3,NaN,b\n5,6,b\n7,8,a\n'|line 2: 'NaN' is not a finite number",
        "'1,2,a\n3,1e40,b\n5,6,b\n7,8,a\n'|line 2: '1e40' is not a finite number",
        "'1,2,a\n3,4,b\nx,6,b\n7,8,a\n'|line 3: 'x' is not a number",
        "'1,2,a\n3,4,\n5,6,b\n7,8,a\n'|line 2: the label is empty",
        "'1,2,a\n3,4,b\n'|has 2 points; expected at least 4",
        "'x1,x2,y\n'|has 0 points"
      })
  void aWrongFileGetsASentenceWithItsNameAndLine(String content, String sentence)
      throws IOException {
    assertThatThrownBy(() -> read(file(content)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("points.csv")
        .hasMessageContaining(sentence);
  }

  @Test
  void aMissingFileAndAFolderAreSaidSo() {
    assertThatThrownBy(() -> read(folder.resolve("none.csv")))
        .hasMessageEndingWith(
            "none.csv: there is no such file; expected a CSV file with two numbers and a label,"
                + " separated by comma, semicolon or tab, in each line.");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("is a folder");
  }

  @Test
  void aBinaryFileIsNoTable() throws IOException {
    var bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    var file = Files.write(folder.resolve("picture.csv"), bytes);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("picture.csv");
    var zeros = Files.write(folder.resolve("zeros.csv"), new byte[100]);
    assertThatThrownBy(() -> read(zeros)).hasMessageContaining("zeros.csv, line 1: is not text");
  }

  @Test
  void aMillionColumnsAreRefusedBeforeTheyAreRead() throws IOException {
    var file =
        Files.write(
            folder.resolve("wide.csv"), "1,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("wide.csv, line 1: is longer than 32000 characters");
  }

  @Test
  void aLineOfThirtyTwoThousandCharactersIsReadAndNoLonger() throws IOException {
    var spaces = " ".repeat(31_995);
    assertThat(read(file("1,2,%sa\n3,4,b\n5,6,a\n7,8,b".formatted(spaces))).size()).isEqualTo(4);
    assertThatThrownBy(() -> read(file("1,2,b\n3,4,%s a\n".formatted(spaces))))
        .hasMessageContaining("points.csv, line 2: is longer than 32000 characters");
  }

  @Test
  void aByteOrderMarkIsOneOnlyAtTheBeginning() throws IOException {
    assertThat(read(file("\uFEFF1,2,a\n3,4,b\n5,6,a\n7,8,b\n")).x1(0)).isOne();
    assertThatThrownBy(() -> read(file("1,2,a\n\uFEFF3,4,b\n5,6,a\n7,8,b\n")).x1(0))
        .hasMessageContaining("line 2:");
  }

  @Test
  void moreThanTheFirstThousandPointsAreReadWithTheirClasses() throws IOException {
    var points = read(file("1,2,b\n3,4,a\n5,6,a\n".repeat(1000)));
    assertThat(points.size()).isEqualTo(3000);
    assertThat(points.x1(2997)).isOne();
    assertThat(points.x2(2999)).isEqualTo(6);
    assertThat(points.blues()).isEqualTo(1000);
    assertThat(points.label(2997)).isOne();
  }

  @Test
  void ofAnotherEncodingTheFirstLineThatTellsItIsNamedAndWhatHelps() throws IOException {
    var sentence =
        "latin.csv, line %d: is not text in UTF-8; a table that is saved as 'CSV UTF-8' is.";
    var charset = Charset.forName("windows-1252");
    for (int line : new int[] {1, 2, 5000}) {
      var rows = "1,2,a\r\n".repeat(line - 1) + "3,4,gr\u00fcn\r\n1,2,a\r\n";
      var file = Files.write(folder.resolve("latin.csv"), rows.getBytes(charset));
      assertThatThrownBy(() -> read(file))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(sentence.formatted(line));
    }
    var cut = Files.write(folder.resolve("latin.csv"), "1,2,a\n3,4,\u00fc".getBytes(charset));
    assertThatThrownBy(() -> read(cut)).hasMessage(sentence.formatted(2));
  }

  @Test
  void aTableThatAnOfficeSavedInUtf16IsToldWhatHelpsToo() throws IOException {
    var wide = "\uFEFF1\t2\ta\n3\t4\tb\n".getBytes(StandardCharsets.UTF_16LE);
    var file = Files.write(folder.resolve("wide.csv"), wide);
    assertThatThrownBy(() -> read(file))
        .hasMessage(
            "wide.csv, line 1: is not text in UTF-8; a table that is saved as 'CSV UTF-8' is.");
  }

  @Test
  void lettersOfAnyLanguageInUtf8AreRead() throws IOException {
    var file = file("1,2,gr\u00fcn\n3,4,\ud83d\ude34\ufffd\n".repeat(5000));
    assertThat(read(file).size()).isEqualTo(10_000);
  }

  @Test
  void linesThatEndWithAReturnAloneAreLinesToo() throws IOException {
    var many = "1,2,a\r3,4,b\r".repeat(2000);
    assertThat(read(file(many)).size()).isEqualTo(4000);
    assertThatThrownBy(() -> read(file("1,2,a\r3,4,b\r5,\0,a\r"))).hasMessageContaining("line 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12f", "3d", "0x1p3", "\"12f \""})
  void aCodeThatJavaWouldTakeForANumberIsNone(String code) throws IOException {
    var file = file("1,2,a\n3,4,b\n%s,6,a\n7,8,b\n".formatted(code));
    assertThatThrownBy(() -> read(file)).hasMessageContaining("is not a number");
  }
}
