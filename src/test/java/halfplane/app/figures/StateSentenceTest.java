package halfplane.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.NotebookLog;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import halfplane.view.Overlay;
import halfplane.view.Palette;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import halfplane.view.Viewport;
import org.junit.jupiter.api.Test;

class StateSentenceTest {
  private static PlotFrame after(int epochs, int batch) throws DivergedException {
    var schedule = new Experiment.Schedule(0.1, 100, batch);
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK.withSchedule(schedule)));
    for (int i = 0; i < epochs; i++) {
      trainer.step(0.1);
    }
    var style = PlotStyle.desk(Palette.LIGHT);
    var view = new Viewport(-1.25, -1.25, 2.5);
    return new PlotRenderer()
        .render(
            new PlotRequest(
                trainer.snapshot(), view, 100, 1, Shading.CLASSES, style, true, Overlay.NONE));
  }

  private static String figure(PlotFrame frame) {
    return NotebookLog.accuracy(frame.snapshot().figures().accuracy()) + " %";
  }

  @Test
  void aRunInFlightHasTheAccuracyOfTheFiguresBesideAndSaysWhatItIsOf() throws DivergedException {
    var frame = after(17, Experiment.Schedule.ALL);
    assertThat(StateSentence.of(frame, false))
        .contains("a straight line, " + figure(frame) + " right before its step,");
    var batches = after(2, 32);
    assertThat(StateSentence.of(batches, false))
        .contains(figure(batches) + " right over its batches,");
  }

  @Test
  void aRunAtRestHasThePresentAccuracyAndThatOfTheFigures() throws DivergedException {
    var frame = after(17, Experiment.Schedule.ALL);
    assertThat(NotebookLog.accuracy(frame.trainAccuracy()) + " %").isNotEqualTo(figure(frame));
    assertThat(StateSentence.of(frame, true))
        .contains(
            NotebookLog.accuracy(frame.trainAccuracy())
                + " % right ("
                + figure(frame)
                + " before its step)");
  }

  @Test
  void whileAQuestionIsOpenOnlyEpochAndAccuracyAreTold() throws DivergedException {
    assertThat(StateSentence.ofQuestion(after(0, Experiment.Schedule.ALL), true))
        .matches("Not trained yet: \\S+ % right\\.");
    assertThat(StateSentence.ofQuestion(after(17, Experiment.Schedule.ALL), true))
        .matches("Epoch 17: \\S+ % right \\(\\S+ % before its step\\)\\.");
  }

  @Test
  void anUntrainedNetworkHasOneAccuracy() throws DivergedException {
    var frame = after(0, Experiment.Schedule.ALL);
    for (boolean resting : new boolean[] {true, false}) {
      assertThat(StateSentence.of(frame, resting))
          .startsWith("Not trained yet:")
          .contains(", " + figure(frame) + " right, ");
    }
  }
}
