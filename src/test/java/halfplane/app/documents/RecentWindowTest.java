package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class RecentWindowTest extends WindowTest {
  @TempDir Path folder;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private Path points(String name, int rows) throws IOException {
    return Files.writeString(folder.resolve(name), "1,2,0\n2,1,1\n".repeat(rows / 2));
  }

  private int points() {
    var preparation = frame().snapshot().preparation();
    return preparation.train().size() + preparation.test().size();
  }

  private Menu recentMenu() {
    return (Menu)
        node("#menus", MenuBar.class).getMenus().getFirst().getItems().stream()
            .filter(item -> "menu-recent".equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }

  private List<String> recentInMenu() {
    return onFx(() -> recentMenu().getItems().stream().map(MenuItem::getText).toList());
  }

  @Test
  void aRecentFileThatHasGoneIsSaidToBeGoneAndLeavesTheMenu(FxRobot robot) throws IOException {
    var gone = points("gone.csv", 12);
    var there = points("there.csv", 20);
    robot.interact(() -> window.desk().use(gone));
    await("its points", () -> points() == 12);
    robot.interact(() -> window.desk().use(there));
    await("its points", () -> points() == 20);
    assertThat(recentInMenu()).containsExactly("there.csv", "gone.csv");
    Files.delete(gone);
    robot.interact(() -> recentMenu().getItems().getLast().fire());
    await("a sentence", () -> text("#state-sentence").contains("gone.csv is not there any more."));
    assertThat(recentInMenu()).containsExactly("there.csv");
    assertThat(points()).isEqualTo(20);
    robot.interact(() -> window.run().change(Experiment.NOTEBOOK));
    await("circles", () -> points() == 1000);
    robot.interact(() -> recentMenu().getItems().getFirst().fire());
    await("its points again", () -> points() == 20);
  }

  @Test
  void filesOfOneNameHaveTheirFolders(FxRobot robot) throws IOException {
    var monday = Files.createDirectory(folder.resolve("monday"));
    var friday = Files.createDirectory(folder.resolve("friday"));
    for (var file : List.of(monday.resolve("dots.csv"), friday.resolve("dots.csv"))) {
      points(folder.relativize(file).toString(), 12);
      int before = recentInMenu().size();
      robot.interact(() -> window.desk().use(file));
      await("its name", () -> recentInMenu().size() == before + 1);
    }
    assertThat(recentInMenu()).containsExactly("dots.csv   " + friday, "dots.csv   " + monday);
  }
}
