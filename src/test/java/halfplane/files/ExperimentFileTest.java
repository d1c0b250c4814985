package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.CsvColumns;
import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Names;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    var experiment =
        new Experiment(
            new Experiment.Data(new Source.Made(Shape.MOONS, 300, 0.25), 4294967295L, 0.3),
            new Experiment.Model(
                List.of(Feature.X1, Feature.PRODUCT), List.of(10, 3), Activation.TANH, 7),
            new Experiment.Schedule(0.025, 777, 32));
    var file = folder.resolve("experiment.json");
    ExperimentFile.write(file, new SavedExperiment(experiment));
    assertThat(ExperimentFile.read(file).experiment()).isEqualTo(experiment);
    ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK));
    assertThat(ExperimentFile.read(file).experiment()).isEqualTo(Experiment.NOTEBOOK);
    var labels = Optional.of(new StraightLabels(-12.5, 0.25));
    var straight =
        Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withStraightLabels(labels));
    ExperimentFile.write(file, new SavedExperiment(straight));
    assertThat(ExperimentFile.read(file).experiment()).isEqualTo(straight);
  }

  @Test
  void paintedPointsColumnsTheShownEpochARivalAndALessonAreKept() throws Exception {
    var points = Shape.XOR.make(40, 0, 1).named(new Names("width", "length", "cat", "dog"));
    var own = Experiment.NOTEBOOK.withData(new Experiment.Data(new Source.Own(points), 1, 0.2));
    var trainer = new Trainer(Preparation.of(own));
    trainer.step(0.1);
    trainer.step(0.1);
    var shown = SavedExperiment.Shown.of(trainer.step(0.5));
    assertThat(shown.rates().changes())
        .containsExactly(new LearningRates.Change(0, 0.1), new LearningRates.Change(2, 0.5));
    var saved =
        new SavedExperiment(
            own,
            Optional.of(shown),
            Optional.of(
                new SavedExperiment.Beside(
                    own.model().withHidden(List.of(3)),
                    0.7,
                    LearningRates.constant(0.2).then(2, 0.7))),
            Optional.of(new SavedExperiment.LessonPlace("circles", 4, true)));
    var file = folder.resolve("own.halfplane");
    ExperimentFile.write(file, saved);
    var read = ExperimentFile.read(file);
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("shown.value.weights")
        .isEqualTo(saved);
    var weights = read.shown().orElseThrow().weights();
    assertThat(weights.weight(1, 0, 4)).isEqualTo(shown.weights().weight(1, 0, 4));
    assertThat(weights.bias(0, 3)).isEqualTo(shown.weights().bias(0, 3));

    var columns = Optional.of(new CsvColumns('\t', true, 3, 1, 0));
    var table =
        Experiment.NOTEBOOK.withData(
            new Experiment.Data(new Source.CsvFile(folder.resolve("t.csv"), columns), 1, 0.2)
                .withStandardised(true));
    ExperimentFile.write(file, new SavedExperiment(table));
    assertThat(ExperimentFile.read(file).experiment()).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty; expected a saved experiment",
        "null|holds null; expected a saved experiment, an object in { }",
        "5|holds 5; expected a saved experiment, an object in { }",
        "1e3|holds 1e3; expected a saved experiment, an object in { }",
        "{}|'halfplane' is missing; 1, the version that can be read, is allowed",
        "{\"model\": {}}|'halfplane' is missing; 1, the version that can be read, is allowed",
        "nonsense|is not JSON at line 1: 'nonsense' cannot stand there; expected a saved experiment",
        "{\"halfplane\": 1,}|is not JSON at line 1: '}' cannot stand there; expected a saved experiment",
        "{\"halfplane\": 1]}|is not JSON at line 1: ']' cannot stand there; expected a saved experiment",
        "{\"halfplane\": NaN}|is not JSON at line 1: 'NaN' cannot stand there; expected a saved experiment",
        "{\"halfplane\": 01}|is not JSON at line 1, character 16; expected a saved experiment",
        "{\"übung\": 01}|is not JSON at line 1, character 12; expected a saved experiment",
        "{“halfplane”: 1}|is not JSON at line 1: '“' cannot stand there; expected a saved experiment",
        "{\"a\\nb\": 1, \"a\\nb\": 2}|stands a second time at line 1",
        "{\"halfplane\": 1|is not JSON: it ends too soon, at line 1; expected a saved experiment",
        "{\"halfplane|is not JSON: it ends too soon, at line 1; expected a saved experiment",
        "[1]|holds a list; expected a saved experiment, an object in { }",
        "{\"halfplane\": \"1\"}|'halfplane' is \"1\", not a whole number; 1, the version that can be read, is allowed",
        "{\"halfplane\": 2}|'halfplane' is 2, not 1",
        "{\"halfplane\": 1}|'data' is missing; expected an object in { }",
        "{\"halfplane\": 1, \"data\": []}|'data' is a list; an object in { } is allowed",
        "{\"halfplane\": 1, \"data\": {\"file\": 5}}|'file' is 5; a text in quotation marks is allowed",
        "{\"halfplane\": 1, \"data\": {\"samples\": 9}}|'set' is missing; circles, moons",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 9}}|'noise' is missing; 0 to 10 is allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\"}}|'samples' is missing; 4 to 1000000 are allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 9, \"noise\": 11}}|'noise' is 11; 0 to 10 is allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 9, \"noise\": 1.10e1}}|'noise' is 1.10e1; 0 to 10 is allowed",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 0, 1], [0, 1, 1], [1, 0, 0], [1, 1, 0]], \"names\": {\"x1\": 5}}}|'x1' is 5; a text in quotation marks is allowed",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 0, 1], [0, 1, 1], [1, 0, 0], [1, 1, 0]], \"names\": {\"x1\": \"w\", \"x2\": \"h\"}}}|'red' is missing; expected a text in quotation marks",
        "{\"halfplane\": 1, \"data\": {\"set\": \"stars\"}}|'set' cannot be 'stars'; circles, moons",
        "{\"halfplane\": 1, \"data\": {\"file\": \"../x.csv\"}}|the name of a file in the same folder",
        "{\"halfplane\": 1, \"data\": {\"file\": \"a\\u0000b\"}}|the name of a file in the same folder",
        "{\"halfplane\": 1, \"data\": {\"file\": \".\"}}|the name of a file in the same folder",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 10.7}}|'samples' is 10.7, not a whole number; 4 to 1000000 are allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 1e10}}|'samples' is 1e10, not a whole number; 4 to 1000000 are allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 10000000000}}|'samples' is 10000000000; 4 to 1000000 are allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 2, \"noise\": 0}}|'samples' is 2; 4 to 1000000 are allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 9, \"noise\": \"x\"}}|'noise' is \"x\", not a number; 0 to 10 is allowed",
        "{\"halfplane\": 1, \"data\": {\"set\": \"moons\", \"samples\": 9, \"noise\": 0, \"seed\": 1, \"testSize\": 0.2, \"straightLabels\": {\"degrees\": 999, \"offset\": 0}}}|'degrees' is 999; -360 to 360 are allowed",
        "{\"halfplane\": 1} garbage|is not JSON at line 1: 'garbage' cannot stand there",
        "{\"halfplane\": 1, \"lessons\": {}}|'lessons' is not known; halfplane, data, model",
        "{\"halfplane\": 1, \"data\": {\"file\": \"a.csv\", \"columns\": {\"heder\": true}}}|'heder' is not known; separator, header",
        "{\"halfplane\": 1, \"data\": {\"standardized\": true}}|'standardized' is not known; set, samples",
        "{\"halfplane\": 1, \"data\": {\"points\": 3}}|'points' is 3; a list in [ ] is allowed",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 1]]}}|'points[0]' has a list of 2; one of 3 is allowed",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 1, 1, 0]]}}|'points[0]' has a list of 4; one of 3 is allowed",
        "{\"halfplane\": 1, \"data\": {\"points\": [], \"file\": \"x.csv\"}}|'points' and 'file' do not go together",
        "{\"halfplane\": 1, \"data\": {\"file\": \"x.csv\", \"set\": \"moons\"}}|'file' and 'set' do not go together",
        "{\"halfplane\": 1, \"data\": {\"points\": [], \"noise\": 0}}|'points' and 'noise' do not go together",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 0, 1], [0, 1e99, 1]]}}|'points[1]' has 1e99, which is not finite in float32",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 1, 0], [1, 0, 1], [0, 1, 2]]}}|'points[2]' has the class 2; 0 and 1 are allowed",
        "{\"halfplane\": 1, \"data\": {\"points\": [[0, 1, 1]]}}|points: 1 is not allowed",
        "{\"halfplane\": 1, \"data\": {\"file\": \"x.csv\", \"columns\": {\"separator\": \"ab\"}}}|'separator' is \"ab\"; one character is allowed",
        "{\"halfplane\": 1, \"data\": {\"file\": \"x.csv\", \"columns\": {\"separator\": \",\", \"header\": 3}}}|'header' is 3; true or false is allowed"
      })
  void aWrongFileGetsASentence(String content, String sentence) throws IOException {
    var file = Files.writeString(folder.resolve("wrong.json"), content);
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(sentence)
        .message()
        .startsWith("wrong.json: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"epochs\" : 100|\"epochs\" : 1e3|'epochs' is 1e3, not a whole number; 1 to 1000000 are allowed",
        "\"batch\" : \"all\"|\"batch\" : \"All\"|'batch' is \"All\", not a whole number; 'all' or 1 to 2147483647 are allowed",
        "\"learningRate\" : 0.1|\"learningRate\" : \"0.1\"|'learningRate' is \"0.1\", not a number; more than 0 and at most 1000 is allowed",
        "\"learningRate\" : 0.1|\"learningRate\" : 0|'learningRate' is 0; more than 0 and at most 1000 is allowed",
        "\"testSize\" : 0.2|\"testSize\" : 1.00|'testSize' is 1.00; more than 0 and less than 1 is allowed",
        "\"testSize\" : 0.2|\"testSize\" : {}|'testSize' is an object, not a number; more than 0 and less than 1 is allowed",
        "[ 5 ]|[ 5000000000 ]|'hidden' is 5000000000; 1 to 64 are allowed",
        "\"seed\" : 42|\"seed\" : \"42\"|'seed' is \"42\", not a whole number; 0 to 4294967295 are allowed"
      })
  void aNumberThatIsNotAllowedIsToldWhatIs(String written, String wrong, String sentence)
      throws IOException {
    var file = folder.resolve("wrong.json");
    ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK));
    var json = Files.readString(file);
    assertThat(json).contains(written);
    Files.writeString(file, json.replace(written, wrong));
    assertThatThrownBy(() -> ExperimentFile.read(file)).hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"answered\"|\"answerd\"|'answerd' is not known; name, step, answered are",
        "\"step\" : 4|\"step\" : -4|'step' is -4; 1 and more are allowed",
        "\"step\" : 4|\"step\" : 0|'step' is 0; 1 and more are allowed",
        "\"bias\" : [ 5.0|\"bais\" : [ 5.0|'bais' is not known; weight, bias are",
        "\"bias\" : [ 5.0|\"bias\" : [ 5.0, 6.0|'layers[0].bias' has a list of 2; one of 1 is allowed",
        "[ 3.0, 4.0 ]|[ 3.0, 4.0, 5.0 ]|'layers[0].weight[0]' has a list of 3; one of 2 is allowed",
        "[ 3.0, 4.0 ]|[ 3.0, 4.0 ], [ 3.0, 4.0 ]|'layers[0].weight' has a list of 2; one of 1 is allowed",
        "\"layers\" : [|\"layers\" : [ {},|'layers' has a list of 2; one of 1 is allowed",
        "[ 3.0, 4.0 ]|[ 3.0, 1e999 ]|'layers[0].weight[0]' has 1e999, which is not finite in float32",
        "[ 3.0, 4.0 ]|[ -3.5e38, 4.0 ]|'layers[0].weight[0]' has -3.5e38, which is not finite in float32",
        "\"bias\" : [ 5.0|\"bias\" : [ 1e999|'layers[0].bias' has 1e999, which is not finite in float32",
        "\"bias\" : [ 5.0|\"bias\" : [ \"much\"|'layers[0].bias' is \"much\"; a number is allowed",
        "[ 0, 0.1 ]|[ 0, 0.1, 1 ]|'learningRates[0]' has a list of 3; one of 2 is allowed",
        "[ 0, 0.1 ]|[ 0, 0 ]|'learningRates[0]' is 0; more than 0 and at most 1000 is allowed",
        "\"name\" : \"circles\"|\"name\" : 5|'name' is 5; a text in quotation marks is allowed"
      })
  void whatIsMisspeltOutOfRangeOrTooMuchInASavedRunIsRefused(
      String written, String wrong, String sentence) throws IOException {
    var model = Experiment.NOTEBOOK.model().withHidden(List.of());
    var weights = new Weights(model.architecture(), new float[] {3, 4, 5});
    var saved =
        new SavedExperiment(
            Experiment.NOTEBOOK.withModel(model),
            Optional.of(new SavedExperiment.Shown(7, LearningRates.constant(0.1), weights)),
            Optional.empty(),
            Optional.of(new SavedExperiment.LessonPlace("circles", 4, true)));
    var file = folder.resolve("run.halfplane");
    ExperimentFile.write(file, saved);
    var json = Files.readString(file);
    assertThat(json).contains(written);
    Files.writeString(file, json.replace(written, wrong));
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void weightsThatWereSavedPastTheRangeOfFloat32AreReadAgain() throws IOException {
    var model = Experiment.NOTEBOOK.model().withHidden(List.of());
    var values = new float[] {Float.POSITIVE_INFINITY, Float.NaN, Float.NEGATIVE_INFINITY};
    var weights = new Weights(model.architecture(), values);
    var file = folder.resolve("past.halfplane");
    ExperimentFile.write(
        file,
        new SavedExperiment(
            Experiment.NOTEBOOK.withModel(model),
            Optional.of(new SavedExperiment.Shown(7, LearningRates.constant(0.1), weights)),
            Optional.empty(),
            Optional.empty()));
    var read = ExperimentFile.read(file).shown().orElseThrow().weights();
    assertThat(read.isClose(weights, 0)).isTrue();
  }

  private static LearningRates changed(int times) {
    return new LearningRates(
        IntStream.range(0, times)
            .mapToObj(
                i -> new LearningRates.Change(i == 0 ? 0 : 900_000 + i, 1.2345678901234567e-300))
            .toList());
  }

  /** A run of the most points and the largest network, whose numbers have the most digits. */
  private static SavedExperiment largest(LearningRates rates, LearningRates ratesBeside) {
    var x = new double[Source.MOST_OWN];
    Arrays.fill(x, -1.2345678901234567e-300);
    var labels = new byte[Source.MOST_OWN];
    labels[0] = 1;
    var own = new Source.Own(new Dataset(x, x, labels));
    var model =
        new Experiment.Model(
            List.of(Feature.values()),
            Collections.nCopies(Experiment.MOST_LAYERS, Experiment.MOST_UNITS),
            Activation.RELU,
            Experiment.MOST_SEED);
    var weights = new float[model.architecture().parameters()];
    Arrays.fill(weights, -1.17549435e-38f);
    return new SavedExperiment(
        Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(own)).withModel(model),
        Optional.of(
            new SavedExperiment.Shown(
                Experiment.MOST_EPOCHS, rates, new Weights(model.architecture(), weights))),
        Optional.of(new SavedExperiment.Beside(model, 0.1, ratesBeside)),
        Optional.empty());
  }

  @Test
  void theMostChangesOfTheRatesOfTwoNetworksFitIntoAFileBesideAllElse() throws IOException {
    var most = changed(30_000);
    var file = folder.resolve("large.halfplane");
    ExperimentFile.write(file, largest(most, most));
    var read = ExperimentFile.read(file);
    assertThat(read.shown().orElseThrow().rates()).isEqualTo(most);
    assertThat(read.beside().orElseThrow().rates()).isEqualTo(most);
  }

  @Test
  void moreChangesOfARateThanAFileTakesAreNotSavedAsFewer() {
    var file = folder.resolve("large.halfplane");
    var sentence =
        "An experiment with 30001 changes of a learning rate cannot be saved; up to 30000 are"
            + " allowed";
    var few = changed(2);
    var more = changed(30_001);
    for (var saved : List.of(largest(more, few), largest(few, more))) {
      assertThatThrownBy(() -> ExperimentFile.write(file, saved))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(sentence);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void moreOfThemAreNotReadEither() throws IOException {
    var file = folder.resolve("large.halfplane");
    ExperimentFile.write(file, largest(LearningRates.constant(0.1), changed(1)));
    var changes =
        changed(30_001).changes().stream()
            .map(change -> "[ %d, 0.1 ]".formatted(change.epoch()))
            .collect(Collectors.joining(", "));
    Files.writeString(file, Files.readString(file).replace("[ 0, 0.1 ]", changes));
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "large.halfplane: learning rates: 30001 changes are not allowed; up to 30000 are");
  }

  @Test
  void aSettingThatStandsTwiceIsRefusedWithItsNameAndLine() throws IOException {
    var file = folder.resolve("twice.json");
    ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK));
    var json = Files.readString(file);
    Files.writeString(file, json.replace("\"epochs\" : 100", "\"epochs\" : 100,\n\"epochs\" : 5"));
    long line = json.substring(0, json.indexOf("\"epochs\"")).lines().count() + 1;
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("twice.json: 'epochs' stands a second time at line " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|2000|has a number of 2000 characters at line 2; at most 1000 are allowed",
        "[|3000|has lists or objects one in another, 1001 deep, at line 2; at most 1000 are allowed",
        "{\"a\":|3000|has lists or objects one in another, 1001 deep, at line 2; at most 1000 are allowed"
      })
  void jsonThatIsTooLargeToReadIsNotSaidToBeNone(String part, int times, String sentence)
      throws IOException {
    var json = "{\n\"halfplane\": %s\n}".formatted(part.repeat(times));
    var file = Files.writeString(folder.resolve("large.json"), json);
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("large.json: " + sentence);
  }

  @Test
  void norIsOneWithAVeryLongName() throws IOException {
    var name = "x".repeat(60_000);
    var file = Files.writeString(folder.resolve("large.json"), "{\"%s\": 1}".formatted(name));
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .hasMessageEndingWith(
            "has a name of 60000 characters at line 1; at most 50000 are allowed");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        "\1\0\t\0",
        "{\0\"\0a\0\"\0:\0000\0001\0}\0",
        "\0{\0\"\0a\0\"\0:\0000\0001\0}",
        "\u00ff\u00fe\u001c\u0020{\0",
        "\u00fe\u00ff\u0020\u001c\0{",
        "\0"
      })
  void whatIsNoTextInUtf8IsSaidSo(String bytes) throws IOException {
    var file = Files.writeString(folder.resolve("x.json"), bytes, StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ExperimentFile.read(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("x.json: is not text in UTF-8; expected a saved experiment");
  }

  @Test
  void aMissingFileIsSaidSo() {
    assertThatThrownBy(() -> ExperimentFile.read(folder.resolve("none.json")))
        .hasMessageEndingWith("none.json: there is no such file; expected a saved experiment");
  }

  @Test
  void ownDataIsSavedOnlyBesideItsFile() throws IOException {
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var own =
        Experiment.NOTEBOOK.withData(
            new Experiment.Data(new Source.CsvFile(folder.resolve("own.csv")), 1, 0.2));
    assertThatThrownBy(
            () -> ExperimentFile.write(elsewhere.resolve("x.json"), new SavedExperiment(own)))
        .hasMessageContaining("is saved in the same folder as that file");
    var beside = folder.resolve("x.json");
    ExperimentFile.write(beside, new SavedExperiment(own));
    assertThat(ExperimentFile.read(beside).experiment()).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {".own.csv", "a:b.csv", "a\\b.csv", "a\nb.csv"})
  void dataWhoseNameCouldNotBeReadAgainIsNotSaved(String name) {
    Assumptions.assumeTrue(OperatingSystem.present() != OperatingSystem.WINDOWS, "no such names");
    var hidden =
        Experiment.NOTEBOOK.withData(
            new Experiment.Data(new Source.CsvFile(folder.resolve(name)), 1, 0.2));
    assertThatThrownBy(
            () -> ExperimentFile.write(folder.resolve("x.json"), new SavedExperiment(hidden)))
        .hasMessageContaining("without ':', '\\' and control characters")
        .hasMessageContaining("does not begin with a point");
    assertThat(folder.resolve("x.json")).doesNotExist();
  }
}
