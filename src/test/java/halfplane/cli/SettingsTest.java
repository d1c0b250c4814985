package halfplane.cli;

import static halfplane.cli.MainTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns of a file are used. */
class SettingsTest {
  @TempDir Path folder;

  @Test
  void columnsOfAWiderFileAreChosenByTheirNumbers() throws IOException {
    var text = new StringBuilder("class,id,height,width\n");
    for (int i = 0; i < 50; i++) {
      text.append(i % 2 == 0 ? "low" : "high").append(",7,").append(i % 2 * 5 + i / 50.0);
      text.append(',').append(i * 37 % 50).append('\n');
    }
    var file = Files.writeString(folder.resolve("wide.csv"), text);
    var result = run("limits", "--data", file.toString(), "--columns", "3,4,1");
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).contains("train points: 40", "best line correct: 40");
    assertThat(run("limits", "--data", file.toString(), "--columns", "2,4,1").lines())
        .doesNotContain("best line correct: 40");
    assertThat(run("limits", "--data", file.toString(), "--columns", "5,4,1").err())
        .contains("wide.csv, line 2: has 4 values; x1 cannot be column 5; 1 to 4 are");
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "limits", "script -o run.py", "render -o run.png"})
  void ofMoreThanThreeColumnsOrInAnotherOrderItIsSaidHowThreeAreChosen(String command)
      throws IOException {
    var wide = folder.resolve("wide.csv");
    Files.writeString(wide, "x,y,kind,\n" + "1,2,a,\n2,1,b,\n".repeat(5));
    assertThat(run((command + " --data " + wide).split(" ")).err())
        .contains("wide.csv, line 1: has 4 values; expected two numbers and a label")
        .endsWith(
            "semicolon or tab; --columns tells which are x1, x2 and the label, with --data."
                + System.lineSeparator());
    var turned = folder.resolve("turned.csv");
    Files.writeString(turned, "kind,x,y\n" + "a,1,2\nb,2,1\n".repeat(5));
    assertThat(run((command + " --data " + turned).split(" ")).err())
        .startsWith("turned.csv, line 2: 'a' is not a number;")
        .endsWith(
            "--columns tells which are x1, x2 and the label, with --data."
                + System.lineSeparator());
    assertThat(run("limits", "--data", turned.toString(), "--columns", "2,3,1").code()).isZero();
    var narrow = Files.writeString(folder.resolve("narrow.csv"), "1,2\n3,4\n");
    assertThat(run((command + " --data " + narrow).split(" ")).err()).doesNotContain("--columns");
    var broken = Files.writeString(folder.resolve("broken.csv"), "1,2,a\n3,x,b\n".repeat(5));
    assertThat(run((command + " --data " + broken).split(" ")).err()).doesNotContain("--columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "\"\"\n"})
  void aFileWithoutARowIsRefusedInOneSentence(String text) throws IOException {
    var file = Files.writeString(folder.resolve("bare.csv"), text);
    var result = run("limits", "--data", file.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err())
        .startsWith("bare.csv has 0 points; expected at least 4")
        .doesNotContain("--columns");
  }

  @Test
  void aFirstLineWithoutNumbersIsNoHeaderOfChosenColumnsEither() throws IOException {
    var rows = "n/a,n/a,cat\n" + "1,2,dog\n2,1,cat\n".repeat(5);
    var file = Files.writeString(folder.resolve("gaps.csv"), rows).toString();
    var sentence = "gaps.csv, line 1: 'n/a' is not a number";
    assertThat(run("train", "--data", file).err()).contains(sentence);
    assertThat(run("train", "--data", file, "--columns", "1,2,3").err()).contains(sentence);
    Files.writeString(Path.of(file), rows.replace("n/a,n/a,cat", "x,y,cat"));
    assertThat(run("train", "--data", file, "--columns", "1,2,3").code()).isZero();
    assertThat(run("train", "--data", file, "--columns", "0,2,3").err())
        .contains("columns: 0 is not allowed; 1 to 1000 are");
    assertThat(run("train", "--data", file, "--columns", "2,2,1").err())
        .contains("columns: 2,2,1 is not allowed; three different ones are");
  }
}
