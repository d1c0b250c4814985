package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import halfplane.app.panels.Question;
import halfplane.limits.Line;
import halfplane.view.LineMapView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class MyLineWindowTest extends WindowTest {
  private static final Pattern READOUT =
      Pattern.compile(
          "Your line: ([\\d.]+)\\h% right, loss ([\\d.]+)\\. Your best: ([\\d.]+)\\h%\\..*");

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
    robot.type(KeyCode.L);
    await("the line", () -> frame().request().overlay().mine().isPresent());
  }

  private double figure(int group) {
    var matcher = READOUT.matcher(text("#my-line-readout"));
    assertThat(matcher.matches()).as(text("#my-line-readout")).isTrue();
    return Double.parseDouble(matcher.group(group));
  }

  @Test
  void aHandleIsDraggedAndAccuracyLossAndBestFollow(FxRobot robot) {
    double before = figure(1);
    dragHandle(robot, "#my-handle-1", -1.1, 0.75);
    dragHandle(robot, "#my-handle-2", 1.1, 0.8);
    await("another figure", () -> figure(1) != before);
    await(
        "the line that is read out",
        () ->
            frame()
                .request()
                .overlay()
                .mine()
                .equals(Optional.of(window.plotPane().myLine().lineProperty().get())));
    var line = frame().request().overlay().mine().orElseThrow();
    var train = frame().train();
    assertThat(figure(1)).isCloseTo(line.correct(train) / 8.0, within(0.06)).isGreaterThan(55);
    assertThat(figure(3)).isBetween(figure(1), 60.5);
    assertThat(figure(2)).isBetween(0.692, 0.6932);
    await("the ceiling", () -> text("#my-line-readout").contains("at most: 60.50\u00a0%"));
  }

  @Test
  void theKeysTurnItAndTheBestIsKept(FxRobot robot) {
    var before = frame().request().overlay().mine().orElseThrow();
    for (int i = 0; i < 30; i++) {
      robot.type(KeyCode.COMMA);
    }
    await("a turned line", () -> !frame().request().overlay().mine().orElseThrow().equals(before));
    var line = window.plotPane().myLine().lineProperty().get();
    double turn =
        Math.toDegrees(Math.atan2(line.w2(), line.w1()) - Math.atan2(before.w2(), before.w1()));
    assertThat(Math.floorMod(Math.round(turn), 180)).isEqualTo(30);
    assertThat(figure(3)).isGreaterThanOrEqualTo(figure(1));
  }

  @Test
  void aDragIsUndoneAndDoneAgainBeforeAnySetting(FxRobot robot) {
    robot.interact(() -> window.run().raiseEpochs(150));
    var before = frame().request().overlay().mine().orElseThrow();
    dragHandle(robot, "#my-handle-1", -1.1, 0.75);
    await("a moved line", () -> !frame().request().overlay().mine().orElseThrow().equals(before));
    var moved = window.plotPane().myLine().lineProperty().get();
    robot.interact(window::undo);
    await("back", () -> frame().request().overlay().mine().orElseThrow().equals(before));
    robot.interact(window::redo);
    assertThat(window.plotPane().myLine().lineProperty().get()).isEqualTo(moved);
    robot.interact(window::undo);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(150);
    robot.interact(window::undo);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(100);
  }

  @Test
  void afterAMoveNoSettingIsDoneAgain(FxRobot robot) {
    robot.interact(
        () -> {
          window.run().raiseEpochs(150);
          window.undo();
          window.plotPane().myLine().turn(5);
          window.redo();
        });
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(100);
  }

  @Test
  void anUndoneMoveIsNotDoneAgainInPlaceOfALaterSetting(FxRobot robot) {
    robot.interact(
        () -> {
          window.plotPane().myLine().turn(5);
          window.undo();
          var before = window.plotPane().myLine().lineProperty().get();
          window.run().raiseEpochs(150);
          window.undo();
          window.redo();
          assertThat(window.plotPane().myLine().lineProperty().get()).isEqualTo(before);
        });
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(150);
  }

  @Test
  void aFocusedHandleIsMovedByArrowKeysInsteadOfTheEpoch(FxRobot robot) {
    robot.interact(() -> node("#my-handle-1", Node.class).requestFocus());
    robot.type(KeyCode.UP).type(KeyCode.RIGHT);
    await("a moved line", () -> frame().request().overlay().mine().orElseThrow().w1() != 0);
    assertThat(shownEpochs()).isZero();
  }

  @Test
  void itGoesAwayAndComesBackAtItsBest(FxRobot robot) {
    robot.type(KeyCode.L);
    await("no line", () -> frame().request().overlay().mine().isEmpty());
    assertThat(text("#my-line-readout")).isEmpty();
    assertThat(onFx(() -> node("#my-handle-1", Node.class).getParent().isVisible())).isFalse();
    robot.type(KeyCode.L);
    await("the line", () -> frame().request().overlay().mine().isPresent());
    assertThat(figure(1)).isEqualTo(figure(3));
  }

  /** Of a drag that began on it: the robot's would go to what is under the mouse. */
  private static void drag(Node handle, double x, double y) {
    handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, y));
  }

  @Test
  void aDragThatGoesOnWhenItIsTakenAwayLeavesNoLine(FxRobot robot) {
    var handle = robot.lookup("#my-handle-1").query();
    robot.interact(() -> handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 300, 300)));
    robot.type(KeyCode.L);
    await("no line", () -> !window.plotPane().myLine().isOn());
    robot.interact(() -> drag(handle, 400, 400));
    assertThat(window.plotPane().myLine().isOn()).isFalse();
    assertThat(text("#my-line-readout")).isEmpty();
    robot.interact(() -> window.run().raiseEpochs(150));
    robot.interact(window::undo);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(100);
  }

  @Test
  void draggingOnTheMapOfLinesMovesIt(FxRobot robot) {
    ask(robot, Question.LINES);
    await("the map", () -> node("#line-map", LineMapView.class).shown() != null);
    var before = window.plotPane().myLine().lineProperty().get();
    robot.drag("#line-map").moveBy(20, 10).drop();
    await("another line", () -> !window.plotPane().myLine().lineProperty().get().equals(before));
  }

  @Test
  void twoQuickDragsOnTheMapAreUndoneOneAfterTheOther(FxRobot robot) {
    ask(robot, Question.LINES);
    var map = node("#line-map", LineMapView.class);
    await("the map", () -> map.shown() != null && map.getHeight() > 0);
    robot.interact(
        () -> {
          var first = dragOn(map, 0.3);
          dragOn(map, 0.6);
          window.undo();
          assertThat(window.plotPane().myLine().lineProperty().get()).isEqualTo(first);
        });
  }

  private Line dragOn(LineMapView map, double across) {
    var at = map.localToScene(map.getWidth() * across, map.getHeight() / 2);
    map.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, at.getX(), at.getY()));
    map.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY()));
    return window.plotPane().myLine().lineProperty().get();
  }

  @Test
  void onlyThePrimaryButtonDragsIt(FxRobot robot) {
    ask(robot, Question.LINES);
    var map = node("#line-map", LineMapView.class);
    await("the map", () -> map.shown() != null && map.getHeight() > 0);
    var before = window.plotPane().myLine().lineProperty().get();
    robot.interact(
        () -> {
          for (var node : List.of(map, node("#my-handle-1", Node.class))) {
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 300, 300, MouseButton.SECONDARY));
            var at = map.localToScene(map.getWidth() * 0.3, map.getHeight() / 2);
            node.fireEvent(
                mouse(MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY(), MouseButton.SECONDARY));
          }
        });
    assertThat(window.plotPane().myLine().lineProperty().get()).isEqualTo(before);
  }

  @Test
  void itComesIntoTheViewOfPointsInOtherUnits(FxRobot robot, @TempDir Path folder)
      throws IOException {
    var rows = "170.5,70,dog\n165,90,cat\n180,81,dog\n172,60,cat\n".repeat(5);
    var file = Files.writeString(folder.resolve("far.csv"), rows);
    robot.interact(() -> window.desk().use(file));
    await("the points", () -> frame().train().size() == 16);
    robot.clickOn("#standardise");
    await("near 0", () -> frame().request().view().side() < 10);
    var line = window.plotPane().myLine().lineProperty().get();
    var view = frame().request().view();
    double away =
        Math.abs(line.logit(view.left() + view.side() / 2, view.bottom() + view.side() / 2));
    assertThat(away / line.norm()).isLessThan(view.side() / 2);
  }

  @Test
  void anotherWindowHasItAndTheBestSoFar(FxRobot robot) {
    robot.interact(() -> window.plotPane().myLine().use(new Line(0, 1, -0.4)));
    robot.interact(() -> window.plotPane().myLine().use(new Line(0, 1, -3)));
    var line = window.plotPane().myLine().lineProperty().get();
    var readout = text("#my-line-readout");
    assertThat(figure(3)).isGreaterThan(figure(1));
    reopen(robot);
    await("the line", () -> line.equals(window.plotPane().myLine().lineProperty().get()));
    await("what it does", () -> text("#my-line-readout").equals(readout));
    assertThat(window.plotPane().toggles().mine().isSelected()).isTrue();
    robot.type(KeyCode.L);
    await("no line", () -> !window.plotPane().myLine().isOn());
  }
}
