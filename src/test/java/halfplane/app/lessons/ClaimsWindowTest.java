package halfplane.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ClaimsWindowTest extends WindowTest {
  private List<Node> lines() {
    return onFx(() -> List.copyOf(node("#lesson-claims", VBox.class).getChildren()));
  }

  private static List<String> words(List<Node> lines) {
    return onFx(() -> lines.stream().map(line -> ((Label) line).getText()).toList());
  }

  @Test
  void aClaimKeepsItsLineWhileItsNumbersChange(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () -> node("#menus", MenuBar.class).getMenus().get(3).getItems().getFirst().fire());
    await("the lesson", () -> window.lessonBar().place() == 0);
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    var lines = lines();
    var before = words(lines);
    assertThat(before).hasSize(2).noneMatch(words -> words.matches(".*[a-z]-[a-z].*"));
    robot.clickOn("#step-button");
    awaitEpoch(1);
    await("other numbers", () -> !words(lines).equals(before));
    assertThat(lines()).isEqualTo(lines);
  }
}
