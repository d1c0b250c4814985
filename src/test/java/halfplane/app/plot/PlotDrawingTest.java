package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import halfplane.view.Overlay;
import halfplane.view.Palette;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.PlotView;
import halfplane.view.Shading;
import halfplane.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** How often the plot changes, by a clock that the test moves. */
@ExtendWith(ApplicationExtension.class)
class PlotDrawingTest {
  private static final long MILLISECOND = 1_000_000;
  private static final long SECOND = 1000 * MILLISECOND;
  private static final int PIXELS = 24;

  private final Snapshot start = new Trainer(Preparation.of(Experiment.NOTEBOOK)).snapshot();
  private final Semaphore answers = new Semaphore(0);
  private final List<Long> shown = new ArrayList<>();
  private long now = -10 * SECOND;
  private PlotDrawing drawing;

  @BeforeEach
  void begin(FxRobot robot) {
    robot.interact(
        () ->
            drawing =
                new PlotDrawing(
                    List.of(new PlotView(() -> {})),
                    () -> now,
                    answers::release,
                    frames -> shown.add(now)));
  }

  @AfterEach
  void end() {
    drawing.shutDown();
  }

  private PlotRequest wish(int number) {
    return new PlotRequest(
        start,
        new Viewport(-1.25, -1.25, 2.5 + number),
        PIXELS,
        1,
        Shading.CLASSES,
        PlotStyle.desk(Palette.LIGHT, 1),
        false,
        Overlay.NONE);
  }

  /** Wishes for another picture in each of a hundred pulses a second, and lets each be drawn. */
  private Void wishFor(int seconds) throws InterruptedException {
    for (int pulse = 0; pulse < 100 * seconds; pulse++) {
      now += 10 * MILLISECOND;
      drawing.pulse(List.of(wish(pulse)));
      assertThat(answers.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
    }
    return null;
  }

  @Test
  void eachPulseShowsAPicture(FxRobot robot) {
    robot.interact(() -> wishFor(1));
    assertThat(shown).hasSize(99);
  }

  @Test
  void withReducedMotionFewerThanThreeAreShownInAnySecondAndTheFirstAtOnce(FxRobot robot) {
    long before = now;
    drawing.setReducedMotion(true);
    robot.interact(() -> wishFor(10));
    assertThat(shown.getFirst() - before).isLessThan(SECOND / 10);
    assertThat(shown).hasSizeBetween(18, 20);
    for (int i = 2; i < shown.size(); i++) {
      assertThat(shown.get(i) - shown.get(i - 2)).isGreaterThanOrEqualTo(SECOND);
    }
  }
}
