package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.panels.Question;
import halfplane.training.Experiment;
import halfplane.view.Sheet;
import halfplane.view.SheetView;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
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

  @Test
  void theWallsPictureIsTakenOnceAllItsTilesHaveTheirs(FxRobot robot) {
    awaitPicture();
    ask(robot, Question.WALL);
    var tiles = new AtomicReference<Long>();
    var watch =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            boolean ended = window.sights().wallProperty().get().isPresent();
            if (tiles.get() == null && ended && Screenshots.isUpToDate(window)) {
              tiles.set(drawnTiles(robot));
            }
          }
        };
    robot.interact(
        () -> {
          watch.start();
          node("#wall-button", Button.class).fire();
        });
    await("a picture", () -> tiles.get() != null);
    robot.interact(watch::stop);
    assertThat(tiles).hasValue(28L);
  }

  private static long drawnTiles(FxRobot robot) {
    return robot.lookup(".wall-tile").queryAllAs(Button.class).stream()
        .filter(tile -> tile.getGraphic() instanceof ImageView)
        .count();
  }
}
