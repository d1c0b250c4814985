package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.Reference;
import halfplane.nn.Activation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  static Stream<Reference> smooth() {
    return Reference.all().filter(reference -> !reference.isRelu());
  }

  /** One line in fifty may be off by one in the last decimal of a loss. */
  @ParameterizedTest
  @MethodSource("smooth")
  void theLogIsTheNotebooksLineForLine(Reference reference) {
    var epochs = run(reference.experiment());
    var expected = reference.log();
    int different = 0;
    for (int i = 0; i < expected.size(); i++) {
      var printed = NotebookLog.line(10 * i, epochs.get(10 * i));
      if (!printed.equals(expected.get(i))) {
        different++;
        assertThat(lastDecimals(printed, expected.get(i))).as(printed).isLessThanOrEqualTo(1);
      }
    }
    assertThat(different).isLessThanOrEqualTo(expected.size() / 50);
  }

  /** By how many fifth decimals the losses of two lines differ; all else must be the same. */
  private static long lastDecimals(String printed, String expected) {
    var ours = printed.split("(?<=Loss: )|(?=, )|(?=% )");
    var theirs = expected.split("(?<=Loss: )|(?=, )|(?=% )");
    long most = 0;
    for (int i = 0; i < theirs.length; i++) {
      if (theirs[i].matches("\\d+\\.\\d{5}")) {
        most = Math.max(most, Math.abs(fifths(ours[i]) - fifths(theirs[i])));
      } else {
        assertThat(ours[i]).isEqualTo(theirs[i]);
      }
    }
    return most;
  }

  private static long fifths(String number) {
    return new BigDecimal(number).movePointRight(5).longValueExact();
  }

  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void everyEpochsFiguresAgree(Reference reference) {
    var epochs = run(reference.experiment());
    double lossTolerance = reference.isRelu() ? 5e-5 : 1e-6;
    double accuracyTolerance = reference.isRelu() ? 1 : 0.51;
    int different = 0;
    for (int i = 0; i < epochs.size(); i++) {
      var row = reference.json().at("/epochs/" + i);
      var figures = epochs.get(i);
      assertThat(figures.loss())
          .as("loss %d", i)
          .isCloseTo(row.get(1).asDouble(), within(lossTolerance));
      assertThat(figures.testLoss())
          .as("test loss %d", i)
          .isCloseTo(row.get(3).asDouble(), within(lossTolerance));
      assertThat(figures.accuracy())
          .as("accuracy %d", i)
          .isCloseTo(row.get(2).asDouble(), within(accuracyTolerance));
      assertThat(figures.testAccuracy())
          .as("test accuracy %d", i)
          .isCloseTo(row.get(4).asDouble(), within(accuracyTolerance));
      different += figures.accuracy() != row.get(2).asDouble() ? 1 : 0;
    }
    if (!reference.isRelu()) {
      assertThat(different).isLessThanOrEqualTo(epochs.size() / 50);
    }
  }

  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void theLastWeightsAreTheNotebooks(Reference reference) {
    var experiment = reference.experiment();
    var loop = new TrainingLoop(Preparation.of(experiment));
    for (int i = 0; i < experiment.schedule().epochs(); i++) {
      loop.epoch(experiment.schedule().learningRate());
    }
    var values = new float[loop.weights().size()];
    loop.weights().copyTo(values, 0);
    var expected = reference.state("final");
    double tolerance = reference.isRelu() ? 2e-2 : 2e-5;
    for (int i = 0; i < expected.length; i++) {
      assertThat((double) values[i]).isCloseTo(expected[i], within(tolerance));
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
