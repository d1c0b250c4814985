package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.memory.Memory;
import halfplane.app.run.Beginning;
import halfplane.training.Experiment;
import java.nio.file.Path;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Ways to see the window, chosen in its menu. */
class ChoicesWindowTest extends WindowTest {
  @TempDir Path folder;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private CheckMenuItem item(Choice choice) {
    return (CheckMenuItem)
        node("#menus", MenuBar.class).getMenus().get(2).getItems().stream()
            .filter(it -> ("menu-" + choice.key()).equals(it.getId()))
            .findFirst()
            .orElseThrow();
  }

  private void choose(FxRobot robot, Choice choice, boolean chosen) {
    robot.interact(
        () -> {
          var item = item(choice);
          item.setSelected(chosen);
          item.fire();
        });
  }

  /** Leaves the window and starts it anew. */
  private void startAgain(FxRobot robot) {
    robot.interact(
        () -> {
          window.close();
          var memory = Memory.in(folder.resolve("remembered.properties"));
          window = new MainWindow(stage, Beginning.with(Experiment.NOTEBOOK), memory);
          window.show();
        });
    await("the whole window", window::isFurnished);
    awaitPicture();
  }

  private boolean isHatched() {
    return frame().request().style().hatched();
  }

  @Test
  void coloursForColourBlindPeopleComeWithShapesAndAHatch(FxRobot robot) {
    choose(robot, Choice.COLOUR_BLIND, true);
    await("triangles", () -> frame().request().style().triangles());
    assertThat(isHatched()).isTrue();
    choose(robot, Choice.COLOUR_BLIND, false);
    await("dots", () -> !frame().request().style().triangles());
    assertThat(isHatched()).isFalse();
  }

  @Test
  void whatThePlotTheColoursAndTheMeterAreToldIsTickedAtTheNextStart(FxRobot robot) {
    startAgain(robot);
    for (var choice : Choice.values()) {
      assertThat(item(choice).isSelected()).as(choice.key()).isFalse();
      choose(robot, choice, true);
    }
    startAgain(robot);
    for (var choice : Choice.values()) {
      assertThat(item(choice).isSelected()).as(choice.key()).isTrue();
      choose(robot, choice, false);
    }
    startAgain(robot);
    for (var choice : Choice.values()) {
      assertThat(item(choice).isSelected()).as(choice.key()).isFalse();
    }
  }

  @Test
  void howFastTheWindowIsStandsUnderThePlotAndGoesAwayAgain(FxRobot robot) {
    choose(robot, Choice.PERFORMANCE, true);
    await("a measure", () -> text("#performance").contains("frames/s"));
    assertThat(label("#performance").isVisible()).isTrue();
    choose(robot, Choice.PERFORMANCE, false);
    assertThat(label("#performance").isVisible()).isFalse();
  }

  @Test
  void aHatchIsRememberedFromOneStartToTheNextAndSoIsNone(FxRobot robot) {
    startAgain(robot);
    robot.clickOn("#hatch-toggle");
    startAgain(robot);
    await("the hatch", this::isHatched);
    robot.clickOn("#hatch-toggle");
    startAgain(robot);
    assertThat(node("#hatch-toggle", ToggleButton.class).isSelected()).isFalse();
    assertThat(isHatched()).isFalse();
  }

  @Test
  void theHatchThatComesWithColoursIsNotTakenForOnesOwn(FxRobot robot) {
    startAgain(robot);
    choose(robot, Choice.COLOUR_BLIND, true);
    startAgain(robot);
    await("the hatch of the colours", this::isHatched);
    choose(robot, Choice.COLOUR_BLIND, false);
    await("none", () -> !isHatched());
    startAgain(robot);
    assertThat(node("#hatch-toggle", ToggleButton.class).isSelected()).isFalse();
    assertThat(isHatched()).isFalse();
  }

  @Test
  void onesOwnHatchOutlivesTheColoursAndTheirsCanBeTakenAway(FxRobot robot) {
    startAgain(robot);
    robot.clickOn("#hatch-toggle");
    choose(robot, Choice.COLOUR_BLIND, true);
    robot.clickOn("#hatch-toggle");
    await("no hatch", () -> !isHatched());
    startAgain(robot);
    assertThat(frame().request().style().triangles()).isTrue();
    assertThat(isHatched()).isFalse();
    choose(robot, Choice.COLOUR_BLIND, false);
    await("one's own", this::isHatched);
  }
}
