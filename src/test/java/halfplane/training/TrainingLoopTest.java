package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.Reference;
import halfplane.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
            List.of(
                halfplane.data.Feature.X1,
                halfplane.data.Feature.X2,
                halfplane.data.Feature.RADIUS_SQUARED),
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
