package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.StraightLabels;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class StraightLabelsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private Optional<StraightLabels> labels() {
    return frame().snapshot().experiment().data().straightLabels();
  }

  @Test
  void theSameDotsWithStraightLabelsAreLearntAndOneClickGivesTheirOwnBack(FxRobot robot) {
    var before = frame().train();
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent());
    var after = frame().train();
    for (int i = 0; i < after.size(); i++) {
      assertThat(after.x1(i)).isEqualTo(before.x1(i));
    }
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(frame().snapshot().figures().accuracy()).isGreaterThan(96);
    robot.clickOn("#straight-labels");
    await("own labels", () -> labels().isEmpty());
  }

  @Test
  void theLineIsDraggedOnThePlotAndRelabels(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    dragHandle(robot, "#label-handle-1", 0.9, 0.9);
    await("another line", () -> labels().orElseThrow().degrees() != 30);
    var preparation = frame().snapshot().preparation();
    var line = preparation.experiment().data().straightLabels().orElseThrow();
    var train = preparation.train();
    double n1 = Math.cos(Math.toRadians(line.degrees()));
    double n2 = Math.sin(Math.toRadians(line.degrees()));
    for (int i = 0; i < train.size(); i++) {
      boolean blue = n1 * train.x1(i) + n2 * train.x2(i) > line.offset();
      assertThat(train.label(i)).isEqualTo(blue ? 1 : 0);
    }
  }

  @Test
  void whileAHandleIsDraggedItFollowsTheMouseAndTheOtherStaysAndSidesStay(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    var other = node("#label-handle-2", Circle.class);
    var held = node("#label-handle-1", Circle.class);
    double x = other.getCenterX();
    double y = other.getCenterY();
    robot.moveTo(held).press(MouseButton.PRIMARY);
    for (int i = 0; i < 8; i++) {
      double degrees = labels().orElseThrow().degrees();
      var before = labels();
      robot.moveBy(-8, 2);
      await("another line", () -> !labels().equals(before));
      assertThat(Math.abs(labels().orElseThrow().degrees() - degrees)).isLessThan(15);
      assertThat(other.getCenterX()).isEqualTo(x);
      assertThat(other.getCenterY()).isEqualTo(y);
    }
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void aDragEndsWithItsLabelsWhereverTheMouseGoesOn(FxRobot robot) {
    beginDrag(robot);
    robot.type(KeyCode.DIGIT2);
    await("moons", () -> "Moons".equals(chosen("#dataset")));
    assertThat(window.run().experiment().data().straightLabels()).isEmpty();
    goOn(robot);
    assertThat(window.run().experiment().data().straightLabels()).isEmpty();
  }

  @Test
  void aDragThatIsUndoneIsNotGoneOnWith(FxRobot robot) {
    beginDrag(robot);
    var dragged = window.run().experiment().data().straightLabels();
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    var undone = window.run().experiment().data().straightLabels();
    assertThat(undone).isNotEqualTo(dragged);
    goOn(robot);
    assertThat(window.run().experiment().data().straightLabels()).isEqualTo(undone);
  }

  /** Leaves the button down. */
  private void beginDrag(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    var before = labels();
    robot.moveTo("#label-handle-1").press(MouseButton.PRIMARY).moveBy(-6, 2);
    await("another line", () -> !labels().equals(before));
  }

  private void goOn(FxRobot robot) {
    var handle = node("#label-handle-1", Circle.class);
    robot.interact(
        () -> {
          var at = handle.localToScene(handle.getCenterX() - 8, handle.getCenterY() + 4);
          handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY()));
        });
    robot.release(MouseButton.PRIMARY);
  }

  private boolean shown(String query) {
    return onFx(() -> node(query, Circle.class).getParent().isVisible());
  }

  @Test
  void aLineDraggedPastAllDotsIsExplainedAndNotApplied(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent());
    var before = labels();
    robot.interact(
        () -> {
          var run = window.run().experiment();
          window
              .run()
              .change(
                  run.withData(
                      run.data().withStraightLabels(Optional.of(new StraightLabels(0, 3)))));
        });
    await("a sentence", () -> text("#state-sentence").contains("lie on one side"));
    assertThat(labels()).isEqualTo(before);
    assertThat(window.run().experiment().data().straightLabels()).isEqualTo(before);
  }

  @Test
  void aRefusedDragLeavesSettingsHandlesAndPlotOnTheSameLine(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    robot.interact(
        () -> {
          change(new StraightLabels(60, 0.1));
          change(new StraightLabels(0, 3));
        });
    await("a sentence", () -> text("#state-sentence").contains("lie on one side"));
    await("one line", () -> labels().equals(window.run().experiment().data().straightLabels()));
  }

  @Test
  void aHandleThatIsMovedPastAllDotsGoesBack(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    robot.interact(() -> change(new StraightLabels(0, 0.99)));
    await("at the edge", () -> labels().equals(Optional.of(new StraightLabels(0, 0.99))));
    robot.interact(() -> node("#label-handle-1", Circle.class).requestFocus());
    robot.press(KeyCode.SHIFT);
    while (!isRefused()) {
      var before = labels();
      robot.type(KeyCode.RIGHT);
      await("an answer", () -> isRefused() || !labels().equals(before));
    }
    robot.release(KeyCode.SHIFT);
    await("the handle is on the line", () -> Math.abs(offTheLine("#label-handle-1")) < 0.01);
  }

  private void awaitHandlesOnTheLine() {
    await("the first handle", () -> Math.abs(offTheLine("#label-handle-1")) < 0.01);
    await("the second handle", () -> Math.abs(offTheLine("#label-handle-2")) < 0.01);
  }

  @Test
  void theHandlesAreOnTheLineAfterAMoveIsUndoneAndDoneAgain(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    var before = labels();
    dragHandle(robot, "#label-handle-1", 0.9, 0.9);
    await("another line", () -> labels().equals(wanted()) && !labels().equals(before));
    var moved = labels();
    robot.interact(window::undo);
    await("the line before", () -> !labels().equals(moved) && labels().equals(wanted()));
    awaitHandlesOnTheLine();
    robot.interact(window::redo);
    await("the line after", () -> labels().equals(moved));
    awaitHandlesOnTheLine();
  }

  /** The labels that the settings ask for: a picture may be of earlier ones. */
  private Optional<StraightLabels> wanted() {
    return window.run().experiment().data().straightLabels();
  }

  @Test
  void theyFollowTheLineIntoOtherUnits(FxRobot robot) {
    var rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      rows.append(50 + i % 8).append(',').append(10 + i % 5).append(',').append(i % 2).append('\n');
    }
    paste(robot, rows.toString());
    await("the points", () -> frame().request().view().left() > 0);
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    robot.clickOn("#standardise");
    await("other units", () -> frame().request().view().left() < 0 && labels().isPresent());
    awaitHandlesOnTheLine();
  }

  @Test
  void theLineIsDraggedAmongPointsOfASmallUnitToo(FxRobot robot) {
    var rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      rows.append("%de-7,%de-7,%d\n".formatted(i % 8, i % 5, i % 2));
    }
    paste(robot, rows.toString());
    await("the points", () -> frame().request().view().side() < 1e-5);
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent() && shown("#label-handle-1"));
    var before = labels();
    dragHandle(robot, "#label-handle-1", 6e-7, 4e-7);
    await("another line", () -> !labels().equals(before) && labels().equals(wanted()));
    assertThat(labels().orElseThrow().offset()).isNotZero();
    await("a line at the handle", () -> Math.abs(offTheLine("#label-handle-1")) < 1e-9);
  }

  private void paste(FxRobot robot, String rows) {
    robot.interact(
        () -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, rows));
          window.desk().paste();
        });
  }

  private boolean isRefused() {
    return text("#state-sentence").contains("lie on one side");
  }

  /** How far a handle is from the line on show, in the plane. */
  private double offTheLine(String handle) {
    return onFx(
        () -> {
          var held = node(handle, Circle.class);
          var at = held.localToScene(held.getCenterX(), held.getCenterY());
          var origin = plot().localToScene(plot().place(0, 0));
          var ones = plot().localToScene(plot().place(1, 1));
          var line = frame().request().overlay().labels().orElseThrow();
          return line.logit(
                  (at.getX() - origin.getX()) / (ones.getX() - origin.getX()),
                  (at.getY() - origin.getY()) / (ones.getY() - origin.getY()))
              / line.norm();
        });
  }

  @Test
  void aRefusedLineKeepsTheLearningRateThatWasChangedInFlight(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent());
    longRun(robot);
    robot.clickOn("#train-button");
    await("training", () -> shownEpochs() > 2);
    type(robot, "#learning-rate-field", "0.7");
    robot.interact(() -> change(new StraightLabels(0, 3)));
    await("a sentence", () -> text("#state-sentence").contains("lie on one side"));
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.7");
    assertThat(window.run().experiment().schedule().learningRate()).isEqualTo(0.7);
  }

  private void change(StraightLabels line) {
    var experiment = window.run().experiment();
    window
        .run()
        .change(experiment.withData(experiment.data().withStraightLabels(Optional.of(line))));
  }

  @Test
  void undoTakesThemBack(FxRobot robot) {
    robot.clickOn("#straight-labels");
    await("straight labels", () -> labels().isPresent());
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("own labels", () -> labels().isEmpty());
  }
}
