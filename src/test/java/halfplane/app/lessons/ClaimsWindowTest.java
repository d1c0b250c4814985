package halfplane.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.training.NotebookLog;
import halfplane.view.PlotFrame;
import halfplane.view.PlotView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void withBatchesTheAccuracyOfTheNetworkBesideIsOfOneNetworkToo(
      FxRobot robot, @TempDir Path folder) throws IOException {
    awaitPicture();
    var file = folder.resolve("own.md");
    Files.writeString(
        file,
        """
        ---
        halfplane-lesson: 1
        title: Own
        ---
        # One
        Said.
        set: noise=0.2 batch=32
        compare: on
        check: rival-accuracy > 0
        """);
    robot.interact(() -> window.desk().use(file));
    await("the network beside", () -> window.run().rivalSnapshotProperty().get() != null);
    for (int epoch = 1; epoch <= 3; epoch++) {
      robot.clickOn("#step-button");
      awaitEpoch(epoch);
    }
    await("it, too", () -> rival().snapshot().epochs() == 3);
    var right = NotebookLog.accuracy(onFx(() -> rival().trainAccuracy()));
    assertThat(right).isNotEqualTo(NotebookLog.accuracy(rival().snapshot().figures().accuracy()));
    assertThat(words(lines()).getFirst()).contains(" " + right);
  }

  private PlotFrame rival() {
    return node("#rival-plot", PlotView.class).frame();
  }
}
