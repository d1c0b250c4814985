package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class WallWindowTest extends WindowTest {
  /** How far names' middles may be from their pictures', in pixels. */
  private static final double NEAR = 4;

  private Bounds picture(int tile) {
    var shown = node("#wall-tile-" + tile, Button.class).getGraphic();
    return shown.localToScene(shown.getLayoutBounds());
  }

  private static Bounds name(FxRobot robot, String words) {
    var name =
        robot.lookup(".wall-name").queryAllAs(Label.class).stream()
            .filter(label -> label.getText().equals(words))
            .findFirst()
            .orElseThrow();
    Node text = name.lookup(".text");
    return text.localToScene(text.getLayoutBounds());
  }

  @Test
  void namesStandAtTheMiddleOfTheirPicturesHoweverLargeTheyAre(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
    robot.interact(() -> window.deck().ask(Question.WALL));
    double before = onFx(() -> picture(0).getWidth());
    robot.type(KeyCode.E);
    await("larger pictures", () -> picture(0).getWidth() > before);
    await(
        "the last column's name above its pictures",
        () -> Math.abs(name(robot, "not a\nline").getCenterX() - picture(6).getCenterX()) < NEAR);
    assertThat(onFx(() -> name(robot, "5").getCenterY() - picture(0).getCenterY()))
        .isBetween(-NEAR, NEAR);
  }
}
