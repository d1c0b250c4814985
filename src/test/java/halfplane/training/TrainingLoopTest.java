package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.Reference;
import halfplane.data.Choice;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.nn.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingLoopTest {
  private static List<Figures> run(Experiment experiment) {
    var loop = new TrainingLoop(Preparation.of(experiment));
    var epochs = new ArrayList<Figures>();
    for (int i = 0; i < experiment.schedule().epochs(); i++) {
      epochs.add(loop.epoch(experiment.schedule().learningRate()));
    }
    return epochs;
  }

  @Test
  void nobodyTakesBatchesFromAPreparation() {
    for (int batch : new int[] {Experiment.Schedule.ALL, 32}) {
      var schedule = Experiment.NOTEBOOK.schedule().withBatch(batch);
      var preparation = Preparation.of(Experiment.NOTEBOOK.withSchedule(schedule));
      assertThat(preparation.batches()).isUnmodifiable();
    }
  }

  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void theLogIsTheNotebooksLineForLine(Reference reference) {
    var epochs = run(reference.experiment());
    var expected = reference.log();
    for (int i = 0; i < expected.size(); i++) {
      assertThat(NotebookLog.line(10 * i, epochs.get(10 * i))).isEqualTo(expected.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void everyEpochsFiguresAreTheNotebooksToTheBit(Reference reference) {
    var epochs = run(reference.experiment());
    for (int i = 0; i < epochs.size(); i++) {
      var row = reference.json().at("/epochs/" + i);
      var expected =
          new Figures(
              row.get(1).asDouble(),
              row.get(2).asDouble(),
              row.get(3).asDouble(),
              row.get(4).asDouble());
      assertThat(epochs.get(i)).as("epoch %d", i).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void theLastWeightsAreTheNotebooksToTheBit(Reference reference) {
    var experiment = reference.experiment();
    var loop = new TrainingLoop(Preparation.of(experiment));
    for (int i = 0; i < experiment.schedule().epochs(); i++) {
      loop.epoch(experiment.schedule().learningRate());
    }
    var values = new float[loop.weights().size()];
    loop.weights().copyTo(values, 0);
    var expected = reference.state("final");
    for (int i = 0; i < expected.length; i++) {
      assertThat(values[i]).isEqualTo((float) expected[i]);
    }
  }

  /**
   * Sizes that fill no vector, mini-batches, one sample at a time, no hidden layer, wide ones and
   * many points, as PyTorch 1.13 trains them: the last losses, and its parameters' {@link
   * Arrays#hashCode(float[])}.
   */
  @ParameterizedTest
  @CsvSource({
    "moons 333 0.2 7, 4-3 tanh 0.3 60 0, 0.34559816122055054, 0.3430269956588745, 1049085135",
    "circles 333 0.1 3, none identity 0.5 60 0, 0.6920193433761597, 0.7045470476150513, 1878991511",
    "circles 217 0.1 3, 9 relu 0.5 60 0, 0.6664745807647705, 0.6881409883499146, -1702689372",
    "blobs 333 0.8 5, 5 identity 0.1 20 33, 0.08879098156817201, 0.05973163992166519, 703375141",
    "moons 333 0.1 9, 4 relu 0.1 20 1, 0.2846830602353649, 0.2150222510099411, 638703122",
    "moons 401 0.1 9, 40 tanh 0.1 30 0, 0.3710249960422516, 0.3576250970363617, 1273926453",
    "circles 1000 0.03 42, 64 relu 1.0 30 0, 0.6221326589584351, 0.6346750259399414, -674917099",
    "circles 203 0.1 3, 48 tanh 0.5 30 0, 0.685279369354248, 0.6944350004196167, -792346646",
    "circles 1000 0.03 42, 33-34 relu 0.3 30 0, 0.6841070652008057, 0.6880084872245789, -354906749",
    "circles 1000 0.03 42, 36-36 tanh 0.3 20 0, 0.6932539939880371, 0.6940771341323853, -990155530",
    "moons 10000 0.1 42, 16-16 relu 0.3 5 0, 0.6323535442352295, 0.6125058531761169, 1871388281",
    "circles 1001 0.03 42, 6-40-6 tanh 0.3 30 0, 0.6918262243270874, 0.6942499876022339, 562655633",
    "circles 1122 0.03 42, 36-36 tanh 0.3 20 0, 0.6924705505371094, 0.7001587748527527, -1760042205"
  })
  void otherSizesAreTrainedAsPyTorchDoes(
      String points, String network, double loss, double testLoss, int weights) {
    var set = points.split(" ");
    var net = network.split(" ");
    long seed = Long.parseLong(set[3]);
    var hidden =
        Stream.of(net[0].split("-")).filter(it -> !it.equals("none")).map(Integer::valueOf);
    var experiment =
        new Experiment(
            new Experiment.Data(
                new Source.Made(
                    Choice.of("set", set[0], Shape.values(), Shape::key),
                    Integer.parseInt(set[1]),
                    Double.parseDouble(set[2])),
                seed,
                0.2),
            new Experiment.Model(
                List.of(Feature.X1, Feature.X2),
                hidden.toList(),
                Choice.of("activation", net[1], Activation.values(), Activation::key),
                seed),
            new Experiment.Schedule(
                Double.parseDouble(net[2]), Integer.parseInt(net[3]), Integer.parseInt(net[4])));
    var loop = new TrainingLoop(Preparation.of(experiment));
    var last = loop.evaluate();
    for (int i = 0; i < experiment.schedule().epochs(); i++) {
      last = loop.epoch(experiment.schedule().learningRate());
    }
    var values = new float[loop.weights().size()];
    loop.weights().copyTo(values, 0);
    assertThat(last.loss()).isEqualTo(loss);
    assertThat(last.testLoss()).isEqualTo(testLoss);
    assertThat(Arrays.hashCode(values)).isEqualTo(weights);
  }

  private static Experiment withBatch(int batch) {
    var schedule = Experiment.NOTEBOOK.schedule();
    return Experiment.NOTEBOOK.withSchedule(
        new Experiment.Schedule(schedule.learningRate(), 20, batch));
  }

  @Test
  void aMiniBatchAsLargeAsTheSetIsAFullBatch() {
    assertThat(run(withBatch(800))).isEqualTo(run(withBatch(Experiment.Schedule.ALL)));
  }

  @Test
  void miniBatchesTakeMoreStepsAnEpochAndLearnFaster() {
    var full = run(withBatch(Experiment.Schedule.ALL)).getLast();
    var mini = run(withBatch(32)).getLast();
    assertThat(mini.testLoss()).isLessThan(full.testLoss());
  }

  @Test
  void aSquaredRadiusLetsTheSameLinearNetworkPass() {
    var model =
        new Experiment.Model(
            List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED),
            List.of(5),
            Activation.IDENTITY,
            42);
    var experiment =
        Experiment.NOTEBOOK.withModel(model).withSchedule(new Experiment.Schedule(1, 100, 0));
    assertThat(run(experiment).getLast().accuracy()).isGreaterThan(99);
  }

  @Test
  void evaluatingTakesNoStep() {
    var loop = new TrainingLoop(Preparation.of(Experiment.NOTEBOOK));
    var untrained = loop.evaluate();
    assertThat(loop.evaluate()).isEqualTo(untrained);
    var first = loop.epoch(0.1);
    assertThat(first.loss()).isEqualTo(untrained.loss());
    assertThat(first.testLoss()).isNotEqualTo(untrained.testLoss());
  }
}
