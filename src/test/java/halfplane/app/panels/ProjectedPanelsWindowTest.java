package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ProjectedPanelsWindowTest extends WindowTest {
  /** Of the height of the wall, what may stay empty below its last row, in pixels. */
  private static final double LEFT_OVER = 40;

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
    robot.type(KeyCode.P);
    await("large print", () -> frame().request().style().font() >= 24);
  }

  private void enlarge(FxRobot robot, Question question) {
    robot.interact(() -> window.deck().ask(question));
    robot.type(KeyCode.E);
    await("the large panel", () -> !window.plotPane().isVisible());
  }

  private double below() {
    return onFx(
        () -> {
          var wall = node(".wall", GridPane.class);
          var last = node("#wall-tile-27", Button.class);
          return wall.getHeight() - last.getBoundsInParent().getMaxY();
        });
  }

  @Test
  void thePicturesOfTheWallAreAsHighAsThereIsRoom(FxRobot robot) {
    robot.interact(() -> stage.setHeight(700));
    enlarge(robot, Question.WALL);
    await("larger pictures", () -> below() < LEFT_OVER);
    assertThat(below()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void aRunThatTheWallOpensIsSeen(FxRobot robot) {
    enlarge(robot, Question.WALL);
    robot.interact(() -> node("#wall-button", Button.class).fire());
    await("a picture", () -> !node("#wall-tile-0", Button.class).isDisabled());
    robot.interact(() -> node("#wall-tile-0", Button.class).fire());
    await("the plot", () -> window.plotPane().isVisible());
    assertThat(window.deck().enlarge().isSelected()).isFalse();
  }

  @Test
  void notesAreAsDarkAsAllOtherWords(FxRobot robot) {
    enlarge(robot, Question.CURVES);
    var note = node("#panel-curves .section-note", Label.class);
    var twist = node("#twist", Label.class);
    await("ink", () -> onFx(() -> note.getTextFill().equals(twist.getTextFill())));
  }

  @Test
  void aPictureOfManyDimensionsIsSaidToBeTheirShadow(FxRobot robot) {
    enlarge(robot, Question.INSIDE);
    await("a flat sheet", () -> text("#inside-note").startsWith("A flat sheet"));
    assertThat(text("#inside-note")).doesNotContain("shadow");
    var model = Experiment.NOTEBOOK.model().withActivation(Activation.RELU);
    var folded = Experiment.NOTEBOOK.withModel(model.withHidden(List.of(16)));
    robot.interact(() -> window.run().change(folded));
    await("a shadow", () -> text("#inside-note").contains("the layer has 16 dimensions"));
  }

  @Test
  void thePlotsHeadingsAreLargerWhereTheyFit(FxRobot robot) {
    robot.interact(() -> node("#compare-toggle", ButtonBase.class).fire());
    await("two plots", () -> !text("#rival-caption").isEmpty());
    for (var caption : List.of("#plot-caption", "#rival-caption")) {
      await("large print", () -> node(caption, Label.class).getFont().getSize() > 18.5);
    }
  }
}
