package halfplane.app.controls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import halfplane.app.WindowTest;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** What is typed into fields. */
class FieldsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void enterOnAFieldThatNobodyTypedInChangesNothing(FxRobot robot) {
    var before = window.run().experiment();
    var schedule = new Experiment.Schedule(0.123456789, 20_000, before.schedule().batch());
    robot.interact(() -> window.run().change(before.withSchedule(schedule)));
    for (var field : List.of("#learning-rate-field", "#epochs-field")) {
      robot.clickOn(field).type(KeyCode.ENTER);
      assertThat(window.run().experiment().schedule()).as(field).isEqualTo(schedule);
    }
    assertThat(node("#epochs-field-explanation", Node.class).isVisible()).isFalse();
  }

  @Test
  void aLongTextIsNotCutWithinACharacterOfTwoParts(FxRobot robot) {
    for (var letters : List.of("", "a")) {
      robot.interact(
          () -> {
            field("#noise-field").requestFocus();
            field("#noise-field").setText(letters + "😴".repeat(20));
            field("#noise-field").fireEvent(new ActionEvent());
          });
      var words = text("#noise-field-explanation");
      assertThat(new String(words.getBytes(UTF_8), UTF_8)).isEqualTo(words);
      assertThat(words).startsWith("'" + letters + "😴").contains("😴…'");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "noise-field|x|0.03",
        "noise-field|0.6|0.03",
        "noise-field|-1|0.03",
        "learning-rate-field|0|0.1",
        "learning-rate-field|11|0.1",
        "learning-rate-field|NaN|0.1",
        "epochs-field|1.5|100",
        "epochs-field|20000|100",
        "epochs-field|1,000|100",
        "samples|5|1000",
        "seed|-3|42",
        "hidden|5,,5|5",
        "hidden|99|5",
        "batch|none|all"
      })
  void aValueThatCannotBeIsMarkedExplainedAndNotApplied(
      String id, String wrong, String before, FxRobot robot) {
    var experiment = shown();
    type(robot, "#" + id, wrong);
    assertThat(label("#" + id + "-explanation").isVisible()).isTrue();
    assertThat(text("#" + id + "-explanation")).startsWith("'%s' is not allowed;".formatted(wrong));
    assertThat(field("#" + id).getPseudoClassStates())
        .extracting(Object::toString)
        .contains("danger");
    assertThat(help(id)).isEqualTo(text("#" + id + "-explanation"));
    assertThat(shown()).isEqualTo(experiment);
    robot.clickOn("#" + id).type(KeyCode.ESCAPE);
    assertThat(help(id)).startsWith(before);
    assertThat(field("#" + id).getText()).isEqualTo(before);
    assertThat(label("#" + id + "-explanation").isVisible()).isFalse();
  }

  /** What a screen reader says besides a field's name. */
  private String help(String id) {
    return onFx(() -> (String) field("#" + id).queryAccessibleAttribute(AccessibleAttribute.HELP));
  }

  @ParameterizedTest
  @CsvSource({"learning-rate-field,abc,0.1", "hidden,99,5", "samples,5,1000"})
  void aRefusedTextGoesWhereAllIsPutBackAsInTheNotebook(
      String id, String wrong, String usual, FxRobot robot) {
    type(robot, "#" + id, wrong);
    assertThat(label("#" + id + "-explanation").isVisible()).isTrue();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    assertThat(field("#" + id).getText()).isEqualTo(usual);
    assertThat(label("#" + id + "-explanation").isVisible()).isFalse();
    assertThat(shown()).isEqualTo(Experiment.NOTEBOOK);
  }

  @ParameterizedTest
  @CsvSource({"samples,2000,seed,7", "seed,7,samples,2000"})
  void whatIsBeingTypedStaysWhenThePointsAskedForBeforeCome(
      String before, String applied, String now, String typed, FxRobot robot) {
    var points = frame().train();
    robot.interact(
        () -> {
          field("#" + before).setText(applied);
          field("#" + before).fireEvent(new ActionEvent());
          field("#" + now).requestFocus();
          field("#" + now).setText(typed);
        });
    await("the points", () -> frame().train() != points);
    assertThat(field("#" + now).getText()).isEqualTo(typed);
    robot.type(KeyCode.ENTER);
    await("both", () -> shown().data().seed() == 7 && frame().train().size() == 1600);
  }

  /** The headless platform leaves the focus to a window that another is in front of. */
  private void setInFront(boolean isInFront) {
    WindowHelper.setFocused(stage, isInFront);
  }

  @Test
  void whatIsHalfTypedIsNotAppliedWhileAnotherWindowIsInFront(FxRobot robot) {
    var before = window.run().experiment();
    robot.interact(
        () -> {
          field("#noise-field").requestFocus();
          field("#noise-field").setText("0.2");
          setInFront(false);
        });
    assertThat(field("#noise-field").isFocused()).isFalse();
    assertThat(window.run().experiment()).isEqualTo(before);
    robot.interact(
        () -> {
          setInFront(true);
          field("#noise-field").setText("0.25");
        });
    assertThat(window.run().experiment()).isEqualTo(before);
    focusNothing(robot);
    assertThat(window.run().experiment().data().source()).isEqualTo(noise(0.25));
  }

  private static Source noise(double noise) {
    return new Source.Made(Shape.CIRCLES, 1000, noise);
  }

  @Test
  void whatIsTypedCountsInTheDialogThatAShortcutOpens(FxRobot robot) {
    robot.interact(() -> field("#noise-field").requestFocus());
    robot.interact(() -> field("#noise-field").setText("0.2"));
    robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
    await("the dialog", () -> isThere(robot, "#picture-save"));
    assertThat(window.run().experiment().data().source()).isEqualTo(noise(0.2));
    robot.type(KeyCode.ESCAPE);
    await("no dialog", () -> !isThere(robot, "#picture-save"));
  }

  @Test
  void soItDoesInAMenu(FxRobot robot) {
    robot.interact(() -> field("#noise-field").requestFocus());
    robot.interact(() -> field("#noise-field").setText("0.2"));
    var file = onFx(() -> node("#menus", MenuBar.class).getMenus().getFirst());
    robot.interact(file::show);
    assertThat(window.run().experiment().data().source()).isEqualTo(noise(0.2));
    robot.interact(file::hide);
  }

  @Test
  void aDecimalCommaIsUnderstood(FxRobot robot) {
    type(robot, "#learning-rate-field", "0,25");
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.25");
  }
}
