package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.training.Experiment;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** What keys do in the open list of a drop-down. */
class DropDownWindowTest extends WindowTest {
  @BeforeEach
  void trainedForAnEpoch(FxRobot robot) {
    awaitPicture();
    trainTo(robot, 1);
  }

  private static void goDownIn(FxRobot robot, ComboBox<?> box) {
    robot.interact(box::requestFocus);
    robot.type(KeyCode.F4);
    await("its list", box::isShowing);
    var before = onFx(box::getValue);
    robot.type(KeyCode.DOWN);
    await("the next", () -> box.getValue() != before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#dataset", "#activation", "#pace", "#panel-chooser"})
  void escapeLeavesAllAsItWas(String query, FxRobot robot) {
    var box = combo(query);
    var before = onFx(box::getValue);
    goDownIn(robot, box);
    robot.type(KeyCode.ESCAPE);
    await("no list", () -> !box.isShowing());
    assertThat(onFx(box::getValue)).isEqualTo(before);
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
    assertThat(window.run().changes().isUndoable()).isFalse();
    assertThat(shownEpochs()).isOne();
  }

  @Test
  void whatKeysHaveMovedToIsChosenWhenTheListCloses(FxRobot robot) {
    goDownIn(robot, combo("#dataset"));
    robot.type(KeyCode.DOWN);
    await("the one after", () -> "Blobs".equals(chosen("#dataset")));
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
    robot.type(KeyCode.ENTER);
    await("blobs", () -> !window.run().experiment().equals(Experiment.NOTEBOOK));
    robot.interact(window::undo);
    assertThat(window.run().experiment()).as("at one blow").isEqualTo(Experiment.NOTEBOOK);
    assertThat(chosen("#dataset")).isEqualTo("Circles");
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"ENTER", "ESCAPE"})
  void aListThatAKeyHasOpenedLeavesTheFocusWhereItWas(KeyCode closes, FxRobot robot) {
    var box = combo("#dataset");
    goDownIn(robot, box);
    robot.type(closes);
    await("no list", () -> !box.isShowing());
    assertThat(onFx(stage.getScene()::getFocusOwner)).isSameAs(box);
  }

  @Test
  void aListThatAClickHasOpenedGivesTheKeysBackToTheWindow(FxRobot robot) {
    var box = combo("#dataset");
    robot.clickOn("#dataset");
    await("its list", box::isShowing);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    await("no list", () -> !box.isShowing());
    assertThat(onFx(stage.getScene()::getFocusOwner)).isSameAs(stage.getScene().getRoot());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#dataset", "#activation", "#pace", "#panel-chooser"})
  void anArrowOpensAClosedListAndChoosesNothing(String query, FxRobot robot) {
    var box = combo(query);
    var before = onFx(box::getValue);
    for (var arrow : new KeyCode[] {KeyCode.DOWN, KeyCode.UP}) {
      robot.interact(box::requestFocus);
      robot.type(arrow);
      await("its list", box::isShowing);
      assertThat(onFx(box::getValue)).isEqualTo(before);
      robot.type(KeyCode.ESCAPE);
      await("no list", () -> !box.isShowing());
    }
    assertThat(window.run().changes().isUndoable()).isFalse();
  }

  @Test
  void arrowsComePastWhatBeginsAtOnce(FxRobot robot) {
    var box = combo("#dataset");
    robot.interact(box::requestFocus);
    int last = box.getItems().size() - 1;
    robot.type(KeyCode.DOWN);
    await("its list", box::isShowing);
    robot.type(KeyCode.DOWN, last);
    await("the last", () -> onFx(() -> box.getSelectionModel().getSelectedIndex()) == last);
    assertThat(window.painting().isOn()).isFalse();
    robot.type(KeyCode.ESCAPE);
    await("no list", () -> !box.isShowing());
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
  }

  @Test
  void aListThatASecondNetworkClosesIsClosedForTheDropDownToo(FxRobot robot) {
    goDownIn(robot, combo("#activation"));
    robot.type(KeyCode.C);
    await("a second network", () -> window.run().rivalProperty().get() != null);
    assertThat(onFx(combo("#activation")::isShowing)).isFalse();
    assertThat(window.run().experiment().model().activation())
        .isEqualTo(onFx(combo("#activation")::getValue));
  }

  @Test
  void escapeInAListOfADialogLeavesTheDialog(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
    await("the dialog", () -> isThere(robot, "#picture-kind"));
    var kind = onFx(() -> robot.lookup("#picture-kind").queryAs(ComboBox.class));
    var before = onFx(kind::getValue);
    goDownIn(robot, kind);
    robot.type(KeyCode.ESCAPE);
    await("no list", () -> !kind.isShowing());
    assertThat(onFx(kind::getValue)).isEqualTo(before);
    assertThat(isThere(robot, "#picture-save")).isTrue();
    robot.type(KeyCode.ESCAPE);
    await("no dialog", () -> !isThere(robot, "#picture-save"));
  }
}
