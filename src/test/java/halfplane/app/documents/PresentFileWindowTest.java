package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.run.Rival;
import halfplane.files.ExperimentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
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

  @AfterEach
  void askAgain() {
    FileDialogs.ask();
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
    awaitTitle("*rings.halfplane – Halfplane");
    var points = Files.writeString(folder.resolve("points.csv"), "1,2,0\n2,1,1\n".repeat(6));
    robot.interact(() -> window.desk().use(points));
    awaitTitle("Halfplane");
    robot.interact(() -> window.desk().use(rings));
    awaitTitle("rings.halfplane – Halfplane");
    robot.interact(window.desk()::useNotebook);
    awaitTitle("Halfplane");
  }

  @Test
  void anAsteriskSaysThatTheFileIsOfOtherSettings(FxRobot robot) {
    var rings = save(robot, "rings.halfplane");
    awaitTitle("rings.halfplane – Halfplane");
    trainTo(robot, 2);
    assertThat(onFx(stage::getTitle)).startsWith("rings");
    robot.interact(() -> window.run().setRival(Rival.usual(42)));
    awaitTitle("*rings.halfplane – Halfplane");
    robot.interact(window::undo);
    awaitTitle("rings.halfplane – Halfplane");
    robot.interact(() -> window.run().setRival(Rival.usual(42)));
    reopen(robot);
    awaitTitle("*rings.halfplane – Halfplane");
    robot.interact(() -> window.desk().saveExperiment(rings));
    awaitTitle("rings.halfplane – Halfplane");
    robot.interact(() -> window.run().setRival(null));
    awaitTitle("*rings.halfplane – Halfplane");
    robot.interact(() -> window.desk().use(rings));
    awaitTitle("rings.halfplane – Halfplane");
    assertThat(window.run().rivalProperty().get()).isEqualTo(Rival.usual(42));
  }

  @Test
  void whatIsSavedIsTheEpochThatWasOnShowWhenItWasAskedFor(FxRobot robot) {
    var file = folder.resolve("rings.halfplane");
    FileDialogs.answer(
        () -> {
          Platform.enterNestedEventLoop(file);
          return Optional.of(file);
        });
    trainTo(robot, 2);
    robot.interact(() -> Platform.runLater(window.desk()::saveExperiment));
    trainTo(robot, 3);
    robot.interact(() -> Platform.exitNestedEventLoop(file, null));
    awaitTitle("rings.halfplane – Halfplane");
    assertThat(ExperimentFile.read(file).shown().orElseThrow().epochs()).isEqualTo(2);
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
