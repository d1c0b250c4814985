package halfplane.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

class SettingsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @ParameterizedTest
  @CsvSource({"noise,0.005,0.5", "learning-rate,0.0001,10", "epochs,1,10000"})
  void aSliderGoesToBothEndsByKey(String id, String least, String most, FxRobot robot) {
    robot.interact(() -> slider("#" + id).requestFocus());
    robot.type(KeyCode.HOME);
    await(
        "the least",
        () -> field("#" + id + "-field").getText().equals(id.equals("noise") ? "0" : least));
    robot.type(KeyCode.END);
    await("the most", () -> field("#" + id + "-field").getText().equals(most));
    robot.type(KeyCode.LEFT);
    await("less", () -> !field("#" + id + "-field").getText().equals(most));
  }

  @ParameterizedTest
  @CsvSource({"noise,0.03", "learning-rate,0.1", "epochs,100"})
  void aSliderIsDraggedByMouseAndADoubleClickSetsItsDefault(
      String id, String usual, FxRobot robot) {
    var slider = slider("#" + id);
    var bounds = onFx(() -> slider.localToScreen(slider.getBoundsInLocal()));
    var thumb = node("#" + id + " .thumb", Node.class);
    robot.drag(thumb).dropTo(new Point2D(bounds.getMaxX() - 12, bounds.getCenterY()));
    await("another value", () -> !field("#" + id + "-field").getText().equals(usual));
    awaitDoubleClick(
        robot, "#" + id, "the default", () -> field("#" + id + "-field").getText().equals(usual));
  }

  @Test
  void aDoubleClickOnTheThumbOfOneThatIsAtItsDefaultDoesNothing(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    var before = frame().train();
    var settings = window.run().experiment();
    robot.doubleClickOn("#noise .thumb");
    robot.clickOn("#step-button");
    awaitEpoch(2);
    assertThat(frame().train()).isSameAs(before);
    assertThat(window.run().experiment()).isSameAs(settings);
  }

  @Test
  void moreNoiseBlursTheSameDraw(FxRobot robot) {
    var before = frame().train();
    type(robot, "#noise-field", "0.06");
    await("other points", () -> frame().train() != before);
    var after = frame().train();
    double radius = Math.hypot(before.x1(0), before.x2(0));
    assertThat(Math.hypot(after.x1(0) - before.x1(0), after.x2(0) - before.x2(0)))
        .isLessThan(0.3 * radius);
    assertThat(after.label(0)).isEqualTo(before.label(0));
  }

  @Test
  void choosingReluOffersSettingsThatWorkAndMovesTheSliders(FxRobot robot) {
    fullSpeed(robot);
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("ReLU", () -> shown().model().activation() == Activation.RELU);
    assertThat(text("#line-equation")).contains("ReLU bends the layers");
    robot.clickOn("#preset-relu-16");
    assertThat(field("#hidden").getText()).isEqualTo("16");
    assertThat(field("#learning-rate-field").getText()).isEqualTo("1");
    assertThat(field("#epochs-field").getText()).isEqualTo("500");
    await("the new network", () -> shown().model().hidden().equals(List.of(16)));
    robot.clickOn("#train-button");
    awaitEpoch(500);
    assertThat(frame().wrong().train()).isLessThan(8);
    assertThat(text("#state-sentence")).contains("a bent boundary");
  }

  @Test
  void aDoubleClickOnAnOfferTakesNotTheOneThatComesUnderTheMouse(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("ReLU", () -> shown().model().activation() == Activation.RELU);
    robot.clickOn("#preset-relu-16");
    await("its layers", () -> shown().model().hidden().equals(List.of(16)));
    var next = node("#preset-relu-10-10", Button.class);
    robot.interact(() -> click(next, 2));
    assertThat(field("#hidden").getText()).isEqualTo("16");
    robot.interact(() -> click(next, 1));
    assertThat(field("#hidden").getText()).isEqualTo("10,10");
  }

  @Test
  void anOfferKeepsTheFocusWhileTheLearningRateIsDragged(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    var preset = node("#preset-relu-16", Button.class);
    robot.interact(preset::requestFocus);
    var experiment = onFx(window.run()::experiment);
    var faster = experiment.schedule().withLearningRate(0.2);
    robot.interact(() -> window.run().change(experiment.withSchedule(faster)));
    assertThat(onFx(() -> stage.getScene().getFocusOwner())).isSameAs(preset);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.2");
  }

  /** A click that follows so many others at the same place, without a pause. */
  private static void click(Button button, int count) {
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      boolean down = type == MouseEvent.MOUSE_PRESSED;
      button.fireEvent(
          new MouseEvent(
              type,
              1,
              1,
              0,
              0,
              MouseButton.PRIMARY,
              count,
              false,
              false,
              false,
              false,
              down,
              false,
              false,
              false,
              false,
              true,
              null));
    }
  }

  @Test
  void aSquaredRadiusDrawsACircleWithTheSameLinearNetwork(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#feature-radius-squared");
    await("three columns", () -> shown().model().features().size() == 3);
    robot.clickOn("#preset-radius");
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(frame().wrong().train()).isLessThan(8);
    assertThat(text("#line-equation")).contains("r²");
  }

  @Test
  void offeredSettingsBeginTheRunAfreshWhereItsNetworkStays(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#feature-radius-squared");
    await("three columns", () -> shown().model().features().size() == 3);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    robot.clickOn("#preset-radius");
    awaitEpoch(0);
    assertThat(shown().schedule().learningRate()).isEqualTo(1);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    assertThat(frame().wrong().train()).isLessThan(8);
    robot.clickOn("#train-button");
    awaitEpoch(200);
    assertThat(robot.lookup("#preset-radius").tryQuery()).isEmpty();
  }

  @Test
  void theLastFeatureCannotBeTakenAway(FxRobot robot) {
    robot.clickOn("#feature-x1").clickOn("#feature-x2");
    await("one column", () -> shown().model().features().size() == 1);
    assertThat(node("#feature-x2", CheckBox.class).isSelected()).isTrue();
  }

  @Test
  void everySettingOfTheDataStartsAfreshAtOnce(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.interact(() -> combo("#dataset").getSelectionModel().select(1));
    awaitEpoch(0);
    type(robot, "#samples", "200");
    await("fewer points", () -> frame().train().size() == 160);
    type(robot, "#batch", "16");
    await("mini-batches", () -> frame().snapshot().preparation().batches().size() == 10);
  }

  @Test
  void allIsAsInTheNotebookAgainByOneKeyWhichCanBeUndone(FxRobot robot) {
    type(robot, "#noise-field", "0.2");
    type(robot, "#hidden", "3");
    robot.clickOn("#compare-toggle");
    robot.clickOn("#step-button");
    awaitEpoch(1);
    var before = onFx(window.run()::experiment);
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    awaitEpoch(0);
    await("the notebook", () -> shown().equals(Experiment.NOTEBOOK));
    assertThat(window.run().rivalProperty().get()).isNull();
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("as before", () -> shown().equals(before));
  }

  @Test
  void aChangeOfSettingsCanBeUndone(FxRobot robot) {
    type(robot, "#noise-field", "0.2");
    await("noise", () -> field("#noise-field").getText().equals("0.2"));
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("no noise", () -> field("#noise-field").getText().equals("0.03"));
  }

  @Test
  void ownDataIsShownAndAWrongFileChangesNothing(@TempDir Path folder, FxRobot robot)
      throws IOException {
    var good = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      good.append(i / 10.0).append(',').append(i % 7).append(',').append(i % 2).append('\n');
    }
    var file = Files.writeString(folder.resolve("own.csv"), good);
    robot.interact(() -> window.desk().use(file));
    await("own points", () -> frame().train().size() == 32);
    robot.clickOn("#step-button");
    awaitEpoch(1);
    var before = frame().snapshot().preparation();
    var wrong = Files.writeString(folder.resolve("wrong.csv"), "1,2,a\n3,x,b\n");
    robot.interact(() -> window.desk().use(wrong));
    await(
        "the sentence",
        () -> text("#state-sentence").startsWith("wrong.csv, line 2: 'x' is not a number"));
    assertThat(frame().snapshot().preparation()).isSameAs(before);
    assertThat(shownEpochs()).isEqualTo(1);
  }
}
