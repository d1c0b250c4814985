package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.view.Histogram;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ManyRunsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
    await("limits", () -> window.run().limitsProperty().get() != null);
  }

  private Histogram histogram() {
    return node("#starts-histogram", Histogram.class);
  }

  private Button button(String query) {
    return node(query, Button.class);
  }

  @Test
  void noneOfManyStartsPassesTheBestLineAndTheirLinesAreOnThePlot(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "60");
    robot.clickOn("#starts-button");
    await("all of them", () -> histogram().values().length == 60);
    await("the lines", () -> frame().request().overlay().starts().size() == 60);
    assertThat(Arrays.stream(histogram().values()).max().orElseThrow()).isLessThan(60.5);
    assertThat(text("#starts-note")).startsWith("60 starts:").contains(": 0 of them");
    robot.clickOn("#starts-lines");
    await("no lines", () -> frame().request().overlay().starts().isEmpty());
  }

  @Test
  void theCeilingIsDrawnWhenItIsFoundAfterTheStarts(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#epochs-field", "1");
    type(robot, "#starts-count", "10");
    var found = window.run().limits.get();
    robot.interact(() -> window.run().limits.set(null));
    robot.interact(button("#starts-button")::fire);
    await("all of them", () -> text("#starts-note").startsWith("10 starts:"));
    assertThat(text("#starts-note")).doesNotContain("pass");
    robot.interact(() -> window.run().limits.set(found));
    await("the ceiling", () -> text("#starts-note").contains(": 0 of them"));
  }

  @Test
  void beforeTheFirstStartsTheNoteHasAsManyEpochsAsTheyWillBeTrained(FxRobot robot) {
    ask(robot, Question.STARTS);
    assertThat(text("#starts-note")).contains("100 epochs");
    type(robot, "#epochs-field", "1000");
    assertThat(text("#starts-note")).contains("1000 epochs");
  }

  @Test
  void thePresentRunIsOneOfTheStarts(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "10");
    robot.clickOn("#starts-button");
    await("all of them", () -> histogram().values().length == 10);
    await("the lines", () -> frame().request().overlay().starts().size() == 10);
    var snapshot = frame().request().snapshot();
    assertThat(histogram().values()).contains(snapshot.figures().accuracy());
    assertThat(frame().request().overlay().starts())
        .containsOnlyOnce(Collapse.of(snapshot.weights()).line(Feature.PLANE));
  }

  @Test
  void startsAreCancelledAndForgottenWithOtherSettings(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#epochs-field", "10000");
    type(robot, "#starts-count", "1000");
    robot.clickOn("#starts-button");
    await("running", () -> button("#starts-button").getText().equals("Cancel"));
    robot.clickOn("#starts-button");
    await("cancelled", () -> button("#starts-button").getText().equals("Train them"));
    type(robot, "#epochs-field", "5");
    type(robot, "#starts-count", "10");
    robot.clickOn("#starts-button");
    await("ten", () -> histogram().values().length == 10);
    type(robot, "#noise-field", "0.1");
    await("nothing", () -> histogram().values().length == 0);
  }

  @Test
  void aWrongNumberOfStartsIsExplained(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "5000");
    assertThat(text("#starts-count-explanation")).contains("10 to 1000");
  }

  @Test
  void theWallIsTwentyFourStraightCutsAndATileOpensItsRun(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.clickOn("#wall-button");
    await("the wall", () -> text("#wall-note").startsWith("24 straight cuts"));
    await(
        "all tiles",
        () -> {
          for (int i = 0; i < 28; i++) {
            if (button("#wall-tile-" + i).isDisabled()) {
              return false;
            }
          }
          return true;
        });
    assertThat(text("#wall-note")).contains("0 pass the best line, 60.5 %");
    var pace = window.run().paceProperty().get();
    robot.interact(() -> button("#wall-tile-6").fire());
    assertThat(window.run().paceProperty().get()).isEqualTo(pace);
    awaitEpoch(500);
    var snapshot = frame().request().snapshot();
    assertThat(snapshot.weights().architecture().hidden()).containsExactly(16);
    var figure = String.format(Locale.ROOT, "\n%.1f", snapshot.figures().accuracy());
    assertThat("\n" + text("#wall-tile-6")).isEqualTo(figure);
    robot.interact(() -> window.deck().enlarge().fire());
    await(
        "what it is, where there is room,", () -> text("#wall-tile-6").equals("ReLU 16" + figure));
  }

  @Test
  void otherDotsEmptyTheWall(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.clickOn("#wall-button");
    await("a tile", () -> !button("#wall-tile-0").isDisabled());
    robot.clickOn("#new-dots-button");
    await("no tile", () -> button("#wall-tile-0").isDisabled());
  }

  @Test
  void otherDotsEmptyTheWallWhileItsPanelIsClosedToo(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.clickOn("#wall-button");
    await("all of it", () -> window.sights().wall().get().isPresent());
    ask(robot, Question.CURVES);
    robot.clickOn("#new-dots-button");
    await("nothing", () -> window.sights().wall().get().isEmpty());
  }
}
