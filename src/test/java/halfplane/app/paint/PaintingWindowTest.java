package halfplane.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.MainWindow;
import halfplane.app.run.Pace;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class PaintingWindowTest extends PaintingTest {
  @Test
  void aStrokeWhileAStepIsInFlightBeginsNoWholeRun(FxRobot robot) {
    twoOfEach(robot);
    robot.interact(
        () -> {
          window.run().raiseEpochs(10_000);
          window.run().paceProperty().set(Pace.ONE);
          window.run().step(10);
        });
    assertThat(window.run().trainingProperty().get()).isTrue();
    dot(robot, 0, 0);
    await("a run on five", () -> own() == 5);
    assertThat(window.run().trainingProperty().get()).isFalse();
  }

  @Test
  void whoBeginsToPaintHasReadWhatWasWrongBefore(FxRobot robot) {
    for (var begin :
        List.<Runnable>of(window.painting()::toggle, () -> window.painting().startWithLast())) {
      robot.interact(
          () -> {
            window.painting().stop();
            window.run().complain("gone.csv: there is no such file");
          });
      assertThat(text("#state-sentence")).contains("gone.csv");
      robot.interact(begin);
      assertThat(text("#state-sentence")).doesNotContain("gone.csv");
    }
  }

  @Test
  void whileTheSheetIsNoRunTheOneBeforeIsNotTrainedOn(FxRobot robot) {
    assertThat(node("#train-button", Button.class).isDisabled()).isTrue();
    assertThat(node("#step-button", Button.class).isDisabled()).isTrue();
    focusNothing(robot);
    robot.type(KeyCode.SPACE).type(KeyCode.RIGHT);
    assertThat(window.run().trainingProperty().get()).isFalse();
    twoOfEach(robot);
    assertThat(node("#train-button", Button.class).isDisabled()).isFalse();
    robot.interact(
        () -> {
          window.run().raiseEpochs(10_000);
          window.run().paceProperty().set(Pace.ONE);
          window.run().train();
        });
    robot.clickOn("#paint-clear");
    assertThat(window.run().trainingProperty().get()).isFalse();
    assertThat(node("#train-button", Button.class).isDisabled()).isTrue();
    robot.clickOn("#paint-undo");
    assertThat(dots()).isEqualTo(4);
    assertThat(node("#train-button", Button.class).isDisabled()).isFalse();
    robot.clickOn("#paint-clear").clickOn("#paint-done");
    assertThat(node("#train-button", Button.class).isDisabled()).isFalse();
  }

  @Test
  void crossesCannotBeAskedForWhileDotsArePainted(FxRobot robot) {
    var wrong = window.plotPane().toggles().wrong();
    assertThat(wrong.isDisabled()).isTrue();
    robot.clickOn("#paint-done");
    assertThat(wrong.isDisabled()).isFalse();
    assertThat(wrong.isSelected()).isTrue();
  }

  @Test
  void aTurnOfOnesLineAfterAStrokeIsUndoneBeforeIt(FxRobot robot) {
    twoOfEach(robot);
    await("their picture", () -> frame().train().size() == 3);
    robot.interact(window.plotPane().toggles().mine()::fire);
    var before = window.plotPane().myLine().lineProperty().get();
    robot.interact(() -> window.plotPane().myLine().turn(5));
    robot.interact(window::undo);
    assertThat(window.plotPane().myLine().lineProperty().get()).isEqualTo(before);
    assertThat(own()).isEqualTo(4);
    robot.interact(window::undo);
    assertThat(dots()).isEqualTo(3);
  }

  @Test
  void dotsOfBothColoursAreARunAsSoonAsThereAreFour(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, -0.9, -0.3);
    dot(robot, -0.9, 0.3);
    dot(robot, -0.8, 0);
    assertThat(text("#paint-count")).startsWith("3 red, 0 blue").contains("of both colours");
    assertThat(own()).isZero();
    robot.clickOn("#paint-blue");
    dot(robot, 0.9, 0);
    await("a run", () -> own() == 4);
    assertThat(text("#paint-count")).isEqualTo("3 red, 1 blue");
    var points = ((Source.Own) window.run().experiment().data().source()).points();
    assertThat(points.x1(3)).isBetween(0.88, 0.92);
    assertThat(points.label(3)).isOne();
    robot.clickOn("#step-button");
    awaitEpoch(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 940, 990})
  void nothingMovesUnderTheBrush(int width, FxRobot robot) {
    robot.interact(() -> stage.setWidth(width));
    await("its width", () -> onFx(() -> stage.getScene().getWidth() == width));
    var bar = node("#paint-bar", Region.class);
    double blank = onFx(bar::getHeight);
    twoOfEach(robot);
    assertThat(onFx(bar::getHeight)).isEqualTo(blank);
    robot.interact(window.painting()::clear);
    await("blank again", () -> dots() == 0);
    assertThat(onFx(bar::getHeight)).isEqualTo(blank);
  }

  @Test
  void strokesAreUndoneAndDoneAgainAndTheEraserWipes(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#paint-undo");
    await("three", () -> dots() == 3);
    robot.clickOn("#paint-redo");
    await("four", () -> dots() == 4);
    robot.clickOn("#paint-eraser");
    dot(robot, 0.9, 0.3);
    await("wiped", () -> dots() == 3);
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("back", () -> dots() == 4);
  }

  @Test
  void aFastStrokeHasDotsAllAlongAndTheEraserWipesThemAllTheSame(FxRobot robot) {
    double pixel = 0.005;
    robot.interact(
        () -> {
          window.painting().press(-0.8, 0, pixel);
          window.painting().drag(0.8, 0, pixel);
          window.painting().release();
        });
    assertThat(onFx(() -> window.painting().dotsProperty().get().size())).isGreaterThan(40);
    robot.clickOn("#paint-eraser");
    robot.interact(
        () -> {
          window.painting().press(-0.8, 0, pixel);
          window.painting().drag(0.8, 0, pixel);
          window.painting().release();
        });
    assertThat(onFx(() -> window.painting().dotsProperty().get().size())).isZero();
  }

  @Test
  void paintingThatIsOpenedAndClosedLeavesTheRun(FxRobot robot) {
    reopenOnCircles(robot);
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.clickOn("#paint-toggle");
    await("on", () -> window.painting().isOn());
    robot.clickOn("#paint-done");
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
    assertThat(shownEpochs()).isEqualTo(1);
    assertThat(window.painting().isUnsaved()).isFalse();
  }

  private void reopenOnCircles(FxRobot robot) {
    robot.interact(
        () -> {
          window.close();
          window = new MainWindow(stage, Experiment.NOTEBOOK);
          window.show();
        });
    await("the whole window", window::isFurnished);
    awaitPicture();
  }

  @Test
  void anotherSplitOfPaintedDotsIsUndoneInItsTurn(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#new-dots-button");
    await("another split", () -> window.run().experiment().data().seed() == 43);
    robot.clickOn("#paint-undo");
    await("the first split", () -> window.run().experiment().data().seed() == 42);
    assertThat(dots()).isEqualTo(4);
  }

  @Test
  void aSheetThatIsNoRunYetStaysWhereASettingIsUndone(FxRobot robot) {
    twoOfEachWithOtherWeights(robot);
    robot.clickOn("#paint-clear").clickOn("#paint-red");
    dot(robot, 0, 0);
    robot.clickOn("#paint-undo").clickOn("#paint-undo").clickOn("#paint-undo");
    await("the first weights", () -> window.run().experiment().model().seed() == 42);
    assertThat(dots()).isEqualTo(4);
    assertThat(window.painting().isOn()).isTrue();
  }

  @Test
  void aStrokeAfterAnUndoneSettingLeavesNothingToDoAgain(FxRobot robot) {
    twoOfEachWithOtherWeights(robot);
    robot.clickOn("#paint-undo");
    await("the first weights", () -> window.run().experiment().model().seed() == 42);
    dot(robot, 0, 0);
    robot.interact(window::redo);
    assertThat(dots()).isEqualTo(5);
    assertThat(window.run().experiment().model().seed()).isEqualTo(42);
  }

  @Test
  void aWideBrushSpraysWhileItIsDragged(FxRobot robot) {
    robot.interact(() -> slider("#brush-size").setValue(30));
    robot.clickOn("#paint-blue");
    robot.moveTo(place(-0.5, 0)).press(MouseButton.PRIMARY);
    robot.moveTo(place(0.5, 0)).release(MouseButton.PRIMARY);
    assertThat(dots()).isGreaterThan(40);
    robot.interact(window.painting()::undo);
    assertThat(dots()).isZero();
  }

  /** Of the surface, as a system tells it: the robot's drag would go to what is under the mouse. */
  private static void drag(Region sheet, EventType<MouseEvent> type, double x, double y) {
    var at = sheet.localToScene(x, y);
    sheet.fireEvent(mouse(type, at.getX(), at.getY()));
  }

  @Test
  void aStrokeThatLeavesTheSheetGoesOnWhereItComesBack(FxRobot robot) {
    var sheet = node("#paint-surface", Region.class);
    double side = onFx(sheet::getWidth);
    robot.clickOn("#paint-red");
    robot.interact(
        () -> {
          drag(sheet, MouseEvent.MOUSE_PRESSED, side / 4, side / 2);
          drag(sheet, MouseEvent.MOUSE_DRAGGED, -side / 4, side / 2);
          drag(sheet, MouseEvent.MOUSE_DRAGGED, -side / 4, -side / 4);
          drag(sheet, MouseEvent.MOUSE_DRAGGED, side / 2, -side / 4);
          drag(sheet, MouseEvent.MOUSE_DRAGGED, side / 2, side / 4);
          drag(sheet, MouseEvent.MOUSE_RELEASED, side / 2, side / 4);
        });
    var dots = onFx(window.painting().dotsProperty()::get);
    var view = plot().frame().request().view();
    double near = view.side() / 50;
    double middle1 = view.x1(side / 2, side);
    double middle2 = view.x2(side / 2, side);
    assertThat(dots.size()).isGreaterThan(20);
    for (int i = 0; i < dots.size(); i++) {
      boolean onTheWayOut = Math.abs(dots.x2(i) - middle2) < near;
      boolean onTheWayBack = Math.abs(dots.x1(i) - middle1) < near;
      assertThat(onTheWayOut || onTheWayBack).isTrue();
    }
    var out = IntStream.range(0, dots.size()).mapToDouble(dots::x1).summaryStatistics();
    var back = IntStream.range(0, dots.size()).mapToDouble(dots::x2).summaryStatistics();
    assertThat(out.getMin()).isBetween(view.x1(0, side), view.x1(0, side) + near);
    assertThat(back.getMax()).isBetween(view.x2(0, side) - near, view.x2(0, side));
  }

  @Test
  void aDoubleClickOnTheBrushsSizeBringsTheUsualOneBack(FxRobot robot) {
    robot.interact(() -> slider("#brush-size").setValue(30));
    awaitDoubleClick(
        robot, "#brush-size", "the usual size", () -> window.painting().sizeProperty().get() == 5);
  }

  @Test
  void pointsThatAreChosenWhileAStrokeIsHeldTakeItsPlace(FxRobot robot) {
    twoOfEach(robot);
    robot.interact(
        () -> {
          window.painting().press(0, 0.5, 0.01);
          window.data().use(Shape.MOONS);
          window.painting().release();
        });
    await("moons", () -> own() == 0 && window.run().showsItsSettings());
    assertThat(window.painting().isOn()).isFalse();
    assertThat(window.run().experiment().data().source())
        .isInstanceOfSatisfying(
            Source.Made.class, made -> assertThat(made.shape()).isEqualTo(Shape.MOONS));
  }

  @Test
  void strokesAndSettingsAreUndoneInTheirOrder(FxRobot robot) {
    twoOfEach(robot);
    type(robot, "#learning-rate-field", "0.5");
    assertThat(window.painting().isOn()).isTrue();
    robot.clickOn("#paint-red");
    dot(robot, 0, 0);
    await("five", () -> own() == 5);
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.5");
    robot.interact(window::undo);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.1");
    assertThat(own()).isEqualTo(4);
    robot.interact(window::undo);
    assertThat(dots()).isEqualTo(3);
    robot.interact(window::redo);
    robot.interact(window::redo);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.5");
    robot.interact(window::redo);
    assertThat(own()).isEqualTo(5);
  }

  @Test
  void afterPaintingItsLastStrokesAreUndoneTogetherAndNotWithASettingBeforeThem(FxRobot robot) {
    twoOfEachWithOtherWeights(robot);
    dot(robot, 0.5, 0.5);
    dot(robot, 0.5, -0.5);
    await("six", () -> own() == 6);
    robot.clickOn("#paint-done");
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(window.run().experiment().model().seed()).isEqualTo(43);
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(window.run().experiment().model().seed()).isEqualTo(42);
    robot.interact(window::undo);
    assertThat(own()).isZero();
    robot.interact(window::redo);
    robot.interact(window::redo);
    robot.interact(window::redo);
    assertThat(own()).isEqualTo(6);
  }

  @Test
  void soTheyAreAfterARefusedFile(FxRobot robot, @TempDir Path folder) throws IOException {
    twoOfEachWithOtherWeights(robot);
    dot(robot, 0.5, 0.5);
    await("five", () -> own() == 5);
    var wrong = Files.writeString(folder.resolve("wrong.csv"), "1,2,0\n3,4,0\n");
    robot.interact(
        () -> {
          var run = window.run();
          var file = new Source.CsvFile(wrong);
          run.change(run.experiment().withData(run.experiment().data().withSource(file)));
        });
    await("its refusal", () -> text("#state-sentence").contains("wrong.csv"));
    assertThat(dots()).isEqualTo(5);
    robot.clickOn("#paint-done");
    robot.interact(window::undo);
    assertThat(own()).isEqualTo(4);
    assertThat(window.run().experiment().model().seed()).isEqualTo(43);
  }
}
