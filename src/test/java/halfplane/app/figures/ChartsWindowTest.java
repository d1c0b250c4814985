package halfplane.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.view.CurveChart;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ChartsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
    await("limits", () -> window.run().limitsProperty().get() != null);
  }

  private List<CurveChart.Curves> curves() {
    return List.of(chart("#loss-chart").curves(), chart("#accuracy-chart").curves());
  }

  /** All at once: no picture comes meanwhile that would have them drawn, too. */
  @Test
  void theChartsAreDrawnForOtherEpochsAndNotForAnotherLearningRate() {
    onFx(
        () -> {
          var before = curves();
          var experiment = window.run().experiment();
          var faster = experiment.withSchedule(experiment.schedule().withLearningRate(0.2));
          window.run().change(faster);
          assertThat(curves()).isEqualTo(before);
          window.run().change(faster.withEpochs(200));
          assertThat(curves()).extracting(CurveChart.Curves::limit).containsExactly(200, 200);
          return null;
        });
  }

  @Test
  void chartsThatAnEnlargedPanelHidesAreDrawnWhenTheyComeBack(FxRobot robot) {
    robot.interact(window.deck().enlarge()::fire);
    await("the panel alone", () -> !window.plotPane().isVisible());
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    assertThat(chart("#accuracy-chart").curves().epochs()).isEqualTo(1);
    assertThat(chart("#loss-chart").curves().epochs()).isZero();
    robot.interact(window.deck().enlarge()::fire);
    await("both", () -> chart("#loss-chart").curves().epochs() == 1);
  }
}
