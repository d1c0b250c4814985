package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.panels.Question;
import halfplane.training.Experiment;
import halfplane.view.Sheet;
import halfplane.view.SheetView;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** When the pictures of the README are taken. */
class ScreenshotsWindowTest extends WindowTest {
  private static final int EPOCHS = 100;

  private Sheet sheet() {
    return node("#bowl", SheetView.class).sheet();
  }

  @Test
  void aPanelsPictureIsTakenOnceItIsOfTheLastEpochAndNotOfAnEarlierOne(FxRobot robot) {
    awaitPicture();
    ask(robot, Question.BOWL);
    await("a bowl", () -> sheet() != null);
    var taken = new AtomicReference<Sheet>();
    var watch =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            boolean isThere = window.run().shownEpochs() == EPOCHS;
            if (taken.get() == null && isThere && Screenshots.isUpToDate(window)) {
              taken.set(sheet());
            }
          }
        };
    robot.interact(
        () -> {
          watch.start();
          window.run().open(Experiment.NOTEBOOK);
        });
    await("a picture", () -> taken.get() != null);
    robot.interact(watch::stop);
    await("the last bowl", () -> !window.deck().isBusy());
    assertThat(sheet()).isSameAs(taken.get());
  }
}
