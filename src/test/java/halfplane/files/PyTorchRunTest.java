package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.CsvColumns;
import halfplane.data.CsvPreview;
import halfplane.data.Progress;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import halfplane.training.LearningRates;
import halfplane.training.NotebookLog;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the scripts where a Python has both libraries, and compares what they print. */
class PyTorchRunTest {
  private static final boolean HAS_AVX512 = hasAvx512();

  /** The log's, or the nearest that the processor has. */
  private static final Map<String, String> ORDER_OF_SUMS =
      Map.of(
          "OPENBLAS_CORETYPE", HAS_AVX512 ? "SkylakeX" : "Haswell", "ATEN_CPU_CAPABILITY", "avx2");

  private static Optional<ResidentPython> python;

  @TempDir Path folder;

  @BeforeAll
  static void lookForPython() {
    python = ResidentPython.start(List.of("python3", "/usr/bin/python3"), ORDER_OF_SUMS);
  }

  @AfterAll
  static void endPython() {
    python.ifPresent(ResidentPython::close);
  }

  private static boolean hasAvx512() {
    try {
      return Files.readString(Path.of("/proc/cpuinfo")).contains("avx512f");
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> run(ResidentPython python, String script) throws IOException {
    return python.run(Files.writeString(folder.resolve("run.py"), script));
  }

  private static List<String> log(Experiment experiment) throws Exception {
    return log(experiment, LearningRates.constant(experiment.schedule().learningRate()));
  }

  private static List<String> log(Experiment experiment, LearningRates rates) throws Exception {
    var trainer = new Trainer(Preparation.of(experiment));
    var lines = new ArrayList<String>();
    for (int epoch = 0; epoch < experiment.schedule().epochs(); epoch++) {
      var figures = trainer.step(rates.at(epoch)).figures();
      if (epoch % NotebookLog.EVERY == 0) {
        lines.add(NotebookLog.line(epoch, figures));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "epochs=100",
        "set=moons samples=203 noise=0.2 seed=7 weights=3 test=0.3 hidden=4,3 epochs=50",
        "set=blobs samples=101 noise=0.7 hidden=none features=x2,x1*x2 epochs=30",
        "labels=130/0.2 activation=tanh epochs=60",
        "features=x1,x2,r^2,x1^2 lr=0.5 epochs=40",
        "set=xor samples=301 noise=0.05 seed=3 activation=tanh epochs=60",
        "set=spirals samples=401 noise=0.02 seed=8 hidden=8 activation=tanh epochs=60",
        "set=gauss samples=203 noise=0.1 seed=9 epochs=60",
        "set=separable samples=205 noise=0.01 seed=11 epochs=60",
        "set=moons noise=0.1 standardise=yes epochs=60",
        "set=gauss samples=120 standardise=yes labels=30/0.1 epochs=40"
      })
  void whereTorchIsAtHandTheScriptPrintsTheAppsLog(String code) throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var experiment = ExperimentCode.apply(Experiment.NOTEBOOK, code);
    assertThat(run(python.get(), PyTorchScriptTest.script(experiment)))
        .containsExactlyElementsOf(log(experiment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden=16 activation=relu lr=1 epochs=500",
        "hidden=10,10 activation=relu lr=0.3 epochs=1000",
        "hidden=64 activation=tanh lr=0.5 epochs=500",
        "hidden=64,64 activation=relu epochs=60",
        "hidden=64,64 activation=relu batch=17 lr=0.05 epochs=11",
        "set=moons samples=1537 test=0.1 noise=0.1 seed=0 weights=0 hidden=8,8,8 activation=relu features=x2,x1 lr=0.3 epochs=1 batch=2 standardise=yes labels=0/0",
        "set=moons samples=1001 test=0.2 noise=1 seed=0 weights=0 hidden=7,40 activation=tanh features=x1 lr=1 epochs=11 batch=2 standardise=yes labels=-77.5/0",
        "set=moons samples=20000 noise=0.1 hidden=16,16 activation=relu lr=0.3 epochs=11"
      })
  void whereTheProcessorHasTheLogsOrderSoDoesALongOrWideRun(String code) throws Exception {
    Assumptions.assumeTrue(HAS_AVX512, "this processor adds up in another order");
    Assumptions.assumeTrue(
        python.isPresent() && python.get().isWithoutMkl("1.13"), "this PyTorch adds up in another");
    whereTorchIsAtHandTheScriptPrintsTheAppsLog(code);
  }

  @Test
  void paintedPointsAreInTheScriptAndAFileIsReadByIt() throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var made = Shape.GAUSS.make(60, 0, 4);
    var own = Experiment.NOTEBOOK.withData(new Experiment.Data(new Source.Own(made), 5, 0.25));
    assertThat(run(python.get(), PyTorchScriptTest.script(own)))
        .containsExactlyElementsOf(log(own));

    var rows = new StringBuilder("name;height;kind;width\n");
    for (int i = 0; i < made.size(); i++) {
      var kind = made.label(i) == 1 ? "10" : "9";
      rows.append("n;%s;%s;%s\n".formatted(made.x1(i), kind, made.x2(i)).replace('.', ','));
    }
    var file = Files.writeString(folder.resolve("own.csv"), rows);
    for (var columns :
        List.of(Optional.of(new CsvColumns(';', true, 1, 3, 2)), CsvPreview.of(file).guess())) {
      var source = new Source.CsvFile(file, columns);
      var read = Experiment.NOTEBOOK.withData(new Experiment.Data(source, 5, 0.25));
      var script = PyTorchScriptTest.script(read);
      assertThat(run(python.get(), script)).containsExactlyElementsOf(log(read));
    }
  }

  /** There the last bit of the middle would decide. */
  @ParameterizedTest
  @CsvSource({"11,0", "11,90", "11,45", "9,0", "9,-45"})
  void aGridsPointsOnALineThroughItsMiddleAreOfTheSameClassToTheScript(int side, double degrees)
      throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var rows = new StringBuilder();
    for (int i = 0; i < side * side; i++) {
      rows.append("%s,%s,%d\n".formatted(i % side / 10.0, i / side / 10.0, i % 2));
    }
    var file = Files.writeString(folder.resolve("grid.csv"), rows);
    var csv = new Source.CsvFile(file, Optional.empty());
    var own = new Source.Own(csv.load(0, Progress.NONE));
    var line = Optional.of(new StraightLabels(degrees, 0));
    for (var source : List.of(csv, own)) {
      var data = new Experiment.Data(source, 5, 0.25).withStraightLabels(line);
      for (var some : List.of(data, data.withStandardised(true))) {
        var experiment = Experiment.NOTEBOOK.withData(some);
        assertThat(run(python.get(), PyTorchScriptTest.script(experiment)))
            .containsExactlyElementsOf(log(experiment));
      }
    }
  }

  /** Of each file the first line is a header, or none, and the first label is class 1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x;y;class |1,5;2;10,5|-1;0,5;9,5",
        "x;y;class |1,5;2;\"9,5\"|-1;0,5;10,a",
        "x,y,class |1.5,2,9|-1,0.5,1_0",
        "weight (kg; dry),y,class |1.5,2,b|-1,0.5,a",
        "\"a\tb\tc\";y;class |1,5;2;b|-1;0,5;a",
        "a;y,5;class |1,5;2;b|-1;0,5;a",
        "SEP=;|a,b,c;y;class |1,5;2;b|-1;0,5;a",
        "0,1,label|1.5,2,1|-1,0.5,0",
        "1.5,2,yes|-1,0.5,0",
        "nan,inf,y |1.5,2,b|-1,0.5,a",
        "1_0,２,y |1.5,2,\t-5 |-1,.5e0,-Infinity",
        "1.5, 2, inf|-1, 0.5,9",
        "1.5,2,Blue|-1,0.5,red",
        "1.5,2,😴|-1,0.5,～",
        "3,4,b\u2003|1.5,2,b|-1,0.5,a",
        "3,4,\u000bb|1.5,2,b|-1,0.5,a",
        "\u30001.5\u2009,2,b|-1,0.5,a",
        "1.5,2,b\u00a0|-1,0.5,b",
        "x,y,class |\"\"|1.5,2,b|-1,0.5,a",
        "\"\"|1.5,\t\"2\",b|-1,\u3000\"0.5\",\t \"a\"",
        "x\ty\tclass|\"\"\t\"\"|1.5\t \"2\"\t b|-1\t0.5\ta"
      })
  void aFilesWordsAndNumbersAreTheSameToTheScript(String lines) throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var rows = List.of(lines.split("\\|"));
    var text = String.join("\n", rows) + "\n";
    for (int i = 0; i < 4; i++) {
      text += String.join("\n", rows.subList(rows.size() - 2, rows.size())) + "\n";
    }
    var file = Files.writeString(folder.resolve("own.csv"), text);
    var source = new Source.CsvFile(file, Optional.empty());
    assertThat(source.load(0, Progress.NONE).label(0)).isEqualTo(1);
    var read = Experiment.NOTEBOOK.withData(new Experiment.Data(source, 5, 0.25));
    var script = PyTorchScriptTest.script(read);
    assertThat(run(python.get(), script)).containsExactlyElementsOf(log(read));
  }

  @Test
  void aFileThatHasAThirdLabelByNowIsToldByTheScript() throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var file = Files.writeString(folder.resolve("own.csv"), "1.5,2,b\n-1,0.5,a\n".repeat(5));
    var source = new Source.CsvFile(file, Optional.empty());
    var read = Experiment.NOTEBOOK.withData(new Experiment.Data(source, 5, 0.25));
    var script = PyTorchScriptTest.script(read);
    Files.writeString(file, "0,1,c\n", StandardOpenOption.APPEND);
    assertThat(run(python.get(), script))
        .containsExactly(file + " has 3 different labels; exactly two are allowed.");
    Files.writeString(file, "0,1,c\n".repeat(5));
    assertThat(run(python.get(), script))
        .containsExactly(file + " has 1 different label; exactly two are allowed.");
  }

  @Test
  void aRunThatDivergesEndsAtTheAppsEpochAfterAnInfiniteTestLoss() throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var finite = log(ExperimentCode.apply(Experiment.NOTEBOOK, "lr=10 epochs=31"));
    assertThat(finite.getLast()).contains("Test Loss: inf");
    var run = ExperimentCode.apply(Experiment.NOTEBOOK, "lr=10 epochs=100");
    var printed = run(python.get(), PyTorchScriptTest.script(run));
    assertThat(printed).hasSize(finite.size() + 1);
    assertThat(printed.get(finite.size() - 1)).startsWith("Epoch: 30 ").contains("Test Loss: inf");
    assertThat(printed.getLast()).endsWith("the loss stopped being a number at epoch 31.");
  }

  @Test
  void aRateChangedInFlightIsChangedAtTheSameEpoch() throws Exception {
    Assumptions.assumeTrue(python.isPresent(), "no Python with torch and scikit-learn here");
    var rates = LearningRates.constant(0.1).then(25, 0.9).then(61, 0.3);
    assertThat(run(python.get(), PyTorchScript.of(Experiment.NOTEBOOK, rates)))
        .containsExactlyElementsOf(log(Experiment.NOTEBOOK, rates));
  }
}
