package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.panels.Question;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Whose the next key is when the control that has the focus goes away. */
class FocusWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private void focus(FxRobot robot, String query) {
    robot.interact(() -> node(query, Node.class).requestFocus());
    assertThat(stage.getScene().getFocusOwner()).isSameAs(node(query, Node.class));
  }

  private void assertThatSpaceTrains(FxRobot robot) {
    robot.interact(() -> stage.getScene().getRoot().requestLayout());
    assertThat(stage.getScene().getFocusOwner()).isSameAs(stage.getScene().getRoot());
    longRun(robot);
    robot.type(KeyCode.SPACE);
    await("training", () -> window.run().trainingProperty().get());
  }

  @Test
  void afterAControlOfAPanelThatGivesWayToAnotherTheKeysAreTheWindows(FxRobot robot) {
    ask(robot, Question.LIFTED);
    await("its button", () -> node("#add-column-button", Button.class).isVisible());
    focus(robot, "#add-column-button");
    robot.type(KeyCode.CLOSE_BRACKET);
    await("the next", () -> window.deck().question() == Question.INSIDE);
    await("the panel before away", () -> node("#add-column-button", Node.class) == null);
    assertThatSpaceTrains(robot);
  }

  @Test
  void afterAControlOfThePlotThatAPanelTakesThePlaceOf(FxRobot robot) {
    robot.interact(() -> window.plotPane().toggles().best().requestFocus());
    robot.type(KeyCode.E);
    await("the plot is away", () -> !window.plotPane().isVisible());
    assertThatSpaceTrains(robot);
  }

  @Test
  void afterThePanelsButtonOnAProjector(FxRobot robot) {
    focus(robot, "#enlarge-toggle");
    robot.type(KeyCode.P);
    await("no panels", () -> !node("#panels", Node.class).isVisible());
    assertThatSpaceTrains(robot);
  }

  @Test
  void afterAButtonThatHasNothingLeftToDo(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    focus(robot, "#step-back-button");
    robot.type(KeyCode.SPACE);
    awaitEpoch(0);
    await("no further back", () -> node("#step-back-button", Button.class).isDisabled());
    assertThatSpaceTrains(robot);
  }

  @Test
  void aControlThatStaysKeepsTheFocus(FxRobot robot) {
    focus(robot, "#theme-toggle");
    robot.type(KeyCode.E);
    await("the plot is away", () -> !window.plotPane().isVisible());
    assertThat(stage.getScene().getFocusOwner())
        .isSameAs(node("#theme-toggle", ToggleButton.class));
  }

  @Test
  void whoCameToAnAnswerWithTheirOwnKeysStaysAtIt(FxRobot robot) {
    robot.interact(
        () -> node("#menus", MenuBar.class).getMenus().get(3).getItems().getFirst().fire());
    await("its answers", () -> node("#lesson-answer-1", Node.class) != null);
    focus(robot, "#lesson-answer-1");
    robot.type(KeyCode.SPACE);
    await("answered", () -> onFx(() -> node("#lesson-answer-1", ToggleButton.class).isSelected()));
    assertThat(onFx(() -> stage.getScene().getFocusOwner()))
        .isSameAs(node("#lesson-answer-1", Node.class));
  }
}
