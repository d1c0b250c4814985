package halfplane.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.limits.Limits;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands are told: files, numbers and options. */
class CommandWordsTest {
  private static final String POINTS = "x,y,c\n0,0,a\n1,1,b\n0,1,a\n1,0,b\n2,1,b\n-1,0,a\n";

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void writePoints() throws IOException {
    data = Files.writeString(folder.resolve("own.csv"), POINTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"train --metrics", "script -o"})
  void aFileThatIsReadIsNotWrittenOver(String command) {
    var words = command.split(" ");
    var result = MainTest.run(words[0], "--data", data.toString(), words[1], data.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("own.csv is the file that is read");
    assertThat(data).hasContent(POINTS);
  }

  @Test
  void norIsTheFileThatAnExperimentNames() throws IOException {
    var experiment =
        Files.writeString(
            folder.resolve("run.halfplane"),
            """
            {"halfplane": 1,
             "data": {"file": "own.csv", "seed": 1, "testSize": 0.2},
             "model": {"features": ["x1", "x2"], "hidden": [2], "activation": "identity", "seed": 1},
             "training": {"learningRate": 0.1, "epochs": 3, "batch": "all"}}
            """);
    for (var file : new Path[] {data, experiment}) {
      var before = Files.readString(file);
      var result =
          MainTest.run(
              "train", "--experiment", experiment.toString(), "--metrics", file.toString());
      assertThat(result.err()).contains("is the file that is read");
      assertThat(file).hasContent(before);
    }
  }

  @Test
  void aFileWhoseNameBeginsWithAnAtSignIsAFile() throws IOException {
    var file = Files.writeString(folder.resolve("@own.csv"), POINTS);
    assertThat(MainTest.run("train", "--epochs", "1", "--data", file.toString()).code()).isZero();
    assertThat(MainTest.run("train", "@none").err()).contains("'@none' is no option of train");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--lr 5f", "--noise 0x1p-3", "--epochs ١٢", "--test-size 0.2d", "--seed ٣"})
  void aNumberIsWrittenAsPeopleDo(String words) {
    var result = MainTest.run(("train " + words).split(" "));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'" + words.split(" ")[1] + "' is not a");
  }

  @Test
  void helpAndTheVersionAreToldWithoutACommand() {
    assertThat(MainTest.run("-h").out())
        .contains("train", "limits", "render", "script", "--projector", "bench");
    assertThat(MainTest.run("--help").code()).isZero();
    assertThat(MainTest.run("train", "-h").out()).contains("--lr").contains("--metrics");
    assertThat(MainTest.run("--version").out()).startsWith("Halfplane ");
  }

  @Test
  void aFolderInPlaceOfPointsIsToldWithItsOption() {
    assertThat(MainTest.run("train", "--data", folder.toString()).err())
        .startsWith("--data: %s is a folder; expected a CSV file with two".formatted(folder));
  }

  @Test
  void helpHasTheRangesOfNumbers() {
    assertThat(MainTest.run("train", "--help").out().replaceAll("\\s+", " "))
        .contains("of points, split and weights, 0 to %d ".formatted(Experiment.MOST_SEED))
        .contains(
            "sizes, up to %d of 1 to %d units"
                .formatted(Experiment.MOST_LAYERS, Experiment.MOST_UNITS))
        .contains("for testing, more than 0 and less than 1")
        .contains("a step, in order, 1 and more")
        .contains("between two lines, 1 and more");
    assertThat(MainTest.run("render", "--help").out().replaceAll("\\s+", " "))
        .contains("width and height in pixels, 200 to 4000");
    assertThat(MainTest.run("limits", "--help").out().replaceAll("\\s+", " "))
        .contains("the training points, %d of them at most.".formatted(Limits.MOST_POINTS));
  }

  @Test
  void theFloorsLineHasItsDigitsInAnyUnits() throws IOException {
    var file = Files.writeString(data, "1e20,3e20,0\n3e20,1e20,1\n2e20,2e20,0\n1e20,1e20,1\n");
    var lines = MainTest.run("limits", "--data", file.toString(), "--test-size", "0.01").lines();
    var line = lines.getLast().split(": ")[1].split(" ");
    assertThat(Double.parseDouble(line[0])).isNotZero();
    assertThat(Double.parseDouble(line[1])).isNotZero();
  }

  @Test
  void aPointFarOffLeavesTheFloorsLineItsOtherWeights() throws IOException {
    var near = "-3,0,0\n-2,1,0\n-1,0,0\n0,1,1\n0,0,0\n1,0,1\n1,1,0\n2,0,1\n3,1,1\n";
    var file = Files.writeString(data, "1e15,0,1\n" + near.repeat(3));
    var lines = MainTest.run("limits", "--data", file.toString(), "--test-size", "0.01").lines();
    var line = lines.getLast().split(": ")[1].split(" ");
    assertThat(Double.parseDouble(line[0])).isBetween(1.0, 2.0);
    assertThat(Double.parseDouble(line[1])).isNotZero();
    assertThat(Double.parseDouble(line[2])).isBetween(-1.0, -0.5);
  }

  @Test
  void whatRoundingLeftOfAZeroIsZero() throws IOException {
    var mirrored =
        Files.writeString(
            data,
            "-1,-1,0\n1,1,0\n-1,1,1\n1,-1,1\n-2,-2,0\n2,2,0\n-2,2,1\n2,-2,1\n0,0,0\n".repeat(2));
    for (int seed = 1; seed < 8; seed++) {
      assertThat(
              MainTest.run("limits", "--data", mirrored.toString(), "--seed", "" + seed)
                  .lines()
                  .getLast())
          .doesNotContain("e-", "-0.000000000000 ")
          .doesNotEndWith("-0.000000000000");
    }
  }

  @Test
  void noColumnsAreToBeChosenOfMoreThanAreRead() throws IOException {
    Files.writeString(data, "1,".repeat(1999) + "a\n" + "2,".repeat(1999) + "b\n");
    for (var more : List.of(List.<String>of(), List.of("--columns", "1,2,3"))) {
      var words = new ArrayList<>(List.of("train", "--data", data.toString()));
      words.addAll(more);
      assertThat(MainTest.run(words.toArray(String[]::new)).err())
          .isEqualToIgnoringNewLines("own.csv, line 1: has 2000 values; at most 1000 are allowed.");
    }
  }

  @Test
  void aThousandColumnsAreReadWithAllTheDigitsOfTheirNumbers() throws IOException {
    var red = "-0.12345678901234567,".repeat(999) + "red\n";
    var blue = "1.2345678901234567e-10,".repeat(999) + "blue\n";
    Files.writeString(data, (red + blue).repeat(5));
    var result = MainTest.run("limits", "--data", data.toString(), "--columns", "1,999,1000");
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).contains("train points: 8");
  }

  @Test
  void whatAFileHasInItDoesNotCommandTheTerminal() throws IOException {
    Files.writeString(data, "1,2,a\n2,1,b\n3,3,\033[2J\u009b31m\007red\tc\n");
    assertThat(MainTest.run("limits", "--data", data.toString()).err())
        .contains("own.csv, line 3: '?[2J?31m?red\tc' is a third label");
  }

  @Test
  void ofPointsThatALineSeparatesHelpSaysWhatTheFloorsLineIs() {
    assertThat(MainTest.run("limits", "--help").out().replaceAll("\\s+", " "))
        .contains("Where a line separates the points")
        .contains("the floor's line tells only a direction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train --data",
        "train --experiment",
        "train --metrics",
        "render --output",
        "script --output"
      })
  void aFilesNameIsNotEmpty(String words) {
    var command = words.split(" ");
    var result = MainTest.run(command[0], command[1], "");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "%s: '' is not allowed; a name that a file can have here is.".formatted(command[1]));
  }

  @Test
  void aShareThatAFileSettlesIsNotBlamedOnAnOption() throws IOException {
    var file = folder.resolve("share.halfplane");
    var data = Experiment.NOTEBOOK.data().withTestSize(0.9);
    ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK.withData(data)));
    var few = new String[] {"train", "--samples", "4", "--experiment", file.toString()};
    assertThat(MainTest.run(few).err())
        .startsWith("test size: 0.9 leaves no row to train with among 4 points;");
    var typed = Stream.concat(Stream.of(few), Stream.of("--test-size", "0.8"));
    assertThat(MainTest.run(typed.toArray(String[]::new)).err())
        .startsWith("--test-size: 0.8 leaves no row to train with among 4 points;");
  }

  @Test
  void anExperimentThatIsNoFileIsToldWithItsOption() {
    var missing = folder.resolve("none.halfplane");
    var none = MainTest.run("render", "-o", "a.png", "--experiment", missing.toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .isEqualToIgnoringNewLines(
            "--experiment: there is no file %s; expected a saved experiment.".formatted(missing));
    assertThat(MainTest.run("limits", "--experiment", folder.toString()).err())
        .isEqualToIgnoringNewLines(
            "--experiment: %s is no file; expected a saved experiment.".formatted(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train --lr 0.1 --lr 0.2",
        "train --timing --timing",
        "limits --standardise --standardise=false",
        "script --output a.py -o b.py"
      })
  void anOptionIsGivenOnce(String words) {
    var result = MainTest.run(words.split(" "));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "%s is given more than once; once is allowed.".formatted(words.split(" ")[1]));
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(strings = {"train --log-every 1 --metrics", "render -o", "script -o"})
  void whereNothingMayBeWrittenIsToldBeforeTheWork(String command) throws IOException {
    var closed = Files.createDirectory(folder.resolve("closed"));
    assumeThat(closed.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(closed)).as("the superuser may write anywhere").isFalse();
    var file = closed.resolve("new.png");
    var result = MainTest.run((command + " " + file + " --lr 1000").split(" "));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "Cannot write %s: there is no permission to write there.".formatted(file));
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aRunThatDivergesSaysSoThoughItsFiguresCannotBeWritten() {
    var full = Path.of("/dev/full");
    assumeThat(full).exists();
    var result = MainTest.run("train", "--lr", "1000", "--metrics", full.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("Learning rate 1000 is too big", "; cannot write /dev/full")
        .hasLineCount(1);
  }
}
