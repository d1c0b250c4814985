package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.CsvColumns;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import halfplane.training.LearningRates;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PyTorchScriptTest {
  /** Of a run with one learning rate all along. */
  static String script(Experiment experiment) {
    double rate = experiment.schedule().learningRate();
    return PyTorchScript.of(experiment, LearningRates.constant(rate));
  }

  @Test
  void everySettingIsInTheScript() {
    var code = "hidden=6,4 activation=relu lr=0.025 epochs=77 batch=32 weights=9";
    assertThat(script(ExperimentCode.apply(Experiment.NOTEBOOK, code)))
        .contains(
            "make_circles(1000, noise=0.03, random_state=42)",
            "nn.Linear(2, 6),\n    nn.ReLU(),\n    nn.Linear(6, 4),\n    nn.ReLU(),",
            "nn.Linear(4, 1),\n)",
            "lr=0.025",
            "batch = 32",
            "range(77)",
            "manual_seed(9)");
  }

  private static List<String> lines(String code) {
    return script(ExperimentCode.apply(Experiment.NOTEBOOK, code)).lines().toList();
  }

  @Test
  void eachMadeSetIsMadeFromItsOwnNumbers() {
    assertThat(lines("set=moons samples=31 noise=0.2 seed=5"))
        .contains("X, y = datasets.make_moons(31, noise=0.2, random_state=5)");
    assertThat(lines("set=blobs samples=31 noise=0.2 seed=5"))
        .contains("    31, centers=[[-1, -1], [1, 1]], cluster_std=0.2, random_state=5)");
    assertThat(lines("set=xor samples=31 noise=0.2 seed=5"))
        .containsSubsequence(
            "random = np.random.RandomState(5)",
            "X = random.uniform(-1, 1, (31, 2))",
            "X += 0.1 * np.sign(X)",
            "rows = random.permutation(31)",
            "X += random.normal(scale=0.2, size=X.shape)");
    assertThat(lines("set=spirals samples=31"))
        .containsSubsequence(
            "y = np.repeat([0, 1], [15, 16])",
            "radius = np.concatenate([np.arange(15) / 15, np.arange(16) / 16])",
            "angle = 2 * 1.75 * np.pi * radius + np.pi * y");
    assertThat(lines("set=gauss samples=31"))
        .containsSubsequence(
            "y = np.repeat([0, 1], [16, 15])",
            "X = np.where(y == 0, -0.6, 0.6)[:, None] + 0.5 * random.standard_normal((31, 2))");
    assertThat(lines("set=separable samples=31"))
        .containsSubsequence(
            "y = np.repeat([0, 1], [16, 15])",
            "u = random.random_sample((31, 2))",
            "radius, angle = 0.6 * np.sqrt(u[:, 0]), 2 * np.pi * u[:, 1]",
            "X += np.where(y == 0, -0.7, 0.7)[:, None]");
  }

  @Test
  void pythonsDigitsAreWrittenInEveryLocale() {
    var scripts = everyKindOfScript();
    var locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat("%d".formatted(7)).as("this locale's own digit").isEqualTo("٧");
      assertThat(everyKindOfScript()).isEqualTo(scripts);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static List<String> everyKindOfScript() {
    var own = new Experiment.Data(new Source.Own(Shape.XOR.make(5, 0, 1)), 5, 0.4);
    return Stream.concat(
            Stream.of(
                script(Experiment.NOTEBOOK.withData(own)),
                ofFile("a\t.csv", Optional.empty()),
                ofFile("a.csv", Optional.of(new CsvColumns(';', true, 1, 3, 2)))),
            Arrays.stream(Shape.values())
                .map(
                    shape ->
                        "set=%s batch=17 labels=30/0.25 standardise=yes".formatted(shape.key()))
                .map(code -> script(ExperimentCode.apply(Experiment.NOTEBOOK, code))))
        .toList();
  }

  @Test
  void aLineThatLabelsCountsFromTheOriginOnlyForMadeSets() {
    assertThat(lines("labels=30/0.25 standardise=yes"))
        .containsSubsequence(
            "X = (X - X.mean(axis=0)) / X.std(axis=0)",
            "angle = math.radians(30)",
            "middle = np.zeros(2)",
            "y = np.where(along > 0.25, 1, 0)  # labels by a straight line");
    var own = new Source.Own(Shape.XOR.make(5, 0, 1));
    var labelled =
        new Experiment.Data(own, 5, 0.4).withStraightLabels(Optional.of(new StraightLabels(90, 0)));
    var script = script(Experiment.NOTEBOOK.withData(labelled));
    assertThat(script.lines())
        .containsSubsequence(
            "middle = np.array([math.fsum(column) / len(X) for column in X.T])",
            "y = np.where(along > 0 + 1.0E-12 * np.abs(X).max(axis=0) @ np.abs(normal), 1, 0)"
                + "  # labels by a straight line");
    assertThat(script.lines().filter(line -> line.matches(" +\\[.*, .*, [01]],"))).hasSize(5);
    assertThat(script)
        .contains(
            "[%s, %s, %d],"
                .formatted(own.points().x1(4), own.points().x2(4), own.points().label(4)));
  }

  @Test
  void aFilesColumnsAndSeparatorAreTheChosenOnes() {
    var tabs = new CsvColumns('\t', false, 4, 2, 0);
    assertThat(ofFile("a \"b\".csv", Optional.of(tabs)))
        .contains(
            "table = \"a \\\"b\\\".csv\"\n",
            "separator = \"\\t\"",
            "if False:",
            "[number(row[4]), number(row[2])]",
            "labels = [row[0] for");
    assertThat(ofFile("a.csv", Optional.of(new CsvColumns(';', true, 0, 1, 2))))
        .contains("separator = \";\"", "if True:")
        .doesNotContain("find_separator", "is_named");
    assertThat(ofFile("a.csv", Optional.empty()))
        .contains(
            "separator = told[1] if told and told[1] else find_separator(lines[0])",
            "if not (is_number(rows[0][0]) or is_number(rows[0][1])) or is_named():",
            "[number(row[0]), number(row[1])]",
            "labels = [row[2] for");
  }

  @Test
  void aLineBreakInAFilesNameIsNoneInTheScript() {
    assertThat(ofFile("a\r\nb\t\u007f\\.csv", Optional.empty()))
        .contains("table = \"a\\x0d\\x0ab\\x09\\x7f\\\\.csv\"\n");
  }

  @Test
  void aFileIsLookedForBesideTheScriptAndWhereThatHasNoFileInTheFolderItRunsIn() {
    assertThat(ofFile("a.csv", Optional.empty()).lines())
        .containsSubsequence(
            "from pathlib import Path",
            "table = \"a.csv\"",
            "if \"__file__\" in globals():",
            "    table = Path(__file__).parent / table",
            "with open(table, encoding=\"utf-8-sig\", newline=\"\") as file:");
    assertThat(script(Experiment.NOTEBOOK)).doesNotContain("pathlib");
  }

  private static String ofFile(String name, Optional<CsvColumns> columns) {
    var source = new Source.CsvFile(Path.of(name), columns);
    return script(Experiment.NOTEBOOK.withData(new Experiment.Data(source, 5, 0.25)));
  }

  @Test
  void aRateThatWasChangedInFlightIsChangedInTheScript() {
    var rates = LearningRates.constant(0.1).then(40, 0.9).then(60, 0.5).then(100, 2);
    assertThat(PyTorchScript.of(Experiment.NOTEBOOK, rates))
        .contains("lr=0.1", "= {40: 0.9, 60: 0.5}.get(epoch,");
    assertThat(script(Experiment.NOTEBOOK)).doesNotContain("param_groups");
  }
}
