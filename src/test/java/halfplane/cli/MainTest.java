package halfplane.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.Reference;
import halfplane.data.StraightLabels;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.TrainingLoop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;

  record Result(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Result run(String... arguments) {
    return printed(() -> Main.run(arguments));
  }

  private static Result printed(IntSupplier command) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var stdout = System.out;
    var stderr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = command.getAsInt();
      return new Result(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
  }

  @Test
  void trainWithoutSettingsPrintsTheNotebooksLog() {
    var result = run("train");
    assertThat(result.code()).isZero();
    assertThat(result.lines()).isEqualTo(Reference.load("seed").log());
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFaultOfTheAppsOwnIsSaidToBeOne() {
    var result = printed(() -> Main.failure(new IndexOutOfBoundsException(5)));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("Something is wrong in Halfplane itself: ")
        .contains("IndexOutOfBoundsException")
        .endsWith("5." + System.lineSeparator());
  }

  @Test
  void anErrorIsOneSentenceToo() {
    assertThat(failing(new UnsatisfiedLinkError("libpango: no such file")))
        .isEqualTo(
            "A library is missing on this machine or does not fit it: libpango: no such file.");
    assertThat(failing(new ExceptionInInitializerError(new NoClassDefFoundError("Glass"))))
        .isEqualTo("A library is missing on this machine or does not fit it: Glass.");
    assertThat(failing(new OutOfMemoryError()))
        .isEqualTo("That is too large for the memory of this app.");
    assertThat(failing(new StackOverflowError()))
        .isEqualTo("Something is wrong in Halfplane itself: java.lang.StackOverflowError.");
  }

  private static String failing(Error error) {
    var result =
        printed(
            () ->
                Main.withoutErrors(
                    () -> {
                      throw error;
                    }));
    assertThat(result.code()).isEqualTo(1);
    return result.err().strip();
  }

  @Test
  void everySettingOfACaseCanBeGiven() {
    var result =
        run(
            "train",
            "--dataset",
            "circles",
            "--samples",
            "500",
            "--noise",
            "0.15",
            "--seed",
            "7",
            "--hidden",
            "5",
            "--activation",
            "identity",
            "--features",
            "x1,x2",
            "--lr",
            "0.5",
            "--epochs",
            "200",
            "--test-size",
            "0.2",
            "--batch",
            "all",
            "--log-every",
            "10");
    assertThat(result.lines()).isEqualTo(Reference.load("circles-noisy").log());
  }

  @Test
  void timingAddsOneLastLineWhoseNumbersAgree() {
    var lines = run("train", "--timing", "--epochs", "50").lines();
    var line = lines.getLast();
    assertThat(lines.subList(0, lines.size() - 1))
        .isEqualTo(run("train", "--epochs", "50").lines());
    assertThat(line).matches("epochs 50 in \\d+\\.\\d+ s, \\d+\\.\\d µs per epoch");
    var numbers = line.replaceAll("[^\\d.]+", " ").strip().split(" ");
    double micros = Double.parseDouble(numbers[1]) * 1e6 / 50;
    assertThat(Double.parseDouble(numbers[2])).isPositive().isCloseTo(micros, within(10.1));
  }

  @Test
  void metricsHoldEveryEpochsFiguresWithAllTheirDigits() throws IOException {
    var file = folder.resolve("metrics.csv");
    run("train", "--metrics", file.toString(), "--epochs", "25");
    var loop = new TrainingLoop(Preparation.of(Experiment.NOTEBOOK));
    var expected = new ArrayList<>(List.of("epoch,loss,accuracy,test_loss,test_accuracy"));
    for (int epoch = 0; epoch < 25; epoch++) {
      var figures = loop.epoch(0.1);
      expected.add(
          "%d,%s,%s,%s,%s"
              .formatted(
                  epoch,
                  figures.loss(),
                  figures.accuracy(),
                  figures.testLoss(),
                  figures.testAccuracy()));
    }
    assertThat(Files.readAllLines(file)).isEqualTo(expected);
  }

  @Test
  void everyEpochHasALineWhereThatIsAskedFor() {
    assertThat(run("train", "--log-every", "1", "--epochs", "7").lines()).hasSize(7);
    assertThat(run("train", "--log-every", "3", "--epochs", "7").lines()).hasSize(3);
  }

  @Test
  void limitsPrintsANameAndAValueALine() {
    assertThat(run("limits").lines())
        .containsExactly(
            "train points: 800",
            "best line correct: 484",
            "best line accuracy: 60.50%",
            "bce floor: 0.692979864859",
            "bce floor line: 0.023455277357 0.052577182084 0.000934173881");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 36, 72, 108, 144, 180, 216, 252, 288, 324})
  void straightLabelsOnTheSameDotsAreLearnt(int degrees) {
    var labels = String.valueOf(degrees);
    var seed = String.valueOf(42 + degrees / 36);
    var lines = run("train", "--labels-line", labels, "--seed", seed).lines();
    double accuracy = Double.parseDouble(lines.getLast().replaceAll(".* Acc: ([\\d.]+)% .*", "$1"));
    assertThat(accuracy).isBetween(96.0, 100.0);
    assertThat(run("limits", "--labels-line", labels, "--seed", seed).lines())
        .contains("best line accuracy: 100.00%", "bce floor: 0.000000000000");
  }

  @Test
  void aDivergingRunFailsWithASentence() {
    var result = run("train", "--lr", "10");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines())
        .containsExactly(
            "Learning rate 10 is too big: the loss stopped being a number at epoch 31.");
    assertThat(result.lines()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|'nonsense' is no command",
        "train --bogus|'--bogus' is no option of train",
        "train --lr|--lr needs a value",
        "train --epochs 99999999999|--epochs: 99999999999 is not allowed; 1 to 1000000 are",
        "train --batch ALL|--batch: 'ALL' is not a whole number; 'all' or 1 to 2147483647 are allowed",
        "train --batch 2147483648|--batch: 2147483648 is not allowed; 'all' or 1 to 2147483647 are",
        "train --hidden 2147483648|--hidden: 2147483648 is not allowed; 'none' or up to 6 layers of 1 to 64 units",
        "train --log-every 2147483648|--log-every: 2147483648 is not allowed; 1 to 2147483647 are",
        "train --samples 1e3|--samples: '1e3' is not a whole number; 4 to 1000000 are allowed",
        "train --lr 1e400|--lr: 1e400 is not allowed; more than 0 and at most 1000 is",
        "train --features x1,x1|--features: 'x1,x1' is not allowed; one or more of x1, x2, x1^2, x2^2, x1*x2, r^2 are, each of them once",
        "train --lr x|--lr: 'x' is not a number; more than 0 and at most 1000 is allowed",
        "train --lr 0|--lr: 0 is not allowed; more than 0 and at most 1000 is.",
        "train --lr 1001|--lr: 1001 is not allowed",
        "train --noise 11|--noise: 11 is not allowed; 0 to 10 is.",
        "train --epochs 1.5|--epochs: '1.5' is not a whole number",
        "train --seed -1|--seed: -1 is not allowed",
        "train --dataset stars|--dataset: 'stars' is not allowed; circles, moons, blobs, xor, spirals, gauss, separable are",
        "train --activation gelu|--activation: 'gelu' is not allowed; identity, relu, tanh are",
        "train --features x3|--features: 'x3' is not allowed",
        "train --hidden 5,|--hidden: '' is not a whole number; 'none' or up to 6 layers of 1 to 64 units as in 10,10 are allowed",
        "train --hidden 1,1,1,1,1,1,1|--hidden: '1,1,1,1,1,1,1' is not allowed; 'none' or up to 6 layers of 1 to 64 units as in 10,10 are",
        "train --samples 4 --test-size 0.9|--test-size: 0.9 leaves no row to train with among 4 points; above 0 to 0.75 is allowed.",
        "train --batch 0|--batch: 0 is not allowed",
        "train --labels-line up|--labels-line: 'up' is not a number; degrees from -360 to 360 or 'own' are allowed",
        "train --labels-line 400|--labels-line: 400 is not allowed; degrees from -360 to 360 or 'own' are.",
        "train --test-size 1|--test-size: 1 is not allowed; more than 0 and less than 1 is.",
        "train --standardise=maybe|--standardise: 'maybe' is not allowed; true or false is.",
        "train --timing=5|--timing: '5' is not allowed; true or false is.",
        "train --log-every 0|--log-every: 0 is not allowed",
        "train --metrics /no/such/folder/x.csv|--metrics: there is no folder",
        "train --data none.csv|--data: there is no file none.csv; expected a CSV file with two numbers and a label, separated by comma, semicolon or tab, in each line.",
        "train --data x.csv --noise 1|--data brings its own points",
        "train --columns 1,2,3|--columns are those of a file",
        "train --data x.csv --columns 1,2,3|--data: there is no file x.csv; expected a CSV file",
        "train --data pom.xml --columns 1,2|--columns: '1,2' is not allowed",
        "limits --samples 1000000|too many for the exact best line",
        "render|--output is missing",
        "render -o x.bmp|a name that ends with .png or .gif",
        "render -o x.png --size 5|--size: 5 is not allowed",
        "render -o x.png --shading no|--shading: 'no' is not allowed"
      })
  void wrongUseIsOneSentenceAndExitCode2(String words, String sentence) {
    var result = run(words.split(" "));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(sentence);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"train --data", "train --metrics", "render --output", "script -o"})
  void aNameThatNoFileCanHaveIsRefusedInTheAppsOwnWords(String words) {
    var option = words.endsWith("-o") ? "--output" : words.split(" ")[1];
    var allowed = "is not allowed; a name that a file can have here is";
    var nul = run((words + " a\0.csv").split(" "));
    assertThat(nul.code()).isEqualTo(2);
    assertThat(nul.err()).isEqualToIgnoringNewLines("%s: 'a?.csv' %s.".formatted(option, allowed));
    var unknown = run((words + " \ud800.csv").split(" "));
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualToIgnoringNewLines(
            "%s: '?.csv' %s, and one of any letters with LC_ALL=C.UTF-8."
                .formatted(option, allowed));
  }

  /** Takes a few hundred bytes, then fails. */
  private static final class FullDisk extends OutputStream {
    private int room = 300;
    private int refused;

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        refused++;
        throw new IOException("no space left");
      }
    }
  }

  @Test
  void aLogThatCannotBeWrittenEndsTheRunAndIsNoSuccess() {
    var stdout = System.out;
    var stderr = System.err;
    var err = new ByteArrayOutputStream();
    var disk = new FullDisk();
    System.setOut(new PrintStream(disk, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    int code;
    try {
      code = Main.run("train", "--epochs", "2000", "--log-every", "1");
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("Cannot write to standard output.");
    assertThat(disk.refused).as("lines that were still tried").isBetween(1, 20);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pointsAreNotReadFromWhatCanBeReadOnlyOnce() {
    var data = run("train", "--data", "/dev/zero");
    assertThat(data.code()).isEqualTo(2);
    assertThat(data.err())
        .contains("'/dev/zero' is a pipe or a device; expected a CSV file with two");
    assertThat(run("train", "--experiment", "/dev/zero").err()).contains("/dev/zero is no file;");
  }

  @Test
  void anExperimentThatIsWrongIsCalledAsItWasTyped() throws IOException {
    var file = Files.writeString(folder.resolve("wrong.halfplane"), "{}");
    assertThat(run("train", "--experiment", file.toString()).err())
        .startsWith(file + ": 'halfplane' is missing;");
  }

  @Test
  void ownDataTrains() throws IOException {
    var file = folder.resolve("own.csv");
    var text = new StringBuilder("x;y;class\n");
    for (int i = 0; i < 50; i++) {
      text.append(i)
          .append(';')
          .append(-i)
          .append(';')
          .append(i < 25 ? "low" : "high")
          .append('\n');
    }
    Files.writeString(file, text);
    var result = run("limits", "--data", file.toString());
    assertThat(result.lines()).contains("train points: 40", "best line correct: 40");
    assertThat(result.lines()).contains("bce floor: 0.000000000000");
  }

  @Test
  void aBatchMayBeOfOneSample() {
    var one = run("train", "--batch", "1", "--epochs", "1", "--samples", "10");
    assertThat(one.code()).isZero();
    assertThat(one.lines())
        .isNotEqualTo(run("train", "--batch", "2", "--epochs", "1", "--samples", "10").lines());
  }

  @Test
  void anOwnExperimentsPointsGiveWayToAMadeSet() throws IOException {
    var file = folder.resolve("own.json");
    Files.writeString(
        file,
        """
        {"halfplane": 1,
         "data": {"points": [[0,0,0],[0,1,0],[1,0,1],[1,1,1],[2,1,1]], "seed": 42, "testSize": 0.2},
         "model": {"features": ["x1", "x2"], "hidden": [5], "activation": "identity", "seed": 42},
         "training": {"learningRate": 0.1, "epochs": 7, "batch": "all"}}
        """);
    assertThat(run("limits", "--experiment", file.toString()).lines()).contains("train points: 4");
    assertThat(run("limits", "--experiment", file.toString(), "--noise", "0.1").err())
        .isEqualToIgnoringNewLines(
            "--samples and --noise are for made points; the experiment has its own.");
    assertThat(run("limits", "--experiment", file.toString(), "--dataset", "moons").lines())
        .contains("train points: 800");
  }

  @Test
  void anExperimentsSettingsAreTheBaseThatOptionsGoOver() throws IOException {
    var file = folder.resolve("moons.json");
    Files.writeString(
        file,
        """
        {"halfplane": 1,
         "data": {"set": "moons", "samples": 1000, "noise": 0.1, "seed": 42, "testSize": 0.2},
         "model": {"features": ["x1", "x2"], "hidden": [5], "activation": "identity", "seed": 42},
         "training": {"learningRate": 0.1, "epochs": 7, "batch": "all"}}
        """);
    var result = run("train", "--experiment", file.toString(), "--epochs", "300");
    assertThat(result.lines()).isEqualTo(Reference.load("moons-linear").log());
  }

  @Test
  void scriptWritesTheRunAsPyTorch() throws IOException {
    var file = folder.resolve("run.py");
    assertThat(run("script", "--hidden", "7", "-o", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).contains("nn.Linear(2, 7)");
  }

  @Test
  void aTestLossPastTheRangeOfFloat32IsInfiniteAsInTheNotebook() {
    var result = run("train", "--lr", "10");
    assertThat(result.lines().getLast()).startsWith("Epoch: 30 | ").contains("| Test Loss: inf, ");
    assertThat(result.err()).contains("Learning rate 10 is too big").contains("epoch 31");
  }

  @Test
  void pointsThatAreTooFarAreNotBlamedOnTheRate() throws IOException {
    var file = folder.resolve("far.csv");
    Files.writeString(file, "3e38,3e38,0\n-3e38,3e38,1\n".repeat(5));
    assertThat(run("train", "--data", file.toString()).err())
        .contains("too far from 0")
        .contains("--standardise")
        .doesNotContain("Learning rate");
    var picture = folder.resolve("far.png").toString();
    var drawn = run("render", "-o", picture, "--data", file.toString());
    assertThat(drawn.code()).isEqualTo(2);
    assertThat(drawn.err()).startsWith("The points lie too far from 0");
  }

  @Test
  void aTestPointThatIsTooFarIsNotBlamedOnTheRateEither() throws IOException {
    var file = folder.resolve("far.csv");
    Files.writeString(file, "1,2,0\n2,1,1\n".repeat(4) + "1e20,1,0\n2,1,1\n");
    for (var command : List.of("train", "script -o " + folder.resolve("far.py"))) {
      var words = new ArrayList<>(List.of(command.split(" ")));
      words.addAll(List.of("--data", file.toString(), "--features", "x1,x2,r^2"));
      var result = run(words.toArray(String[]::new));
      assertThat(result.code()).as(command).isEqualTo(2);
      assertThat(result.err()).startsWith("The points lie too far from 0");
    }
    assertThat(folder.resolve("far.py")).doesNotExist();
  }

  @Test
  void aZeroOfTheFloorsLineHasNoSign() {
    assertThat(run("limits", "--test-size", "0.999").out())
        .contains("bce floor line: 0.000000000000 ");
  }

  @Test
  void whatAFileSettlesCanBeTakenBack() throws IOException {
    var wanted = Experiment.NOTEBOOK;
    var data =
        wanted
            .data()
            .withStandardised(true)
            .withStraightLabels(Optional.of(new StraightLabels(30, 0)));
    var file = folder.resolve("settled.json");
    ExperimentFile.write(file, new SavedExperiment(wanted.withData(data)));
    var own =
        run(
            "train",
            "--experiment",
            file.toString(),
            "--standardise=false",
            "--labels-line",
            "own");
    assertThat(own.lines()).isEqualTo(run("train").lines());
    assertThat(run("train", "--experiment", file.toString()).lines())
        .isNotEqualTo(run("train").lines());
  }
}
