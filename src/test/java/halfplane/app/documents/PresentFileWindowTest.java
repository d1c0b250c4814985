package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class PresentFileWindowTest extends WindowTest {
  @TempDir Path folder;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private void awaitTitle(String title) {
    await("the title " + title, () -> onFx(stage::getTitle).equals(title));
  }

  private Path save(FxRobot robot, String name) {
    var file = folder.resolve(name);
    robot.interact(() -> window.desk().saveExperiment(file));
    return file;
  }

  @Test
  void theTitleNamesTheFileUntilAnotherExperimentTakesItsPlace(FxRobot robot) throws IOException {
    assertThat(onFx(stage::getTitle)).isEqualTo("Halfplane");
    var rings = save(robot, "rings.halfplane");
    awaitTitle("rings.halfplane – Halfplane");
    type(robot, "#noise-field", "0.2");
    assertThat(onFx(stage::getTitle)).startsWith("rings");
    var points = Files.writeString(folder.resolve("points.csv"), "1,2,0\n2,1,1\n".repeat(6));
    robot.interact(() -> window.desk().use(points));
    awaitTitle("Halfplane");
    robot.interact(() -> window.desk().use(rings));
    awaitTitle("rings.halfplane – Halfplane");
    robot.interact(window.desk()::useNotebook);
    awaitTitle("Halfplane");
  }

  @Test
  void theFileIsProposedWhereTheExperimentIsSavedAgain(FxRobot robot) {
    assertThat(window.desk().proposed()).isEqualTo(Path.of("experiment.halfplane"));
    var rings = save(robot, "rings.halfplane");
    awaitTitle("rings.halfplane – Halfplane");
    assertThat(window.desk().proposed()).isEqualTo(rings);
    var moons = save(robot, "moons.json");
    awaitTitle("moons.json – Halfplane");
    assertThat(window.desk().proposed()).isEqualTo(moons);
  }

  @Test
  void aFileThatIsWrittenWhileTheLanguageChangesIsTheNewWindows(FxRobot robot) {
    var rings = folder.resolve("rings.halfplane");
    var before = window.desk();
    reopenAfter(robot, () -> window.desk().saveExperiment(rings));
    awaitTitle("rings.halfplane – Halfplane");
    assertThat(window.desk().fileProperty().get()).isEqualTo(rings);
    assertThat(window.desk().recent().files()).containsExactly(rings);
    assertThat(text("#state-sentence")).isEqualTo("Saved as rings.halfplane.");
    assertThat(before.fileProperty().get()).isNull();
  }

  @Test
  void aFileThatIsRefusedLeavesTheTitle(FxRobot robot) throws IOException {
    save(robot, "rings.halfplane");
    awaitTitle("rings.halfplane – Halfplane");
    var wrong = Files.writeString(folder.resolve("wrong.halfplane"), "{}");
    robot.interact(() -> window.desk().use(wrong));
    await("its refusal", () -> text("#state-sentence").contains("wrong.halfplane"));
    assertThat(onFx(stage::getTitle)).startsWith("rings.halfplane");
  }
}
