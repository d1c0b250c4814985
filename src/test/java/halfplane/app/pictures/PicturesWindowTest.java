package halfplane.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.panels.Question;
import halfplane.app.run.FoundLimits;
import halfplane.view.Sheet;
import halfplane.view.SheetView;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The bowl, the lifted points, and the inside of the network. */
class PicturesWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
    await("limits", () -> window.run().limitsProperty().get() != null);
  }

  private boolean separable() {
    var limits = window.run().limitsProperty().get();
    return limits != null && limits.isSeparable();
  }

  private Sheet sheet(String query) {
    return node(query, SheetView.class).sheet();
  }

  @Test
  void theBowlFollowsTheNetworkAndReadsTheLossUnderTheMouse(FxRobot robot) {
    ask(robot, Question.BOWL);
    await("the bowl", () -> sheet("#bowl") != null);
    var before = text("#bowl-note");
    assertThat(before).contains("one bottom only").contains("no other");
    robot.clickOn("#step-button");
    await("another place", () -> !text("#bowl-note").equals(before));
    assertThat(onFx(node("#bowl-scale", Node.class)::getAccessibleText)).endsWith("– 0.6930");
    robot.moveTo("#bowl");
    await("a loss", () -> text("#bowl-note").matches("At w = .*the loss is 0\\.69\\d+\\."));
  }

  @Test
  void straightLabelsOpenTheBowlIntoAValley(FxRobot robot) {
    ask(robot, Question.BOWL);
    await("the bowl", () -> text("#bowl-note").contains("one bottom only"));
    robot.clickOn("#straight-labels");
    await("the line is found", () -> separable());
    await("a valley", () -> text("#bowl-note").contains("valley"));
  }

  @Test
  void theBowlsNoteFollowsTheLimitsWhereItsPictureStays(FxRobot robot) {
    robot.clickOn("#straight-labels");
    ask(robot, Question.BOWL);
    await("a valley", () -> text("#bowl-note").contains("valley"));
    var found = window.run().limitsProperty().get();
    robot.interact(() -> FoundLimits.set(window.run(), null));
    await("not known yet", () -> text("#bowl-note").contains("a single bowl"));
    robot.interact(() -> FoundLimits.set(window.run(), found));
    await("a valley again", () -> text("#bowl-note").contains("valley"));
  }

  @Test
  void aBentNetworkHasNoBowl(FxRobot robot) {
    ask(robot, Question.BOWL);
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("no bowl", () -> !node("#bowl", Node.class).isVisible());
    assertThat(text("#bowl-note")).contains("not bound to one");
  }

  @Test
  void oneColumnAloneIsOneDirectionAndGoesAlongOneAxisOfTheBowl(FxRobot robot) {
    robot.clickOn("#feature-x2");
    ask(robot, Question.BOWL);
    await("one axis", () -> text("#bowl-note").contains("one axis of the bowl"));
    ask(robot, Question.INSIDE);
    await("a line", () -> text("#inside-note").contains("laid onto a line"));
    ask(robot, Question.CURVES);
    await("one direction", () -> text("#twist").contains("lines in one direction only"));
  }

  @Test
  void oneMoreColumnIsOneClickAndSeparatesTheCircles(FxRobot robot) {
    ask(robot, Question.LIFTED);
    await("the picture", () -> sheet("#lifted") != null);
    assertThat(text("#lifted-note")).contains("only cut straight down").contains("100.00 % right");
    robot.clickOn("#add-column-button");
    await("r² in use", () -> text("#lifted-note").contains("still a straight line"));
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    await("separated", () -> text("#lifted-note").contains("100.00 % are right"));
    assertThat(sheet("#lifted").up()).isEqualTo("r²");
    assertThat(node("#add-column-button", Node.class).isVisible()).isFalse();
  }

  @Test
  void theColumnThatIsAddedToTheCirclesIsForALinearNetwork(FxRobot robot) {
    ask(robot, Question.LIFTED);
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("bent", () -> text("#lifted-note").contains("activation bends the cut"));
    robot.clickOn("#add-column-button");
    await("r² in use", () -> text("#lifted-note").contains("still a straight line"));
  }

  @Test
  void insideALinearNetworkIsAFlatSheetAndReluFoldsIt(FxRobot robot) {
    ask(robot, Question.INSIDE);
    await("the picture", () -> sheet("#inside") != null);
    assertThat(text("#inside-note")).contains("flat sheet").contains("rank 2");
    var hidden = sheet("#inside");
    robot.interact(() -> slider("#morph").setValue(0));
    await("the plane", () -> sheet("#inside").across().equals("x₁"));
    assertThat(sheet("#inside")).isNotSameAs(hidden);
    var flat = singularValues();
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("folded", () -> isFolded() && !singularValues().equals(flat));
    var folded = sheet("#inside");
    var ofFive = singularValues();
    type(robot, "#hidden", "2");
    await(
        "two units", () -> frame().snapshot().weights().architecture().hidden().equals(List.of(2)));
    await("their sheet", () -> sheet("#inside") != folded && !singularValues().equals(ofFive));
    assertThat(isFolded()).isTrue();
    robot.interact(() -> combo("#activation").getSelectionModel().select(0));
    robot.clickOn("#feature-radius-squared");
    await("columns", () -> text("#inside-note").contains("Bent by its columns"));
  }

  private boolean isFolded() {
    return text("#inside-note").contains("folded");
  }

  private String singularValues() {
    return text("#inside-note").replaceAll(".*Singular values (.*): rank.*", "$1");
  }

  @Test
  void aNetworkWithoutHiddenLayersSaysSo(FxRobot robot) {
    ask(robot, Question.INSIDE);
    type(robot, "#hidden", "none");
    await("no picture", () -> !node("#inside", Node.class).isVisible());
    assertThat(text("#inside-note")).contains("no hidden layer");
  }
}
