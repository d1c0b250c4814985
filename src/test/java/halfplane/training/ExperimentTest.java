package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.Feature;
import halfplane.data.InvalidInputException;
import halfplane.data.Progress;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.nn.Activation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentTest {
  private static Arguments wrong(String sentence, ThrowingCallable make) {
    return Arguments.of(sentence, make);
  }

  private static Experiment.Model model(List<Feature> features, List<Integer> hidden) {
    return new Experiment.Model(features, hidden, Activation.RELU, 1);
  }

  static List<Arguments> wrongValues() {
    var made = new Source.Made(Shape.MOONS, 100, 0.1);
    var x1 = List.of(Feature.X1);
    return List.of(
        wrong("seed: -1 ", () -> new Experiment.Data(made, -1, 0.2)),
        wrong("seed: 4294967296 ", () -> new Experiment.Data(made, 1L << 32, 0.2)),
        wrong("test size: 1.0 ", () -> new Experiment.Data(made, 1, 1)),
        wrong("features: ", () -> model(List.of(), List.of(5))),
        wrong("features: ", () -> model(List.of(Feature.X1, Feature.X1), List.of(5))),
        wrong("hidden: 7 layers ", () -> model(x1, Collections.nCopies(7, 2))),
        wrong("hidden: 0 units ", () -> model(x1, List.of(0))),
        wrong("hidden: 65 units ", () -> model(x1, List.of(65))),
        wrong("learning rate: 0.0 ", () -> new Experiment.Schedule(0, 1, 0)),
        wrong("learning rate: NaN ", () -> new Experiment.Schedule(Double.NaN, 1, 0)),
        wrong("epochs: 0 ", () -> new Experiment.Schedule(1, 0, 0)),
        wrong("batch: -1 ", () -> new Experiment.Schedule(1, 1, -1)));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void aValueOutOfRangeIsNamedWithWhatIsAllowed(String sentence, ThrowingCallable make) {
    assertThatThrownBy(make)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(sentence)
        .hasMessageContaining("allowed");
  }

  @Test
  void columnsOfOneCoordinateKnowNothingOfTheOther() {
    var model = Experiment.NOTEBOOK.model();
    assertThat(model.seesOneCoordinate()).isFalse();
    assertThat(model.withFeatures(List.of(Feature.X2)).seesOneCoordinate()).isTrue();
    assertThat(model.withFeatures(List.of(Feature.X1, Feature.X1_SQUARED)).seesOneCoordinate())
        .isTrue();
    assertThat(model.withFeatures(List.of(Feature.X1, Feature.X2_SQUARED)).seesOneCoordinate())
        .isFalse();
    assertThat(model.withFeatures(List.of(Feature.RADIUS_SQUARED)).seesOneCoordinate()).isFalse();
  }

  @Test
  void behindOneUnitTheBoundaryIsStraightWhateverFollows() {
    var one = Experiment.NOTEBOOK.model().withHidden(List.of(1)).withActivation(Activation.RELU);
    assertThat(one.foldsAlongOneLine()).isTrue();
    assertThat(one.withHidden(List.of(1, 10)).foldsAlongOneLine()).isTrue();
    assertThat(one.withHidden(List.of(10, 1)).foldsAlongOneLine()).isFalse();
    assertThat(one.withActivation(Activation.IDENTITY).foldsAlongOneLine()).isFalse();
    assertThat(one.withFeatures(List.of(Feature.X1, Feature.X2_SQUARED)).foldsAlongOneLine())
        .isFalse();
  }

  @Test
  void layersOfOneUnitEachDrawNoSecondLine() {
    var one = Experiment.NOTEBOOK.model().withHidden(List.of(1)).withActivation(Activation.TANH);
    assertThat(one.drawsOneLineAtMost()).isTrue();
    assertThat(one.withHidden(List.of(1, 1)).drawsOneLineAtMost()).isTrue();
    assertThat(one.withHidden(List.of(1, 10)).drawsOneLineAtMost()).isFalse();
    assertThat(Experiment.NOTEBOOK.model().drawsOneLineAtMost()).isTrue();
  }

  @Test
  void itDrawsStraightPiecesWhereAllThatBendsKnowsOneDirection() {
    var bent = Experiment.NOTEBOOK.model().withActivation(Activation.RELU);
    assertThat(bent.drawsStraightPieces()).isFalse();
    assertThat(bent.withHidden(List.of(1, 10)).drawsStraightPieces()).isTrue();
    assertThat(bent.withFeatures(List.of(Feature.X2, Feature.X2_SQUARED)).drawsStraightPieces())
        .isTrue();
    assertThat(bent.withFeatures(List.of(Feature.X1, Feature.X2_SQUARED)).drawsStraightPieces())
        .isFalse();
  }

  @Test
  void withoutAHiddenLayerNoActivationActs() {
    var tanh = Experiment.NOTEBOOK.model().withActivation(Activation.TANH);
    assertThat(tanh.acting()).isEqualTo(Activation.TANH);
    assertThat(tanh.withHidden(List.of()).acting()).isEqualTo(Activation.IDENTITY);
  }

  @Test
  void afterTheLargestSeedComesZero() {
    assertThat(Experiment.seedAfter(42, 1)).isEqualTo(43);
    assertThat(Experiment.seedAfter(4294967294L, 1)).isEqualTo(4294967295L);
    assertThat(Experiment.seedAfter(4294967295L, 1)).isZero();
    assertThat(Experiment.seedAfter(4294967290L, 1000)).isEqualTo(994);
  }

  @Test
  void aFilesLineIsCountedFromTheMiddleOfItsPoints(@TempDir Path folder) throws IOException {
    var file = folder.resolve("far.csv");
    Files.writeString(file, "x1,x2,label\n100,0,0\n102,0,1\n104,0,0\n106,0,1\n");
    var straight =
        new Experiment.Data(new Source.CsvFile(file), 0, 0.2)
            .withStraightLabels(Optional.of(new StraightLabels(0, 0)))
            .load(Progress.NONE);
    assertThat(
            new int[] {straight.label(0), straight.label(1), straight.label(2), straight.label(3)})
        .containsExactly(0, 0, 1, 1);
  }
}
